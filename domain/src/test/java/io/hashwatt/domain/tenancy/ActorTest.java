package io.hashwatt.domain.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.hashwatt.domain.kernel.TenantId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ActorTest {

    private static final TenantId TENANT = new TenantId(new UUID(0, 7));

    private final Actor viewer =
            Actor.of(TENANT, new Actor.Principal(Actor.Principal.Kind.USER, "1", "Ada"), Role.VIEWER);

    @Test
    void uses_a_permission_it_has_in_the_data_of_its_tenant() {
        assertThat(viewer.permitted(Permission.READ)).isEqualTo(TENANT);
    }

    @Test
    void uses_no_permission_it_has_not_got() {
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> viewer.permitted(Permission.MANAGE_FLEET));
    }
}
