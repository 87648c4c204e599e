package io.hashwatt.domain.plan.observed;

import static io.hashwatt.domain.kernel.Amounts.eur;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Observed days together")
class ObservedTotalTest {

    private static final Duration DAY = Duration.ofDays(1);
    private static final ObservedDay UNPLANNED =
            new ObservedDay(LocalDate.EPOCH, Duration.ZERO, DAY, Duration.ZERO, 0, 0, null, null, null);

    @Test
    @DisplayName("are the sums of what is known of them, and how many days that is not")
    void partlyKnown() {
        ObservedTotal total =
                ObservedTotal.of(List.of(UNPLANNED, planned(3, 1, "12.5"), planned(4, 2, null), planned(1, 0, "-20")));

        assertThat(total).isEqualTo(new ObservedTotal(4, 1, 0, 1, 8, 3, eur("-7.5"), null));
        assertThat(total.valued()).isEqualTo(2);
    }

    @Test
    @DisplayName("have no gain where none of them has one, which is not a gain of nothing")
    void withoutPrices() {
        assertThat(ObservedTotal.of(List.of(planned(3, 1, null))))
                .isEqualTo(new ObservedTotal(1, 0, 0, 1, 3, 1, null, null));
        assertThat(ObservedTotal.of(List.of(planned(0, 0, "0"))))
                .isEqualTo(new ObservedTotal(1, 0, 0, 0, 0, 0, eur("0"), null));
    }

    @Test
    @DisplayName("would have sent nobody knows what where no plan was in force")
    void withoutPlans() {
        ObservedTotal total = ObservedTotal.of(List.of(UNPLANNED, UNPLANNED));

        assertThat(total).isEqualTo(new ObservedTotal(2, 2, 0, 0, null, null, null, null));
        assertThat(total.valued()).isZero();
    }

    @Test
    @DisplayName("tell of how many of them they know a part only")
    void partOfADay() {
        Duration hour = Duration.ofHours(1);
        ObservedDay begun = new ObservedDay(
                LocalDate.EPOCH, hour, DAY.minus(hour), Duration.ZERO, 1, 1, BigDecimal.ONE, eur("1"), null);

        assertThat(ObservedTotal.of(List.of(begun, planned(1, 0, "2"))))
                .isEqualTo(new ObservedTotal(2, 0, 1, 0, 2, 1, eur("3"), null));
    }

    @Test
    @DisplayName("set what was promised beside what happened on those days alone of which both are known")
    void promised() {
        ObservedTotal total = ObservedTotal.of(List.of(
                UNPLANNED,
                planned(3, 1, "12.5", "20"),
                planned(3, 1, "-2", "1.5"),
                planned(3, 1, "40", null),
                planned(3, 1, null, "40")));

        assertThat(total.promised()).isEqualTo(new PromisedDays(2, eur("21.5"), eur("10.5")));
    }

    private static ObservedDay planned(int changes, int starts, @Nullable String gain) {
        return planned(changes, starts, gain, null);
    }

    private static ObservedDay planned(int changes, int starts, @Nullable String gain, @Nullable String promised) {
        return new ObservedDay(
                LocalDate.EPOCH,
                DAY,
                Duration.ZERO,
                gain == null ? DAY : Duration.ZERO,
                changes,
                starts,
                BigDecimal.ONE,
                gain == null ? null : eur(gain),
                promised == null ? null : eur(promised));
    }
}
