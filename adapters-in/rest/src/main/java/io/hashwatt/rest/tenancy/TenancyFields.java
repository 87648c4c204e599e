package io.hashwatt.rest.tenancy;

import io.hashwatt.application.tenancy.access.ManageApiKeys;
import io.hashwatt.application.tenancy.access.ManageTenants;
import io.hashwatt.application.tenancy.access.ManageUsers;
import io.hashwatt.documents.JsonFields;
import io.hashwatt.documents.JsonValue;
import io.hashwatt.domain.tenancy.Role;
import io.hashwatt.rest.http.Checks;

/** Reads what this context's routes take. */
final class TenancyFields {

    private static final String USUAL_ADMIN = "admin";

    private TenancyFields() {}

    static ManageTenants.Draft tenant(JsonFields fields) {
        fields.refuseUnknown("slug", "name", "admin_login");
        return new ManageTenants.Draft(
                Checks.name(fields.required("slug")),
                Checks.name(fields.required("name")),
                fields.optional("admin_login").map(Checks::name).orElse(USUAL_ADMIN));
    }

    static ManageUsers.Draft user(JsonFields fields) {
        fields.refuseUnknown("login", "name", "role");
        return new ManageUsers.Draft(
                Checks.name(fields.required("login")),
                Checks.name(fields.required("name")),
                Checks.oneOf(Role.class, fields.required("role")));
    }

    static ManageUsers.Changes changes(JsonFields fields) {
        fields.refuseUnknown("name", "role", "active");
        return new ManageUsers.Changes(
                Checks.name(fields.required("name")),
                Checks.oneOf(Role.class, fields.required("role")),
                fields.required("active").truth());
    }

    static String password(JsonFields fields) {
        fields.refuseUnknown("password");
        return fields.required("password").text();
    }

    static ManageApiKeys.Draft key(JsonFields fields) {
        fields.refuseUnknown("name", "role", "expires_at");
        return new ManageApiKeys.Draft(
                Checks.name(fields.required("name")),
                Checks.oneOf(Role.class, fields.required("role")),
                fields.optional("expires_at").map(JsonValue::instant).orElse(null));
    }
}
