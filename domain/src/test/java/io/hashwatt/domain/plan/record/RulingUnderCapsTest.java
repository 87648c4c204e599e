package io.hashwatt.domain.plan.record;

import static io.hashwatt.domain.kernel.Amounts.EUR;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.fleet.GroupState;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.PowerLevel;
import io.hashwatt.domain.fleet.Site;
import io.hashwatt.domain.fleet.SiteLimits;
import io.hashwatt.domain.fleet.StartCost;
import io.hashwatt.domain.fleet.TransitionLimits;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.plan.record.RulingUnderCaps.Standing;
import io.hashwatt.domain.schedule.Intervention;
import io.hashwatt.domain.schedule.Origin;
import io.hashwatt.domain.schedule.intent.Bound;
import io.hashwatt.domain.schedule.intent.Intent;
import io.hashwatt.domain.schedule.intent.IntentArbiter;
import io.hashwatt.domain.schedule.intent.IntentClass;
import io.hashwatt.domain.schedule.intent.Ruling;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What rules under caps")
class RulingUnderCapsTest {

    private static final Interval MINUTE = Interval.of(Instant.parse("2026-11-24T10:00:00Z"), Duration.ofMinutes(1));

    @Test
    @DisplayName("is what rules anyway where there is room for it")
    void room() {
        assertThat(ruling(10_000, planned("better", "100", 1), planned("worse", "60", 1)))
                .containsExactly(Optional.of(new RulingLevel.Planned(1)), Optional.of(new RulingLevel.Planned(1)));
    }

    @Test
    @DisplayName("is less of what earns less with a watt, whatever was planned")
    void worseYields() {
        assertThat(ruling(5_000, planned("worse", "60", 1), planned("better", "100", 1)))
                .containsExactly(Optional.of(new RulingLevel.Capped(0)), Optional.of(new RulingLevel.Planned(1)));
    }

    @Test
    @DisplayName("is less of what nobody wants before what somebody does, whatever earns more")
    void choiceYieldsFirst() {
        Standing wanted = overridden("worse", "60");

        assertThat(ruling(5_000, planned("better", "100", 1), wanted))
                .containsExactly(Optional.of(new RulingLevel.Capped(0)), wanted.own());
    }

    @Test
    @DisplayName("is less also of what somebody wants where there is no room for all of it")
    void wishesYieldLast() {
        assertThat(ruling(5_000, overridden("worse", "60"), overridden("better", "100")))
                .first()
                .isEqualTo(Optional.of(new RulingLevel.Capped(0)));
    }

    @Test
    @DisplayName("ends no run that may not end yet for what somebody wants, as no plan would")
    void minimumTimesYieldLast() {
        Standing wanted = overridden("wanted", "100");

        assertThat(ruling(5_000, running("begun", Duration.ofMinutes(10)), wanted))
                .containsExactly(Optional.of(new RulingLevel.Planned(1)), Optional.of(new RulingLevel.Capped(0)));
        assertThat(ruling(5_000, running("may end", Duration.ofHours(1)), wanted))
                .containsExactly(Optional.of(new RulingLevel.Capped(0)), wanted.own());
    }

    @Test
    @DisplayName("leaves room for what nobody knows anything of")
    void unknown() {
        assertThat(ruling(5_000, planned("worse", "60", 1), unknown("any")))
                .containsExactly(Optional.of(new RulingLevel.Capped(0)), Optional.empty());
        assertThat(ruling(5_000, unknown("one"), unknown("another")))
                .as("where nothing rules, nothing does")
                .containsExactly(Optional.empty(), Optional.empty());
    }

    private static List<Optional<RulingLevel>> ruling(int capWatts, Standing... groups) {
        Site site = new Site(
                ZoneId.of("Europe/Berlin"),
                EUR,
                SiteLimits.of(Power.ofWatts(capWatts)),
                Arrays.stream(groups).map(Standing::group).toList());
        return RulingUnderCaps.of(site, MINUTE, List.of(groups));
    }

    private static Standing planned(String name, String terahash, int level) {
        return new Standing(
                group(name, terahash), ruling(), Optional.of(new RulingLevel.Planned(level)), Optional.empty());
    }

    /** Not less than an hour. */
    private static Standing running(String name, Duration since) {
        MinerGroup group = group(name, "60");
        return new Standing(
                group.within(group.limits().withMinimumUp(Duration.ofHours(1))),
                ruling(),
                Optional.of(new RulingLevel.Planned(1)),
                Optional.of(new GroupState(1, since, 1)));
    }

    private static Standing unknown(String name) {
        return new Standing(group(name, "100"), ruling(), Optional.empty(), Optional.empty());
    }

    private static Standing overridden(String name, String terahash) {
        Intent on = new Intent(
                new UUID(0, 1),
                IntentClass.OVERRIDE,
                MINUTE,
                Bound.exactly(1),
                new Origin.Decision(Intervention.Kind.OVERRIDE, "anna", null, "test"));
        return new Standing(
                group(name, terahash), ruling(on), Optional.of(new RulingLevel.Wanted(1, on)), Optional.empty());
    }

    private static Ruling ruling(Intent... intents) {
        return IntentArbiter.rule(List.of(intents), group("any", "100"));
    }

    /** Of 5 kW when it runs; it runs by default. */
    private static MinerGroup group(String name, String terahash) {
        return new MinerGroup(
                name,
                1,
                List.of(PowerLevel.of("off", 0, "0"), PowerLevel.of("on", 5_000, terahash)),
                TransitionLimits.NONE,
                StartCost.flat(BigDecimal.ZERO),
                1);
    }
}
