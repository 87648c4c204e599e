package io.hashwatt.domain.tenancy;

import io.hashwatt.domain.kernel.TenantId;
import java.util.EnumSet;
import java.util.Set;

/**
 * Who asks for something. Made from a verified credential, or by the program for its own work.
 *
 * @param tenant whose data is meant; never taken from a path or a body
 * @param principal who it is, for the audit log
 */
public record Actor(TenantId tenant, Principal principal, Set<Permission> permissions) {

    /**
     * A user, a key or a part of the program.
     *
     * @param id of the user or key; the name of the part of the program
     * @param name for people
     */
    public record Principal(Kind kind, String id, String name) {

        public enum Kind {
            USER,
            API_KEY,
            SYSTEM
        }

        @Override
        public String toString() {
            return kind + ":" + id;
        }
    }

    public Actor {
        permissions = Set.copyOf(permissions);
    }

    public static Actor of(TenantId tenant, Principal principal, Role role) {
        EnumSet<Permission> permissions = EnumSet.copyOf(role.permissions());
        if (tenant.isPlatform() && role == Role.ADMIN) {
            permissions.add(Permission.MANAGE_TENANTS);
        }
        return new Actor(tenant, principal, permissions);
    }

    /** The program itself, at work for a tenant. */
    public static Actor system(TenantId tenant, String part) {
        return new Actor(tenant, new Principal(Principal.Kind.SYSTEM, part, part), EnumSet.allOf(Permission.class));
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }

    /** @throws NotPermitted when the actor has not got the permission */
    public void require(Permission permission) {
        if (!may(permission)) {
            throw new NotPermitted(permission);
        }
    }

    /**
     * Requires the permission.
     *
     * @return the tenant, in whose data the actor may use it
     * @throws NotPermitted when the actor has not got it
     */
    public TenantId permitted(Permission permission) {
        require(permission);
        return tenant;
    }
}
