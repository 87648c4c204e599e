package io.hashwatt.application.tenancy.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hashwatt.application.testing.StoreContract;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.tenancy.Tenant;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A store of tenants")
public abstract class TenantStoreContract extends StoreContract {

    private static final Tenant NEW = new Tenant(new TenantId(id(9)), "new", TEXT, AT, 7);

    @Test
    @DisplayName("gives back what it got, by id and by slug")
    protected void roundTrip() {
        within(TenantId.PLATFORM, () -> stores().tenants().add(NEW));

        in(TenantId.PLATFORM, () -> {
            assertThat(stores().tenants().find(NEW.id())).contains(NEW);
            assertThat(stores().tenants().withSlug("new")).contains(NEW);
            assertThat(stores().tenants().withSlug("New")).isEmpty();
            return assertThat(stores().tenants().find(new TenantId(new UUID(7, 7))))
                    .isEmpty();
        });
    }

    @Test
    @DisplayName("lists all in order of id, the platform too")
    protected void all() {
        within(TenantId.PLATFORM, () -> stores().tenants().add(NEW));

        assertThat(in(TenantId.PLATFORM, () -> stores().tenants().all()))
                .extracting(Tenant::id)
                .containsExactly(TenantId.PLATFORM, OURS, THEIRS, NEW.id());
    }

    @Test
    @DisplayName("refuses a slug that is taken")
    protected void slugIsUnique() {
        Tenant sameSlug = new Tenant(NEW.id(), "ours", "Other", AT, 1);

        assertThatThrownBy(
                        () -> within(TenantId.PLATFORM, () -> stores().tenants().add(sameSlug)))
                .isInstanceOf(RuntimeException.class);
        assertThat(in(TenantId.PLATFORM, () -> stores().tenants().all())).hasSize(3);
    }

    @Test
    @DisplayName("is the platform's alone")
    protected void isThePlatforms() {
        assertThatThrownBy(() -> in(OURS, () -> stores().tenants().all())).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> within(OURS, () -> stores().tenants().add(NEW)))
                .isInstanceOf(IllegalStateException.class);
    }
}
