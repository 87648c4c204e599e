package io.hashwatt.domain.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hashwatt.domain.kernel.TenantId;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A role")
class RoleTest {

    private static final TenantId TENANT = new TenantId(new UUID(0, 7));
    private static final Actor.Principal SOMEBODY = new Actor.Principal(Actor.Principal.Kind.USER, "1", "somebody");

    @Test
    @DisplayName("may do what the one before it may, and more")
    void rising() {
        assertThat(Role.OPERATOR.permissions()).containsAll(Role.VIEWER.permissions());
        assertThat(Role.ADMIN.permissions()).containsAll(Role.OPERATOR.permissions());
        assertThat(Role.VIEWER.permissions()).containsExactly(Permission.READ);
        assertThat(Role.OPERATOR.permissions()).doesNotContain(Permission.MANAGE_FLEET, Permission.MANAGE_USERS);
    }

    @Test
    @DisplayName("manages tenants only as the platform's administrator")
    void platform() {
        assertThat(Actor.of(TenantId.PLATFORM, SOMEBODY, Role.ADMIN).may(Permission.MANAGE_TENANTS))
                .isTrue();
        assertThat(Actor.of(TenantId.PLATFORM, SOMEBODY, Role.OPERATOR).may(Permission.MANAGE_TENANTS))
                .isFalse();
        assertThat(Actor.of(TENANT, SOMEBODY, Role.ADMIN).may(Permission.MANAGE_TENANTS))
                .isFalse();
    }

    @Test
    @DisplayName("that does not allow something is told by the name of the permission")
    void refusal() {
        Actor viewer = Actor.of(TENANT, SOMEBODY, Role.VIEWER);

        viewer.require(Permission.READ);
        assertThatThrownBy(() -> viewer.require(Permission.PLAN))
                .isInstanceOf(NotPermitted.class)
                .hasMessage("needs the permission PLAN");
    }
}
