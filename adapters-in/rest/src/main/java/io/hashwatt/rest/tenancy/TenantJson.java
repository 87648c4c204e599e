package io.hashwatt.rest.tenancy;

import io.hashwatt.documents.JsonOutput;
import io.hashwatt.domain.tenancy.Tenant;
import java.io.IOException;

final class TenantJson {

    private TenantJson() {}

    static void write(Tenant tenant, JsonOutput json) throws IOException {
        json.words("id", tenant.id())
                .text("slug", tenant.slug())
                .text("name", tenant.name())
                .time("created_at", tenant.createdAt())
                .whole("version", tenant.version());
    }
}
