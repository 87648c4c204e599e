package io.hashwatt.domain.market;

import static io.hashwatt.domain.kernel.Amounts.USD;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.market.QuotedHashprice.Quote;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuotedHashpriceTest {

    private static final Instant START = Instant.parse("2026-05-01T00:00:00Z");

    @Test
    void is_what_somebody_quoted_for_the_interval() {
        HashpriceCurve curve = quoted(quote(0, 60, "46"), quote(60, 120, "48"));

        assertThat(curve.meanOver(minutes(15, 30))).isEqualByComparingTo("46");
        assertThat(curve.meanOver(minutes(60, 120))).isEqualByComparingTo("48");
    }

    @Test
    void across_quotes_it_is_the_mean_by_time() {
        HashpriceCurve curve = quoted(quote(60, 120, "48"), quote(0, 60, "46"));

        assertThat(curve.meanOver(minutes(45, 105))).isEqualByComparingTo("47.5");
        assertThat(curve.meanOver(minutes(0, 120))).isEqualByComparingTo("47");
    }

    @Test
    void a_gap_is_no_hashprice_and_not_zero() {
        HashpriceCurve curve = quoted(quote(0, 60, "46"), quote(90, 120, "48"));

        assertThat(curve.meanOver(minutes(60, 90))).isNull();
        assertThat(curve.meanOver(minutes(65, 70))).isNull();
    }

    @Test
    void what_is_covered_in_part_is_not_covered() {
        HashpriceCurve curve = quoted(quote(0, 60, "46"), quote(90, 120, "48"));

        assertThat(curve.meanOver(minutes(30, 75))).as("runs into the gap").isNull();
        assertThat(curve.meanOver(minutes(75, 120))).as("comes out of the gap").isNull();
        assertThat(curve.meanOver(minutes(0, 120))).as("bridges the gap").isNull();
        assertThat(curve.meanOver(minutes(-15, 30))).as("begins too early").isNull();
        assertThat(curve.meanOver(minutes(105, 135))).as("ends too late").isNull();
    }

    @Test
    void zero_is_a_quote() {
        assertThat(quoted(quote(0, 60, "0")).meanOver(minutes(0, 60))).isZero();
    }

    @Test
    void without_a_quote_there_is_nothing() {
        assertThat(quoted().meanOver(minutes(0, 60))).isNull();
        assertThat(quoted().expectedAt(START).meanOver(minutes(0, 60))).isNull();
    }

    @Test
    void who_expects_holds_on_to_the_last_quote_that_has_begun() {
        HashpriceCurve curve = quoted(quote(0, 60, "46"), quote(60, 120, "48"), quote(120, 180, "40"));

        HashpriceCurve expected = curve.expectedAt(START.plus(Duration.ofMinutes(60)));

        assertThat(expected.meanOver(minutes(60, 180))).isEqualByComparingTo("48");
        assertThat(expected.meanOver(minutes(10_000, 10_060))).isEqualByComparingTo("48");
    }

    @Test
    void who_expects_holds_on_through_a_gap() {
        HashpriceCurve curve = quoted(quote(0, 60, "46"), quote(90, 120, "48"));

        HashpriceCurve expected = curve.expectedAt(START.plus(Duration.ofMinutes(70)));

        assertThat(expected.meanOver(minutes(70, 100))).isEqualByComparingTo("46");
    }

    @Test
    void who_expects_before_the_first_quote_expects_nothing() {
        HashpriceCurve curve = quoted(quote(0, 60, "46"));

        assertThat(curve.expectedAt(START.minusMillis(1)).meanOver(minutes(0, 60)))
                .isNull();
    }

    @Test
    void an_expectation_holds_until_the_next_quote_begins() {
        HashpriceCurve curve = quoted(quote(0, 60, "46"), quote(90, 120, "48"));

        assertThat(curve.expectationHoldsUntil(START.minusSeconds(1))).isEqualTo(START);
        assertThat(curve.expectationHoldsUntil(START)).isEqualTo(START.plus(Duration.ofMinutes(90)));
        assertThat(curve.expectationHoldsUntil(START.plus(Duration.ofMinutes(90))))
                .isEqualTo(Instant.MAX);
    }

    @Test
    void of_quotes_that_overlap_the_finer_counts_and_the_coarser_keeps_what_is_left_of_it() {
        HashpriceCurve curve = QuotedHashprice.finestOf(
                USD, List.of(quote(60, 120, "48"), quote(0, 240, "46"), quote(60, 75, "50"), quote(230, 260, "40")));

        assertThat(curve.meanOver(minutes(0, 60))).isEqualByComparingTo("46");
        assertThat(curve.meanOver(minutes(60, 75))).isEqualByComparingTo("50");
        assertThat(curve.meanOver(minutes(75, 120))).isEqualByComparingTo("48");
        assertThat(curve.meanOver(minutes(120, 230))).isEqualByComparingTo("46");
        assertThat(curve.meanOver(minutes(230, 260))).isEqualByComparingTo("40");
        assertThat(curve.meanOver(minutes(0, 261))).isNull();
        assertThat(curve.expectedAt(minutes(150, 151).start()).meanOver(minutes(150, 400)))
                .isEqualByComparingTo("46");
    }

    private static HashpriceCurve quoted(Quote... quotes) {
        return new QuotedHashprice(USD, List.of(quotes));
    }

    private static Quote quote(long from, long to, String perPhDay) {
        return new Quote(minutes(from, to), new BigDecimal(perPhDay));
    }

    private static Interval minutes(long from, long to) {
        return new Interval(START.plus(Duration.ofMinutes(from)), START.plus(Duration.ofMinutes(to)));
    }
}
