package io.hashwatt.domain.plan.record;

import static io.hashwatt.domain.kernel.Amounts.EUR;
import static io.hashwatt.domain.kernel.Amounts.eur;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.PlanId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.plan.grid.PlanGrounds;
import io.hashwatt.domain.plan.record.PlansInForce.Stretch;
import io.hashwatt.domain.plan.site.Coupling;
import io.hashwatt.domain.plan.site.Coupling.CapWorth;
import io.hashwatt.domain.schedule.ControlMode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A megawatt more of a connection")
class ConnectionWorthTest {

    private static final Instant START = Instant.parse("2026-11-24T10:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);

    @Test
    @DisplayName("would have earned what its room was worth in each plan, for the time that the plan counted")
    void worth() {
        Stretch first = counted(0, 90, worth(null, 0, 60, "20"), worth(null, 60, 120, "8"));
        Stretch second = counted(90, 180, worth(null, 60, 120, "12"), worth(null, 120, 150, "6"));

        ConnectionWorth worth = ConnectionWorth.of(DAY, EUR, List.of(first, second));

        // 20 + 8/2 + 12/2 + 6/2
        assertThat(worth.megawattMore()).isEqualTo(eur("33"));
        assertThat(worth.shortFor()).isEqualTo(Duration.ofMinutes(150));
        assertThat(worth.planned()).isEqualTo(HOUR.multipliedBy(3));
        assertThat(worth.unplanned()).isEqualTo(HOUR.multipliedBy(21));
    }

    @Test
    @DisplayName("would have earned nothing of what a feeder holds back")
    void feeder() {
        ConnectionWorth worth = ConnectionWorth.of(DAY, EUR, List.of(counted(0, 60, worth("North", 0, 60, "20"))));

        assertThat(worth.megawattMore()).isEqualTo(eur("0"));
        assertThat(worth.shortFor()).isZero();
    }

    @Test
    @DisplayName("would have earned nobody knows what where no plan counted, and nothing where no cap was in the way")
    void unknown() {
        assertThat(ConnectionWorth.of(DAY, EUR, List.of()).megawattMore()).isNull();
        assertThat(ConnectionWorth.of(DAY, EUR, List.of(stretch(0, 60, null))).megawattMore())
                .isEqualTo(eur("0"));
    }

    private static CapWorth worth(@Nullable String feeder, int from, int to, String perMwh) {
        return new CapWorth(feeder, minutes(from, to), new BigDecimal(perMwh));
    }

    private static Stretch counted(int from, int to, CapWorth... worths) {
        return stretch(from, to, new Coupling(eur("0"), eur("0"), eur("0"), List.of(worths), false, false));
    }

    private static Stretch stretch(int from, int to, @Nullable Coupling coupling) {
        PlanRecord plan = new PlanRecord(
                new PlanId(new UUID(1, from)),
                new SiteId(new UUID(0, 1)),
                START,
                "USER:x",
                PlanRecord.Trigger.PRICES,
                PlanRecord.Kind.OPERATIVE,
                ControlMode.OBSERVE,
                new Interval(START, START.plus(DAY)),
                ZoneId.of("Europe/Berlin"),
                eur("0"),
                0,
                null,
                new PlanRecord.Inputs(1, 1, START),
                List.of(),
                List.of(),
                PlanGrounds.UNKNOWN,
                coupling,
                List.of());
        return new Stretch(minutes(from, to), plan, START);
    }

    private static Interval minutes(int from, int to) {
        return new Interval(START.plus(Duration.ofMinutes(from)), START.plus(Duration.ofMinutes(to)));
    }
}
