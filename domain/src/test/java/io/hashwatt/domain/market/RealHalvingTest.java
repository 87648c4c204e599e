package io.hashwatt.domain.market;

import static io.hashwatt.domain.kernel.Amounts.USD;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.RecordedData;
import io.hashwatt.domain.kernel.Interval;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The fourth halving, at block 840,000, from the recorded retargets (known to the day). */
class RealHalvingTest {

    private static final String RECORDED_RETARGET = "(?m)^([0-9-]{10}),([0-9]+),([0-9.]+)$";
    private static final BigDecimal PRICE = new BigDecimal("64000");

    @Test
    void falls_on_20_april_2024_inside_a_difficulty_period() {
        HashpriceCurve curve = new DerivedHashprice(
                USD, List.of(new BitcoinQuote(midnight("2024-01-01"), PRICE)), retargets(), BigDecimal.ZERO);

        BigDecimal before = hashprice("86388558925171.015625", "6.25");
        assertThat(curve.meanOver(day("2024-04-19"))).isEqualByComparingTo(before);
        assertThat(curve.meanOver(day("2024-04-20")))
                .as("two thirds of the way from the retarget of 11 April to that of the 25th: at 08:00")
                .isCloseTo(twoThirdsOf(before), Offset.offset(new BigDecimal("1e-14")));
        assertThat(curve.meanOver(day("2024-04-21"))).isEqualByComparingTo(hashprice("86388558925171.015625", "3.125"));
        assertThat(curve.meanOver(day("2024-04-25")))
                .as("after the next retarget")
                .isEqualByComparingTo(hashprice("88104191118793.156250", "3.125"));
    }

    @Test
    void was_foreseen_from_the_retarget_before_it() {
        HashpriceCurve curve = new DerivedHashprice(
                USD, List.of(new BitcoinQuote(midnight("2024-01-01"), PRICE)), retargets(), BigDecimal.ZERO);

        HashpriceCurve expected = curve.expectedAt(midnight("2024-04-12"));

        assertThat(expected.meanOver(day("2024-04-20")))
                .as("1,344 blocks of ten minutes after 11 April: at 08:00 too")
                .isCloseTo(
                        twoThirdsOf(hashprice("86388558925171.015625", "6.25")),
                        Offset.offset(new BigDecimal("1e-14")));
        assertThat(expected.meanOver(day("2024-04-25")))
                .as("nobody knew the next difficulty")
                .isEqualByComparingTo(hashprice("86388558925171.015625", "3.125"));
    }

    private static List<DifficultyPoint> retargets() {
        return RecordedData.matches("bitcoin/retargets_2020-2025.csv", RECORDED_RETARGET).stream()
                .map(row -> new DifficultyPoint(
                        midnight(row.group(1)), Long.parseLong(row.group(2)), new BigDecimal(row.group(3))))
                .toList();
    }

    private static BigDecimal hashprice(String difficulty, String reward) {
        return Hashprice.perPhDay(new BigDecimal(difficulty), new BigDecimal(reward), PRICE);
    }

    private static BigDecimal twoThirdsOf(BigDecimal value) {
        return value.add(value).divide(BigDecimal.valueOf(3), MathContext.DECIMAL128);
    }

    private static Instant midnight(String date) {
        return Instant.parse(date + "T00:00:00Z");
    }

    private static Interval day(String date) {
        return Interval.of(midnight(date), Duration.ofDays(1));
    }
}
