package io.hashwatt.domain.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Interval;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PriceTimelineTest {

    private static final Instant START = Instant.parse("2026-05-01T00:00:00Z");
    private static final int MINUTES = 240;

    @Test
    void the_finer_interval_wins_and_the_coarser_keeps_the_rest() {
        assertThat(finestOf("0-60 40", "15-30 90")).containsExactly("0-15 40", "15-30 90", "30-60 40");
    }

    @Test
    void finer_ones_at_the_ends_leave_the_middle() {
        assertThat(finestOf("0-60 40", "45-60 90", "0-15 80")).containsExactly("0-15 80", "15-45 40", "45-60 90");
    }

    @Test
    void a_coarser_one_covered_completely_is_gone() {
        assertThat(finestOf("0-60 40", "0-30 1", "30-60 2")).containsExactly("0-30 1", "30-60 2");
    }

    @Test
    void nested_three_deep_each_keeps_what_the_finer_leave() {
        assertThat(finestOf("0-120 10", "30-90 20", "45-60 30"))
                .containsExactly("0-30 10", "30-45 20", "45-60 30", "60-90 20", "90-120 10");
    }

    @Test
    void a_finer_one_across_the_border_of_two_cuts_both() {
        assertThat(finestOf("0-60 10", "60-120 20", "45-75 30")).containsExactly("0-45 10", "45-75 30", "75-120 20");
    }

    @Test
    void disjoint_prices_stay_as_they_are_and_holes_stay_holes() {
        assertThat(finestOf("60-75 2", "0-60 1", "90-105 3")).containsExactly("0-60 1", "60-75 2", "90-105 3");
    }

    @Test
    void of_a_period_there_are_those_prices_that_reach_into_it() {
        PriceTimeline timeline = PriceTimeline.finestOf(prices("0-15 1", "15-30 2", "45-60 3", "60-75 4"));

        assertThat(timeline.within(minutes(20, 61)).prices().stream().map(PriceTimelineTest::written))
                .containsExactly("15-30 2", "45-60 3", "60-75 4");
        assertThat(timeline.within(minutes(30, 45)).isEmpty()).isTrue();
        assertThat(timeline.within(minutes(0, 75))).isEqualTo(timeline);
        assertThat(timeline.within(minutes(75, 90)).isEmpty()).isTrue();
    }

    @Test
    void what_is_cut_keeps_everything_but_its_interval() {
        PowerPrice hour = price(0, 60, "40");

        PowerPrice rest = PriceTimeline.finestOf(List.of(hour, price(0, 15, "90")))
                .prices()
                .getLast();

        assertThat(rest).usingRecursiveComparison().ignoringFields("delivery").isEqualTo(hour);
        assertThat(rest.delivery()).isEqualTo(minutes(15, 60));
    }

    @Test
    void its_span_runs_from_the_first_delivery_to_the_last() {
        assertThat(PriceTimeline.finestOf(prices("90-105 3", "0-60 1")).span()).contains(minutes(0, 105));
        assertThat(PriceTimeline.finestOf(List.of()).span()).isEmpty();
        assertThat(PriceTimeline.finestOf(List.of()).isEmpty()).isTrue();
    }

    @Test
    void a_timeline_is_never_made_with_overlaps() {
        assertThatThrownBy(() -> new PriceTimeline(prices("0-60 1", "45-75 2")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void equals_asking_minute_by_minute_for_the_finest_in_whatever_order_prices_come() {
        for (long seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            List<PowerPrice> prices = randomPrices(random);
            PriceTimeline timeline = PriceTimeline.finestOf(prices);

            assertThat(finestByMinute(timeline.prices())).as("seed %d", seed).isEqualTo(finestByMinute(prices));

            Collections.shuffle(prices, random);
            assertThat(PriceTimeline.finestOf(prices))
                    .as("seed %d, shuffled", seed)
                    .isEqualTo(timeline);
        }
    }

    /** Up to a dozen different intervals, half of them on a grid so that borders meet. */
    private static List<PowerPrice> randomPrices(Random random) {
        Map<Interval, PowerPrice> prices = new LinkedHashMap<>();
        int count = 1 + random.nextInt(12);
        for (int i = 0; i < count; i++) {
            int grid = random.nextBoolean() ? 15 : 1;
            int from = random.nextInt(MINUTES / grid - 1) * grid;
            int length = (1 + random.nextInt(60 / grid)) * grid;
            PowerPrice price = price(from, Math.min(from + length, MINUTES), Integer.toString(i));
            prices.put(price.delivery(), price);
        }
        return new ArrayList<>(prices.values());
    }

    private static List<Optional<BigDecimal>> finestByMinute(List<PowerPrice> prices) {
        List<Optional<BigDecimal>> result = new ArrayList<>();
        for (int minute = 0; minute < MINUTES; minute++) {
            Instant instant = START.plusSeconds(60L * minute);
            result.add(prices.stream()
                    .filter(price -> price.delivery().contains(instant))
                    .min(Comparator.comparing(
                                    (PowerPrice price) -> price.delivery().length())
                            .thenComparing(PowerPrice::delivery))
                    .map(PowerPrice::perMwh));
        }
        return result;
    }

    private static List<String> finestOf(String... prices) {
        return PriceTimeline.finestOf(prices(prices)).prices().stream()
                .map(PriceTimelineTest::written)
                .toList();
    }

    private static List<PowerPrice> prices(String... written) {
        return Arrays.stream(written)
                .map(price -> price.split("[- ]", -1))
                .map(parts -> price(Long.parseLong(parts[0]), Long.parseLong(parts[1]), parts[2]))
                .toList();
    }

    private static String written(PowerPrice price) {
        return minute(price.delivery().start()) + "-" + minute(price.delivery().end()) + " " + price.perMwh();
    }

    private static long minute(Instant instant) {
        return (instant.getEpochSecond() - START.getEpochSecond()) / 60;
    }

    private static PowerPrice price(long from, long to, String perMwh) {
        return new PowerPrice(
                new PowerSeriesId(PowerProduct.DAY_AHEAD, "DE-LU", new CurrencyCode("EUR")),
                minutes(from, to),
                new BigDecimal(perMwh),
                Finality.PRELIMINARY,
                "test",
                START,
                START);
    }

    private static Interval minutes(long from, long to) {
        return new Interval(START.plusSeconds(60 * from), START.plusSeconds(60 * to));
    }
}
