package io.hashwatt.application.schedule.port;

import static io.hashwatt.application.testing.Samples.elaborateIntervention;
import static io.hashwatt.application.testing.Samples.site;
import static io.hashwatt.application.testing.Samples.stop;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.kernel.Page;
import io.hashwatt.application.testing.StoreContract;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.schedule.Intervention;
import io.hashwatt.domain.schedule.Target;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A store of interventions")
public abstract class InterventionStoreContract extends StoreContract {

    private static final Instant NOON = AT.truncatedTo(ChronoUnit.MINUTES);
    private static final Interval TWO_HOURS = Interval.of(NOON, Duration.ofHours(2));

    private final RegisteredSite ours = site(OURS, 1, "ours");
    private final RegisteredSite second = site(OURS, 2, "second");
    private final RegisteredSite theirs = site(THEIRS, 3, "theirs");

    @BeforeEach
    protected void addSites() {
        List.of(ours, second, theirs)
                .forEach(site -> within(site.tenant(), () -> stores().sites().add(site)));
    }

    @Test
    @DisplayName("gives back an intervention with and without all that is optional")
    protected void roundTrip() {
        Intervention elaborate = elaborateIntervention(ours.id(), 1, TWO_HOURS);
        Intervention plain = stop(ours.id(), 2, NOON);
        add(elaborate);
        add(plain);

        assertThat(find(OURS, elaborate)).contains(elaborate);
        assertThat(find(OURS, plain)).contains(plain);
        assertThat(find(OURS, stop(ours.id(), 3, NOON))).isEmpty();
    }

    @Test
    @DisplayName("keeps whom an intervention is about: a feeder, a tag")
    protected void targets() {
        Intervention feeder = aimedAt(new Target.Feeder("Nördlich 2/b"), 1);
        Intervention tagged = aimedAt(new Target.Tagged("S21+ Hyd."), 2);
        add(feeder);
        add(tagged);

        assertThat(find(OURS, feeder)).contains(feeder);
        assertThat(find(OURS, tagged)).contains(tagged);
    }

    private Intervention aimedAt(Target target, long number) {
        Intervention stop = stop(ours.id(), number, NOON);
        return new Intervention(
                stop.id(),
                stop.site(),
                stop.kind(),
                target,
                stop.wish(),
                stop.from(),
                stop.until(),
                stop.reason(),
                stop.by(),
                stop.createdAt(),
                stop.ended(),
                stop.version());
    }

    @Test
    @DisplayName("changes the version it is told to, once")
    protected void updates() {
        Intervention begun = stop(ours.id(), 1, NOON);
        add(begun);
        Intervention ended = begun.endedBy(begun.by(), AT);

        assertThat(update(OURS, ended)).isTrue();
        assertThat(update(OURS, ended)).isFalse();
        assertThat(find(OURS, begun)).contains(ended);
    }

    @Test
    @DisplayName("lets one of those win who end it at the same time")
    protected void oneWins() {
        Intervention begun = stop(ours.id(), 1, NOON);
        add(begun);

        assertThat(atOnce(4, () -> update(OURS, begun.endedBy(begun.by(), AT)))).containsOnlyOnce(true);
    }

    @Test
    @DisplayName("lists a site's interventions in order of id, by page")
    protected void lists() {
        Intervention third = stop(ours.id(), 3, NOON);
        Intervention first = elaborateIntervention(ours.id(), 1, TWO_HOURS);
        List.of(third, first, stop(second.id(), 2, NOON)).forEach(this::add);

        assertThat(in(OURS, () -> stores().interventions().page(OURS, ours.id(), Page.first(1))))
                .containsExactly(first);
        assertThat(in(
                        OURS,
                        () -> stores().interventions().page(OURS, ours.id(), new Page<>(Optional.of(first.id()), 9))))
                .containsExactly(third);
    }

    @Test
    @DisplayName(
            "finds those that are not over: ahead, active, without end, but none that ended at the instant or before")
    protected void open() {
        Intervention endless = stop(ours.id(), 1, NOON);
        Intervention passing = running(2);
        Intervention endedEarly = running(3).endedBy(endless.by(), NOON.plusSeconds(90));
        Intervention elsewhere = stop(second.id(), 4, NOON);
        List.of(elsewhere, endedEarly, passing, endless).forEach(this::add);

        assertThat(openAt(NOON.minusSeconds(1))).containsExactly(endless, passing, endedEarly);
        assertThat(openAt(NOON.plusSeconds(90).minusNanos(1_000))).containsExactly(endless, passing, endedEarly);
        assertThat(openAt(NOON.plusSeconds(90))).containsExactly(endless, passing);
        assertThat(openAt(TWO_HOURS.end().minusNanos(1_000))).containsExactly(endless, passing);
        assertThat(openAt(TWO_HOURS.end())).containsExactly(endless);
        assertThat(in(OURS, () -> stores().interventions().openAt(OURS, TWO_HOURS.end())))
                .containsExactly(endless, elsewhere);
    }

    @Test
    @DisplayName("loses them with their site")
    protected void goesWithItsSite() {
        Intervention begun = stop(ours.id(), 1, NOON);
        add(begun);

        within(OURS, () -> stores().sites().remove(ours));

        assertThat(find(OURS, begun)).isEmpty();
    }

    @Test
    @DisplayName("shows and changes no intervention of another tenant")
    protected void isolation() {
        Intervention foreign = stop(theirs.id(), 1, NOON);
        within(THEIRS, () -> stores().interventions().add(THEIRS, foreign));

        assertThat(find(OURS, foreign)).isEmpty();
        assertThat(update(OURS, foreign.endedBy(foreign.by(), AT))).isFalse();
        assertThat(in(OURS, () -> stores().interventions().page(OURS, theirs.id(), Page.first(9))))
                .isEmpty();
        assertThat(in(OURS, () -> stores().interventions().openAt(OURS, theirs.id(), NOON)))
                .isEmpty();
        assertThat(in(OURS, () -> stores().interventions().openAt(OURS, NOON))).isEmpty();
        assertThat(find(THEIRS, foreign)).contains(foreign);
    }

    /** For two hours, and nobody has ended it. */
    private Intervention running(long number) {
        Intervention sample = elaborateIntervention(ours.id(), number, TWO_HOURS);
        return new Intervention(
                sample.id(),
                sample.site(),
                sample.kind(),
                sample.target(),
                sample.wish(),
                sample.from(),
                sample.until(),
                sample.reason(),
                sample.by(),
                sample.createdAt(),
                null,
                1);
    }

    private void add(Intervention intervention) {
        within(OURS, () -> stores().interventions().add(OURS, intervention));
    }

    private boolean update(TenantId tenant, Intervention intervention) {
        return in(tenant, () -> stores().interventions().update(tenant, intervention));
    }

    private Optional<Intervention> find(TenantId tenant, Intervention intervention) {
        return in(tenant, () -> stores().interventions().find(tenant, intervention.id()));
    }

    private List<Intervention> openAt(Instant instant) {
        return in(OURS, () -> stores().interventions().openAt(OURS, ours.id(), instant));
    }
}
