package io.hashwatt.rest.tenancy;

import io.hashwatt.documents.JsonOutput;
import io.hashwatt.domain.tenancy.ApiKey;
import java.io.IOException;

final class ApiKeyJson {

    private ApiKeyJson() {}

    static void write(ApiKey key, JsonOutput json) throws IOException {
        json.words("id", key.id())
                .text("name", key.name())
                .words("role", key.role())
                .text("prefix", key.prefix())
                .text("created_by", key.createdBy())
                .time("created_at", key.createdAt())
                .time("expires_at", key.expiresAt())
                .time("revoked_at", key.revokedAt())
                .whole("version", key.version());
    }
}
