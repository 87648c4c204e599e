package io.hashwatt.domain.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.InterventionId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.schedule.Intervention.Kind;
import io.hashwatt.domain.schedule.Intervention.Phase;
import io.hashwatt.domain.schedule.intent.Bound;
import io.hashwatt.domain.schedule.intent.Intent;
import io.hashwatt.domain.schedule.intent.IntentClass;
import io.hashwatt.domain.tenancy.Actor.Principal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An intervention")
class InterventionTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant TEN = Instant.parse("2026-01-05T09:00:00Z");
    private static final Interval DAY = Interval.of(TEN.minus(Duration.ofHours(2)), Duration.ofHours(24));
    private static final Principal ANNA = new Principal(Principal.Kind.USER, "1", "anna");

    @Test
    @DisplayName(
            "wants its levels from its beginning to its end, and says who, how long in the site's own time, and why")
    void intent() {
        Intervention override = begun(Kind.OVERRIDE, new Wish(Wish.Form.EXACTLY, 2), hours(4));

        assertThat(override.intentWithin(DAY, BERLIN))
                .contains(new Intent(
                        new UUID(0, 7),
                        IntentClass.OVERRIDE,
                        new Interval(TEN, hours(4)),
                        Bound.exactly(2),
                        new Origin.Decision(Kind.OVERRIDE, "anna", new Until(hours(4), TEN, BERLIN), "fan test")));
    }

    @Test
    @DisplayName("is one clause of an explanation, whatever its reason")
    void oneClause() {
        assertThat(begun(Kind.LOCK_OUT, Wish.OFF, null, "smoke; heat")
                        .intentWithin(DAY, BERLIN)
                        .orElseThrow()
                        .reason())
                .isEqualTo("lock-out by anna: 'smoke, heat'");
    }

    @Test
    @DisplayName("says on which day it ends where the time alone could be another day's")
    void untilTomorrow() {
        Intervention overNight = begun(Kind.LOCK_OUT, Wish.OFF, hours(20));
        Intervention overTheDay = begun(Kind.LOCK_OUT, Wish.OFF, hours(44));

        assertThat(overNight.intentWithin(DAY, BERLIN).orElseThrow().reason())
                .isEqualTo("lock-out by anna until 06:00: 'fan test'");
        assertThat(overTheDay.intentWithin(DAY, BERLIN).orElseThrow().reason())
                .isEqualTo("lock-out by anna until 2026-01-07 06:00: 'fan test'");
    }

    @Test
    @DisplayName("without an end bounds all of the time ahead, until somebody ends it")
    void openEnded() {
        Intervention stop = begun(Kind.SAFETY_STOP, Wish.OFF, null);

        assertThat(stop.intentWithin(DAY, BERLIN).orElseThrow())
                .isEqualTo(new Intent(
                        new UUID(0, 7),
                        IntentClass.SAFETY_STOP,
                        new Interval(TEN, DAY.end()),
                        new Bound.Levels(null, 0),
                        new Origin.Decision(Kind.SAFETY_STOP, "anna", null, "fan test")));
        Intervention ended = stop.endedBy(ANNA, hours(1).plusSeconds(37));
        assertThat(ended.intentWithin(DAY, BERLIN).orElseThrow().interval()).isEqualTo(new Interval(TEN, hours(1)));
        assertThat(ended.version()).isEqualTo(2);
    }

    @Test
    @DisplayName("wants nothing outside of its time, nor when it is called off before it begins")
    void nothing() {
        Intervention override = begun(Kind.OVERRIDE, Wish.OFF, hours(4));

        assertThat(override.intentWithin(Interval.of(hours(4), Duration.ofHours(1)), BERLIN))
                .isEmpty();
        assertThat(override.endedBy(ANNA, hours(-1)).intentWithin(DAY, BERLIN)).isEmpty();
    }

    @Test
    @DisplayName("is ahead, active from its first instant on, and over from its last")
    void phases() {
        Intervention override = begun(Kind.OVERRIDE, Wish.OFF, hours(4));

        assertThat(override.phaseAt(TEN.minusNanos(1))).isEqualTo(Phase.AHEAD);
        assertThat(override.phaseAt(TEN)).isEqualTo(Phase.ACTIVE);
        assertThat(override.phaseAt(hours(4).minusNanos(1))).isEqualTo(Phase.ACTIVE);
        assertThat(override.phaseAt(hours(4))).isEqualTo(Phase.OVER);
        assertThat(override.endedBy(ANNA, hours(1)).phaseAt(hours(1))).isEqualTo(Phase.OVER);
        assertThat(begun(Kind.LOCK_OUT, Wish.OFF, null).phaseAt(hours(9_999))).isEqualTo(Phase.ACTIVE);
    }

    @Test
    @DisplayName(
            "that overrides has an end; any other only bounds from above; each has a reason, and counts in minutes")
    void rules() {
        assertRefused(Kind.OVERRIDE, Wish.OFF, TEN, null, "x");
        assertRefused(Kind.LOCK_OUT, new Wish(Wish.Form.AT_LEAST, 1), TEN, null, "x");
        assertRefused(Kind.SAFETY_STOP, new Wish(Wish.Form.EXACTLY, 1), TEN, null, "x");
        assertRefused(Kind.LOCK_OUT, Wish.OFF, TEN, null, " ");
        assertRefused(Kind.LOCK_OUT, Wish.OFF, TEN, TEN, "x");
        assertRefused(Kind.LOCK_OUT, Wish.OFF, TEN.plusSeconds(1), null, "x");
        assertThatIllegalArgumentException().isThrownBy(() -> new Wish(Wish.Form.OFF, 1));
    }

    private static void assertRefused(Kind kind, Wish wish, Instant from, @Nullable Instant until, String reason) {
        assertThatIllegalArgumentException().isThrownBy(() -> of(kind, wish, from, until, reason));
    }

    private static Intervention begun(Kind kind, Wish wish, @Nullable Instant until) {
        return begun(kind, wish, until, "fan test");
    }

    private static Intervention begun(Kind kind, Wish wish, @Nullable Instant until, String reason) {
        return of(kind, wish, TEN, until, reason);
    }

    private static Intervention of(Kind kind, Wish wish, Instant from, @Nullable Instant until, String reason) {
        return new Intervention(
                new InterventionId(new UUID(0, 7)),
                new SiteId(new UUID(0, 1)),
                kind,
                new Target.WholeSite(),
                wish,
                from,
                until,
                reason,
                ANNA,
                TEN,
                null,
                1);
    }

    private static Instant hours(int hours) {
        return TEN.plus(Duration.ofHours(hours));
    }
}
