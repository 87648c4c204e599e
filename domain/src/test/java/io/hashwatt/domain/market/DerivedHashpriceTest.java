package io.hashwatt.domain.market;

import static io.hashwatt.domain.kernel.Amounts.USD;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.kernel.Interval;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class DerivedHashpriceTest {

    private static final Instant START = Instant.parse("2024-01-01T00:00:00Z");
    private static final BigDecimal FEE_SHARE = new BigDecimal("0.02");
    private static final long BEFORE_HALVING = 625_000_000;
    private static final long AFTER_HALVING = 312_500_000;

    @Test
    void a_quote_and_a_difficulty_hold_until_the_next_and_the_last_for_good() {
        HashpriceCurve curve = curve(
                List.of(quote(hours(0), "40000"), quote(hours(6), "50000")),
                List.of(point(hours(0), 800_000, "7e13"), point(hours(12), 800_072, "8e13")));

        assertThat(curve.meanOver(hours(0, 6))).isEqualByComparingTo(value("40000", "7e13", BEFORE_HALVING));
        assertThat(curve.meanOver(hours(6, 12))).isEqualByComparingTo(value("50000", "7e13", BEFORE_HALVING));
        assertThat(curve.meanOver(hours(12, 13))).isEqualByComparingTo(value("50000", "8e13", BEFORE_HALVING));
        assertThat(curve.meanOver(hours(500, 501))).isEqualByComparingTo(value("50000", "8e13", BEFORE_HALVING));
    }

    @Test
    void before_the_first_quote_or_difficulty_there_is_none() {
        HashpriceCurve curve = curve(List.of(quote(hours(2), "40000")), List.of(point(hours(5), 800_000, "7e13")));

        assertThat(curve.meanOver(hours(3, 4))).isNull();
        assertThat(curve.meanOver(hours(4, 6)))
                .as("not covered from its start on")
                .isNull();
        assertThat(curve.meanOver(hours(5, 6))).isNotNull();
        assertThat(curve(List.of(), List.of(point(hours(0), 800_000, "7e13"))).meanOver(hours(0, 1)))
                .isNull();
        assertThat(curve(List.of(quote(hours(0), "40000")), List.of()).meanOver(hours(0, 1)))
                .isNull();
    }

    @Test
    void a_quote_before_the_first_difficulty_still_holds_when_that_comes() {
        HashpriceCurve curve = curve(
                List.of(quote(hours(0), "40000"), quote(hours(2), "50000")), List.of(point(hours(5), 800_000, "7e13")));

        assertThat(curve.meanOver(hours(5, 6))).isEqualByComparingTo(value("50000", "7e13", BEFORE_HALVING));
    }

    @Test
    void the_order_of_the_rows_does_not_matter() {
        HashpriceCurve curve = curve(
                List.of(quote(hours(6), "50000"), quote(hours(0), "40000")),
                List.of(point(hours(12), 800_072, "8e13"), point(hours(0), 800_000, "7e13")));

        assertThat(curve.meanOver(hours(6, 12))).isEqualByComparingTo(value("50000", "7e13", BEFORE_HALVING));
    }

    @Test
    void a_price_that_moves_inside_a_slot_counts_by_its_time() {
        HashpriceCurve curve = curve(
                List.of(quote(hours(0), "40000"), quote(START.plus(Duration.ofMinutes(45)), "60000")),
                List.of(point(hours(0), 800_000, "7e13")));

        assertThat(curve.meanOver(hours(0, 1)))
                .as("three quarters at 40,000 and one at 60,000")
                .isCloseTo(value("45000", "7e13", BEFORE_HALVING), tiny());
    }

    @Test
    void a_retarget_inside_a_slot_counts_by_its_time() {
        HashpriceCurve curve = curve(
                List.of(quote(hours(0), "40000")),
                List.of(point(hours(0), 800_000, "7e13"), point(START.plus(Duration.ofMinutes(15)), 800_002, "9e13")));

        BigDecimal quarterOld = value("40000", "7e13", BEFORE_HALVING).multiply(new BigDecimal("0.25"));
        BigDecimal restNew = value("40000", "9e13", BEFORE_HALVING).multiply(new BigDecimal("0.75"));
        assertThat(curve.meanOver(hours(0, 1))).isCloseTo(quarterOld.add(restNew), tiny());
    }

    @Test
    void between_two_rows_the_height_runs_evenly_so_a_halving_falls_inside_the_period() {
        HashpriceCurve curve = curve(
                List.of(quote(hours(0), "40000")),
                List.of(point(hours(0), 839_000, "8e13"), point(hours(100), 841_000, "9e13")));

        assertThat(curve.meanOver(hours(49, 50))).isEqualByComparingTo(value("40000", "8e13", BEFORE_HALVING));
        assertThat(curve.meanOver(hours(50, 51))).isEqualByComparingTo(value("40000", "8e13", AFTER_HALVING));
        assertThat(curve.meanOver(hours(100, 101))).isEqualByComparingTo(value("40000", "9e13", AFTER_HALVING));
    }

    @Test
    void after_the_last_row_a_block_takes_ten_minutes() {
        HashpriceCurve curve = curve(List.of(quote(hours(0), "40000")), List.of(point(hours(0), 840_000 - 12, "8e13")));

        assertThat(curve.meanOver(hours(1, 2))).isEqualByComparingTo(value("40000", "8e13", BEFORE_HALVING));
        assertThat(curve.meanOver(hours(2, 3))).isEqualByComparingTo(value("40000", "8e13", AFTER_HALVING));
    }

    @Test
    void a_halving_inside_a_slot_counts_by_its_time() {
        HashpriceCurve curve = curve(List.of(quote(hours(0), "40000")), List.of(point(hours(0), 840_000 - 9, "8e13")));

        assertThat(curve.meanOver(hours(1, 2)))
                .as("half an hour at the full subsidy and half an hour at half of it")
                .isCloseTo(value("40000", "8e13", BEFORE_HALVING).multiply(new BigDecimal("0.75")), tiny());
    }

    @Test
    void a_row_at_the_halving_itself_already_pays_half() {
        HashpriceCurve curve = curve(List.of(quote(hours(0), "40000")), List.of(point(hours(0), 840_000, "8e13")));

        assertThat(curve.meanOver(hours(0, 1))).isEqualByComparingTo(value("40000", "8e13", AFTER_HALVING));
    }

    @Test
    void who_expects_knows_no_later_row() {
        HashpriceCurve curve = curve(
                List.of(quote(hours(0), "40000"), quote(hours(6), "50000"), quote(hours(7), "60000")),
                List.of(point(hours(0), 800_000, "7e13"), point(hours(12), 800_072, "8e13")));

        HashpriceCurve expected = curve.expectedAt(hours(6));

        assertThat(expected.meanOver(hours(6, 24)))
                .as("the quote of this very moment is known")
                .isEqualByComparingTo(value("50000", "7e13", BEFORE_HALVING));
    }

    @Test
    void who_expects_sees_the_halving_coming() {
        HashpriceCurve curve = curve(
                List.of(quote(hours(0), "40000")),
                List.of(point(hours(0), 840_000 - 12, "8e13"), point(hours(10), 840_000 + 48, "9e13")));

        HashpriceCurve expected = curve.expectedAt(hours(1));

        assertThat(expected.meanOver(hours(1, 2))).isEqualByComparingTo(value("40000", "8e13", BEFORE_HALVING));
        assertThat(expected.meanOver(hours(2, 3))).isEqualByComparingTo(value("40000", "8e13", AFTER_HALVING));
        assertThat(expected.meanOver(hours(11, 12))).isEqualByComparingTo(value("40000", "8e13", AFTER_HALVING));
    }

    @Test
    void who_expects_before_the_first_row_expects_nothing() {
        HashpriceCurve curve = curve(List.of(quote(hours(5), "40000")), List.of(point(hours(5), 800_000, "7e13")));

        assertThat(curve.expectedAt(hours(4)).meanOver(hours(6, 7))).isNull();
    }

    @Test
    void an_expectation_holds_until_the_next_row_becomes_known() {
        HashpriceCurve curve = curve(
                List.of(quote(hours(0), "40000"), quote(hours(6), "50000")),
                List.of(point(hours(0), 800_000, "7e13"), point(hours(12), 800_072, "8e13")));

        assertThat(curve.expectationHoldsUntil(hours(0))).isEqualTo(hours(6));
        assertThat(curve.expectationHoldsUntil(hours(6))).isEqualTo(hours(12));
        assertThat(curve.expectationHoldsUntil(hours(12))).isEqualTo(Instant.MAX);
    }

    @Test
    void its_parts_at_an_instant_are_those_it_is_worked_out_from() {
        DerivedHashprice curve = curve(
                List.of(quote(hours(0), "40000"), quote(hours(6), "50000")),
                List.of(point(hours(1), 839_994, "7e13"), point(hours(12), 840_060, "8e13")));

        assertThat(curve.partsAt(hours(0))).as("no difficulty yet").isEmpty();
        assertThat(curve.partsAt(hours(6)))
                .contains(new DerivedHashprice.Parts(new BigDecimal("7e13"), AFTER_HALVING, new BigDecimal("50000")));
        DerivedHashprice.Parts before = curve.partsAt(hours(1)).orElseThrow();
        assertThat(before.subsidySatoshi()).isEqualTo(BEFORE_HALVING);
        assertThat(curve.meanOver(new Interval(hours(1), hours(1).plusMillis(1))))
                .isEqualByComparingTo(value("40000", "7e13", before.subsidySatoshi()));
    }

    private static DerivedHashprice curve(List<BitcoinQuote> quotes, List<DifficultyPoint> points) {
        return new DerivedHashprice(USD, quotes, points, FEE_SHARE);
    }

    private static BitcoinQuote quote(Instant from, String price) {
        return new BitcoinQuote(from, new BigDecimal(price));
    }

    private static DifficultyPoint point(Instant from, long height, String difficulty) {
        return new DifficultyPoint(from, height, new BigDecimal(difficulty));
    }

    private static BigDecimal value(String price, String difficulty, long subsidySatoshi) {
        return Hashprice.perPhDay(
                new BigDecimal(difficulty), Hashprice.reward(subsidySatoshi, FEE_SHARE), new BigDecimal(price));
    }

    private static Instant hours(long count) {
        return START.plus(Duration.ofHours(count));
    }

    private static Interval hours(long from, long to) {
        return new Interval(hours(from), hours(to));
    }

    /** The values are rounded to 18 digits; what is computed from them on another way may differ in the last. */
    private static Offset<BigDecimal> tiny() {
        return Offset.offset(new BigDecimal("1e-14"));
    }
}
