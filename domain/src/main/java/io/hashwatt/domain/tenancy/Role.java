package io.hashwatt.domain.tenancy;

import java.util.EnumSet;
import java.util.Set;

/** A named set of permissions; each role may do what the one before it may. */
public enum Role {
    VIEWER(Permission.READ),
    OPERATOR(Permission.READ, Permission.IMPORT_PRICES, Permission.PLAN, Permission.INTERVENE, Permission.SCHEDULE),
    ADMIN(
            Permission.READ,
            Permission.IMPORT_PRICES,
            Permission.PLAN,
            Permission.INTERVENE,
            Permission.SCHEDULE,
            Permission.ARM,
            Permission.MANAGE_FLEET,
            Permission.MANAGE_USERS,
            Permission.READ_AUDIT);

    private final Set<Permission> permissions;

    Role(Permission first, Permission... others) {
        this.permissions = EnumSet.of(first, others);
    }

    /** What the role allows in an ordinary tenant. */
    public Set<Permission> permissions() {
        return Set.copyOf(permissions);
    }
}
