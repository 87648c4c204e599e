package io.hashwatt.application.plan.port;

import static io.hashwatt.application.testing.Samples.site;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.testing.StoreContract;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.kernel.TenantId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A store of the positions of sites' inputs")
public abstract class SiteInputStoreContract extends StoreContract {

    private final RegisteredSite ours = site(OURS, 1, "ours");
    private final RegisteredSite second = site(OURS, 2, "second");
    private final RegisteredSite theirs = site(THEIRS, 3, "theirs");

    @BeforeEach
    protected void addSites() {
        List.of(ours, second, theirs)
                .forEach(site -> within(site.tenant(), () -> stores().sites().add(site)));
    }

    @Test
    @DisplayName("begins at 0 and raises a position by one in each unit of work")
    protected void raises() {
        assertThat(position(ours)).isZero();

        raise(OURS, second, ours);
        raise(OURS, ours);

        assertThat(position(ours)).isEqualTo(2);
        assertThat(position(second)).isEqualTo(1);
    }

    @Test
    @DisplayName("raises it once for a site that is named twice")
    protected void onceForEach() {
        raise(OURS, ours, ours);

        assertThat(position(ours)).isEqualTo(1);
    }

    @Test
    @DisplayName("counts every one of those who raise it at the same time, also the first of all")
    protected void atTheSameTime() {
        atOnce(
                4,
                () -> in(OURS, () -> {
                    stores().siteInputs().raise(OURS, List.of(second.id(), ours.id()));
                    return ours;
                }));

        assertThat(position(ours)).isEqualTo(4);
    }

    @Test
    @DisplayName("lets nobody else raise a position before the unit of work that has raised it ends")
    protected void locked() {
        raise(OURS, ours);

        Overlapping<Long> both = overlapping(OURS, () -> {
            stores().siteInputs().raise(OURS, List.of(ours.id()));
            return stores().siteInputs().position(OURS, ours.id());
        });

        assertThat(both.secondDidNotWait()).isFalse();
        assertThat(List.of(both.first(), both.second())).containsExactly(2L, 3L);
    }

    @Test
    @DisplayName("loses it with the site, and has none for a site that is not there or is another tenant's")
    protected void ofNoSite() {
        raise(OURS, ours);
        raise(THEIRS, theirs);

        within(OURS, () -> stores().sites().remove(ours));
        raise(OURS, ours, theirs);

        assertThat(position(ours)).isZero();
        assertThat(position(theirs)).isZero();
        assertThat(in(THEIRS, () -> stores().siteInputs().position(THEIRS, theirs.id())))
                .isEqualTo(1);
    }

    private void raise(TenantId tenant, RegisteredSite... sites) {
        List<SiteId> ids = Stream.of(sites).map(RegisteredSite::id).toList();
        within(tenant, () -> stores().siteInputs().raise(tenant, ids));
    }

    private long position(RegisteredSite site) {
        return in(OURS, () -> stores().siteInputs().position(OURS, site.id()));
    }
}
