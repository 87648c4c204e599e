package io.hashwatt.rest.tenancy;

import io.hashwatt.documents.JsonOutput;
import io.hashwatt.domain.tenancy.User;
import java.io.IOException;

final class UserJson {

    private UserJson() {}

    static void write(User user, JsonOutput json) throws IOException {
        json.words("id", user.id())
                .text("login", user.login())
                .text("name", user.name())
                .words("role", user.role())
                .truth("active", user.active())
                .time("created_at", user.createdAt())
                .whole("version", user.version());
    }
}
