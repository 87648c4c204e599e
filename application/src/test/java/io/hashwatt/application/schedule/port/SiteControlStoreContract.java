package io.hashwatt.application.schedule.port;

import static io.hashwatt.application.testing.Samples.armed;
import static io.hashwatt.application.testing.Samples.site;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.testing.StoreContract;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.schedule.ControlMode;
import io.hashwatt.domain.schedule.SiteControl;
import io.hashwatt.domain.tenancy.Actor.Principal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A store of control modes")
public abstract class SiteControlStoreContract extends StoreContract {

    private static final Principal ANNA = new Principal(Principal.Kind.USER, "anna-id", "anna");

    private final RegisteredSite first = site(OURS, 1, "first");
    private final RegisteredSite second = site(OURS, 2, "second");
    private final RegisteredSite theirs = site(THEIRS, 3, "theirs");

    @BeforeEach
    protected void addSites() {
        List.of(first, second, theirs)
                .forEach(site -> within(site.tenant(), () -> stores().sites().add(site)));
    }

    @Test
    @DisplayName("gives back what was decided last, and nothing where nobody has decided")
    protected void roundTrip() {
        SiteControl armed = armed(first.id());
        SiteControl released = armed.with(
                ControlMode.OBSERVE,
                new SiteControl.Decision(AT.plusNanos(1_000), new Principal(Principal.Kind.API_KEY, TEXT, TEXT), TEXT));
        assertThat(find(OURS, first.id())).isEmpty();

        assertThat(save(OURS, armed)).isTrue();
        assertThat(find(OURS, first.id())).contains(armed);
        assertThat(save(OURS, released)).isTrue();
        assertThat(find(OURS, first.id())).contains(released);
        assertThat(find(OURS, second.id())).isEmpty();
    }

    @Test
    @DisplayName("writes version 1 if there is none, and any other onto the version before it")
    protected void versions() {
        SiteControl one = armed(first.id());
        SiteControl two = again(one);

        assertThat(save(OURS, two)).isFalse();
        assertThat(save(OURS, one)).isTrue();
        assertThat(save(OURS, one)).isFalse();
        assertThat(save(OURS, again(two))).isFalse();
        assertThat(save(OURS, two)).isTrue();
    }

    @Test
    @DisplayName("lets one of those win who decide at the same time, also the first time")
    protected void oneWins() {
        SiteControl one = armed(first.id());

        assertThat(atOnce(4, () -> save(OURS, one))).containsOnlyOnce(true);
        assertThat(atOnce(4, () -> save(OURS, again(one)))).containsOnlyOnce(true);
    }

    @Test
    @DisplayName("lists all that have been decided, in order of the sites' ids")
    protected void lists() {
        save(OURS, armed(second.id()));
        save(OURS, armed(first.id()));

        assertThat(in(OURS, () -> stores().controls().all(OURS)))
                .containsExactly(armed(first.id()), armed(second.id()));
    }

    @Test
    @DisplayName("loses them with their site")
    protected void goesWithItsSite() {
        save(OURS, armed(first.id()));

        within(OURS, () -> stores().sites().remove(first));

        assertThat(find(OURS, first.id())).isEmpty();
    }

    @Test
    @DisplayName("shows and changes nothing of another tenant's sites")
    protected void isolation() {
        SiteControl foreign = armed(theirs.id());
        save(THEIRS, foreign);

        assertThat(find(OURS, theirs.id())).isEmpty();
        assertThat(in(OURS, () -> stores().controls().all(OURS))).isEmpty();
        assertThat(save(OURS, again(foreign))).isFalse();
        assertThat(find(THEIRS, theirs.id())).contains(foreign);
    }

    private static SiteControl again(SiteControl control) {
        return control.with(ControlMode.REACTIVE, new SiteControl.Decision(AT, ANNA, "once more"));
    }

    private boolean save(TenantId tenant, SiteControl control) {
        return in(tenant, () -> stores().controls().save(tenant, control));
    }

    private Optional<SiteControl> find(TenantId tenant, SiteId site) {
        return in(tenant, () -> stores().controls().find(tenant, site));
    }
}
