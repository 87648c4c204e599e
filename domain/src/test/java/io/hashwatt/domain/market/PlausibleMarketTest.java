package io.hashwatt.domain.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.groups.Tuple.tuple;

import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.ImplausibleValue;
import io.hashwatt.domain.kernel.InputPlace;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Measure;
import io.hashwatt.domain.kernel.PlausibleRange;
import io.hashwatt.domain.kernel.SeriesId;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What can hardly be meant in a market's values:")
class PlausibleMarketTest {

    private static final Instant START = Instant.parse("2026-10-20T00:00:00Z");
    private static final CurrencyCode EUR = new CurrencyCode("EUR");
    private static final CurrencyCode JPY = new CurrencyCode("JPY");
    private static final PriceTimeline NOTHING = new PriceTimeline(List.of());

    @Test
    @DisplayName("a difficulty in T, by what blocks of its height had")
    void difficultyInT() {
        assertThat(PlausibleDifficulties.of(List.of(point(943_488, "146.47"), point(945_504, "148.26"))))
                .get()
                .satisfies(found -> {
                    assertThat(found.likelyUnit()).isEqualTo("T");
                    assertThat(found.place()).isEqualTo(new InputPlace.AtBlock(START, 943_488));
                    assertThat(found.count()).isEqualTo(2);
                });
    }

    @Test
    @DisplayName("no difficulty that blocks really had, from the first to the latest, is one")
    void realDifficulties() {
        assertThat(PlausibleDifficulties.of(List.of(
                        point(0, "1"),
                        point(32_256, "1.182899"),
                        point(199_584, "2864140.507811"),
                        point(300_384, "8853416309.1278"),
                        point(499_968, "1873105475221.611084"),
                        point(689_472, "14363025673659.96"),
                        point(800_352, "52328312063443.835938"),
                        point(953_568, "124931768926193"),
                        point(1_100_000, "1000000000000000"))))
                .isEmpty();
    }

    @Test
    @DisplayName("power prices per kWh: a whole document without a price of 2 a MWh")
    void perKwh() {
        assertThat(PlausiblePowerPrices.of(power("EUR", day("0.03", "0.098")), NOTHING))
                .get()
                .satisfies(found -> {
                    assertThat(found.likelyUnit()).isEqualTo("EUR/kWh");
                    assertThat(found.value()).isEqualByComparingTo("0.098");
                });
        assertThat(likelyUnit(PlausiblePowerPrices.of(power("JPY", day("9", "14")), NOTHING)))
                .isEqualTo("JPY/kWh");
    }

    @Test
    @DisplayName("a day that is nearly free but for its evening, zeros alone and negative prices are prices")
    void cheapPower() {
        assertThat(PlausiblePowerPrices.of(power("EUR", day("0", "0.01", "-1.2", "88")), NOTHING))
                .isEmpty();
        assertThat(PlausiblePowerPrices.of(power("EUR", day("0")), NOTHING)).isEmpty();
        assertThat(PlausiblePowerPrices.of(power("EUR", day("-60", "-3")), NOTHING))
                .isEmpty();
        assertThat(PlausiblePowerPrices.of(power("XYZ", day("0.03")), NOTHING))
                .as("of an unknown currency nothing is said")
                .isEmpty();
    }

    @Test
    @DisplayName("power prices twenty times off those before, in their middle and at their top")
    void farFromWhatTheyFollow() {
        PriceTimeline usual = power("EUR", day("40", "60", "90"));

        assertThat(PlausiblePowerPrices.of(power("EUR", day("2000", "4000")), usual))
                .get()
                .satisfies(found -> assertThat(found.range().basis()).isEqualTo(PlausibleRange.Basis.FOLLOWED));
        assertThat(PlausiblePowerPrices.of(power("EUR", day("1", "1", "80")), usual))
                .as("a sunny Sunday")
                .isEmpty();
        assertThat(PlausiblePowerPrices.of(power("EUR", day("50", "70", "9000")), usual))
                .as("a scarcity")
                .isEmpty();
        assertThat(PlausiblePowerPrices.of(power("EUR", List.of("0.02")), usual))
                .as("an hour that follows others may be anything")
                .isEmpty();
    }

    @Test
    @DisplayName("a bitcoin in thousands, ten times off the one before, or off anything it has cost of late")
    void bitcoin() {
        assertThat(likelyUnit(PlausibleBitcoinPrices.of(List.of(quote(0, "91")), EUR, null)))
                .isEqualTo("kEUR/BTC");
        assertThat(PlausibleBitcoinPrices.of(List.of(quote(1, "9000")), EUR, quote(0, "91000")))
                .get()
                .satisfies(found -> assertThat(found.range().basis()).isEqualTo(PlausibleRange.Basis.FOLLOWED));
        assertThat(PlausibleBitcoinPrices.of(List.of(quote(1, "9200")), EUR, quote(0, "91000")))
                .isEmpty();
        assertThat(PlausibleBitcoinPrices.of(List.of(quote(0, "91000"), quote(1, "91"), quote(2, "91010")), EUR, null))
                .get()
                .extracting(ImplausibleValue::count)
                .as("the right one after it is none")
                .isEqualTo(1);
        assertThat(PlausibleBitcoinPrices.of(
                        List.of(new BitcoinQuote(Instant.parse("2011-06-01T00:00:00Z"), new BigDecimal("9"))),
                        EUR,
                        null))
                .as("long ago it cost that")
                .isEmpty();
    }

    @Test
    @DisplayName("a hashprice per TH, and one twenty times off those before")
    void hashprice() {
        assertThat(likelyUnit(PlausibleHashprices.of(List.of(hashprice("0.045")), EUR, List.of())))
                .isEqualTo("EUR/TH/day");
        assertThat(PlausibleHashprices.of(List.of(hashprice("45")), EUR, List.of()))
                .isEmpty();
        assertThat(PlausibleHashprices.of(List.of(hashprice("6800")), JPY, List.of()))
                .as("45 dollars in yen")
                .isEmpty();
        assertThat(PlausibleHashprices.of(List.of(hashprice("450")), EUR, List.of(hashprice("21"))))
                .get()
                .satisfies(found -> assertThat(found.range().basis()).isEqualTo(PlausibleRange.Basis.FOLLOWED));
    }

    @Test
    @DisplayName("shares in per cent")
    void shares() {
        assertThat(PlausibleShares.of(derived("0.9", "0.5")))
                .extracting(ImplausibleValue::measure, ImplausibleValue::likelyUnit)
                .containsExactly(tuple(Measure.FEE_SHARE, "%"), tuple(Measure.POOL_FEE, "%"));
        assertThat(PlausibleShares.of(derived("0.02", "0.01"))).isEmpty();
    }

    @Test
    @DisplayName("a hashprice that comes out far off is told only where nothing is found in what it comes from")
    void result() {
        DerivedHashprice fine = curve("91000", "148258434855481", "0.02");
        DerivedHashprice cheap = curve("5100", "148258434855481", "0.02");
        DerivedHashprice inT = curve("91000", "148.26", "0.02");

        assertThat(PlausibleCurve.ofParts(fine)).isEmpty();
        assertThat(PlausibleCurve.ofResult(fine, START)).isEmpty();
        assertThat(PlausibleCurve.ofParts(cheap)).isEmpty();
        assertThat(PlausibleCurve.ofResult(cheap, START))
                .get()
                .extracting(ImplausibleValue::measure)
                .isEqualTo(Measure.HASHPRICE);
        assertThat(PlausibleCurve.ofParts(inT))
                .extracting(ImplausibleValue::measure)
                .containsExactly(Measure.DIFFICULTY);
    }

    @Test
    @DisplayName("the age of a price is told after its first limit, and after its second nothing is decided on it")
    void age() {
        PriceAge age = new PriceAge(Duration.ofHours(48), Duration.ofHours(168));
        HashpriceCurve curve = curve("91000", "148258434855481", "0.02");
        HashpriceOrigin origin = curve.originAt(START).orElseThrow();

        assertThat(age.of(origin, START.plus(Duration.ofHours(48)))).isEmpty();
        assertThat(age.of(origin, START.plus(Duration.ofHours(49)))).get().satisfies(found -> {
            assertThat(found.value()).isEqualByComparingTo("49");
            assertThat(found.isTooOld()).isFalse();
        });
        Instant late = START.plus(Duration.ofHours(169));
        assertThat(age.of(origin, late)).get().matches(ImplausibleValue::isTooOld);
        HashpriceCurve decidable = age.decidable(curve, late);
        assertThat(decidable.meanOver(new Interval(START, late))).as("what was").isNotNull();
        assertThat(decidable.meanOver(Interval.of(late, Duration.ofHours(1))))
                .as("what comes")
                .isNull();
        assertThat(decidable.expectedAt(late).meanOver(Interval.of(late, Duration.ofHours(1))))
                .as("what is expected")
                .isNull();
        assertThat(PriceAge.OF_DOCUMENTS.decidable(curve, late))
                .as("a document is taken at its word")
                .isSameAs(curve);
    }

    @Test
    @DisplayName("a quoted hashprice is of the present for all of its time")
    void quotedAge() {
        HashpriceCurve curve = new QuotedHashprice(EUR, List.of(hashprice("45")));

        assertThat(curve.originAt(START).orElseThrow().age(START.plus(Duration.ofHours(23))))
                .isZero();
        assertThat(curve.originAt(START).orElseThrow().age(START.plus(Duration.ofHours(30))))
                .isEqualTo(Duration.ofHours(6));
        assertThat(curve.originAt(START.minusSeconds(1))).isEmpty();
    }

    @Test
    @DisplayName("nothing is decided on a price before it is told that it is old")
    void limits() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PriceAge(Duration.ofHours(2), Duration.ofHours(1)));
    }

    private static @Nullable String likelyUnit(Optional<ImplausibleValue> found) {
        return found.orElseThrow().likelyUnit();
    }

    private static DifficultyPoint point(long height, String difficulty) {
        return new DifficultyPoint(START, height, new BigDecimal(difficulty));
    }

    private static BitcoinQuote quote(int day, String price) {
        return new BitcoinQuote(START.plus(Duration.ofDays(day)), new BigDecimal(price));
    }

    private static QuotedHashprice.Quote hashprice(String perPhDay) {
        return new QuotedHashprice.Quote(Interval.of(START, Duration.ofDays(1)), new BigDecimal(perPhDay));
    }

    private static HashpriceBasis derived(String feeShare, String poolFee) {
        var id = new SeriesId(new UUID(0, 1));
        return new HashpriceBasis.Derived(id, id, new BigDecimal(feeShare), new BigDecimal(poolFee));
    }

    private static DerivedHashprice curve(String bitcoin, String difficulty, String feeShare) {
        return new DerivedHashprice(
                EUR, List.of(quote(0, bitcoin)), List.of(point(945_504, difficulty)), new BigDecimal(feeShare));
    }

    /** The prices over and over, one an hour. */
    private static List<String> day(String... perMwh) {
        List<String> hours = new ArrayList<>();
        while (hours.size() < 24) {
            Collections.addAll(hours, perMwh);
        }
        return hours;
    }

    private static PriceTimeline power(String currency, List<String> perMwh) {
        PowerSeriesId series = new PowerSeriesId(PowerProduct.UNNAMED, "", new CurrencyCode(currency));
        List<PowerPrice> prices = new ArrayList<>();
        for (String price : perMwh) {
            Interval hour = Interval.of(START.plus(Duration.ofHours(prices.size())), Duration.ofHours(1));
            prices.add(new PowerPrice(series, hour, new BigDecimal(price), Finality.FINAL, "test", START, START));
        }
        return new PriceTimeline(prices);
    }
}
