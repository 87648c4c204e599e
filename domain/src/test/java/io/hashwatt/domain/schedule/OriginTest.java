package io.hashwatt.domain.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.schedule.intent.Bound;
import io.hashwatt.domain.schedule.intent.Claim;
import io.hashwatt.domain.schedule.intent.Claims;
import io.hashwatt.domain.schedule.intent.Intent;
import io.hashwatt.domain.schedule.intent.IntentArbiter;
import io.hashwatt.domain.schedule.intent.IntentClass;
import io.hashwatt.domain.schedule.intent.LevelledGroup;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Where an intent comes from")
class OriginTest {

    private static final Instant TEN = Instant.parse("2026-01-05T09:00:00Z");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Until TONIGHT = new Until(TEN.plus(Duration.ofHours(8)), TEN, BERLIN);

    @Test
    @DisplayName("is told in English with who, how long and why")
    void people() {
        assertThat(new Origin.Decision(Intervention.Kind.OVERRIDE, "anna", TONIGHT, "fan test").english())
                .isEqualTo("manual override by anna until 18:00: 'fan test'");
        assertThat(new Origin.Decision(Intervention.Kind.SAFETY_STOP, "anna", null, "smoke").english())
                .isEqualTo("safety stop by anna: 'smoke'");
        assertThat(new Origin.Protected("kim", "contract").english()).isEqualTo("protection by kim: 'contract'");
        assertThat(new Origin.Calendar("Nights", new Until(TEN.plus(Duration.ofHours(23)), TEN, BERLIN)).english())
                .isEqualTo("calendar 'Nights' until 2026-01-06 09:00");
    }

    @Test
    @DisplayName("is told in English with price and strikes")
    void prices() {
        assertThat(strike(null, "80.00", null, false).english()).isEqualTo("strike rule: 52.10 EUR/MWh is below 80.00");
        assertThat(strike("flat", null, "40.00", true).english())
                .isEqualTo("strike rule 'flat': 52.10 EUR/MWh is not below 40.00, but the rule waits");
        assertThat(strike(null, "80.00", "40.00", false).english())
                .isEqualTo("strike rule: 52.10 EUR/MWh is below 80.00 and not below 40.00");
        assertThat(new Origin.NoPrice("flat").english()).isEqualTo("strike rule 'flat': no price, default level");
        assertThat(new Origin.DefaultLevel(ControlMode.SCHEDULE).english())
                .isEqualTo("control mode SCHEDULE: default level");
    }

    @Test
    @DisplayName("keeps what people typed as they typed it, and only its sentence does without semicolons")
    void semicolons() {
        Origin.Calendar calendar = new Origin.Calendar("a; b", TONIGHT);

        assertThat(calendar.english()).isEqualTo("calendar 'a, b' until 18:00");
        assertThat(calendar.name()).isEqualTo("a; b");
    }

    @Test
    @DisplayName("is what somebody has written where nothing else is known, and not nothing")
    void told() {
        assertThat(Claims.told("noise").english()).isEqualTo("noise");
        assertThat(Claims.told(" ").ruling()).isEmpty();
        assertThatThrownBy(() -> new Origin.Told(" ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("is kept with class and source of who rules and of whom that overrules")
    void claims() {
        Intent stop = intent(1, IntentClass.SAFETY_STOP, null, 0, new Origin.Protected("anna", "smoke"));
        Intent run = intent(2, IntentClass.CALENDAR, 2, null, new Origin.Calendar("Contract", TONIGHT));

        Claims claims =
                IntentArbiter.rule(List.of(run, stop), LevelledGroup.upTo(3)).claims();

        assertThat(claims.ruling()).containsExactly(new Claim(IntentClass.SAFETY_STOP, new UUID(0, 1), stop.origin()));
        assertThat(claims.overruled()).containsExactly(new Claim(IntentClass.CALENDAR, new UUID(0, 2), run.origin()));
        assertThat(claims.english())
                .isEqualTo("protection by anna: 'smoke' (overrules calendar 'Contract' until 18:00)");
    }

    private static Origin strike(
            @Nullable String rule, @Nullable String below, @Nullable String notBelow, boolean waits) {
        return new Origin.Strike(
                rule,
                new CurrencyCode("EUR"),
                new BigDecimal("52.10"),
                below == null ? null : new BigDecimal(below),
                notBelow == null ? null : new BigDecimal(notBelow),
                waits);
    }

    private static Intent intent(
            int source, IntentClass of, @Nullable Integer floor, @Nullable Integer ceiling, Origin origin) {
        return new Intent(
                new UUID(0, source),
                of,
                Interval.of(TEN, Duration.ofHours(8)),
                new Bound.Levels(floor, ceiling),
                origin);
    }
}
