package io.hashwatt.domain.tenancy;

import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.kernel.UserId;
import java.time.Instant;

/**
 * A person who may log in.
 *
 * @param login unique within the tenant, in lower case
 * @param active false: may not log in, and sessions have ended
 * @param version rises by one with every change
 */
public record User(
        UserId id,
        TenantId tenant,
        String login,
        String name,
        Role role,
        boolean active,
        Instant createdAt,
        long version) {

    public Actor asActor() {
        return Actor.of(tenant, new Actor.Principal(Actor.Principal.Kind.USER, id.toString(), login), role);
    }

    public User with(String newName, Role newRole, boolean newActive) {
        return new User(id, tenant, login, newName, newRole, newActive, createdAt, version + 1);
    }
}
