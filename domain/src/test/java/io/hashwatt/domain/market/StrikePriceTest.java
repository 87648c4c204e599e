package io.hashwatt.domain.market;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.PowerLevel;
import io.hashwatt.domain.fleet.StartCost;
import io.hashwatt.domain.fleet.TransitionLimits;
import io.hashwatt.domain.market.StrikePrice.Below;
import io.hashwatt.domain.market.StrikePrice.Never;
import io.hashwatt.domain.market.StrikePrice.Unbounded;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The price below which a level pays")
class StrikePriceTest {

    /** At which a terahash per joule bears 1 per MWh. */
    private static final BigDecimal HASHPRICE = new BigDecimal("0.024");

    /** From off to eco 8, from eco to normal 2, from off to normal 5. */
    private static final MinerGroup GROUP = new MinerGroup(
            "A",
            10,
            List.of(
                    PowerLevel.of("off", 0, "0"),
                    PowerLevel.of("eco", 1_000, "8000"),
                    PowerLevel.of("normal", 2_000, "10000")),
            TransitionLimits.NONE,
            StartCost.NONE,
            0);

    @Test
    @DisplayName("is that of the step up to it, against the level below it")
    void step() {
        assertThat(price(StrikePrice.ofStep(GROUP, 1, HASHPRICE))).isEqualByComparingTo("8");
        assertThat(price(StrikePrice.ofStep(GROUP, 2, HASHPRICE))).isEqualByComparingTo("2");
    }

    @Test
    @DisplayName("is higher for a level as a whole, and being off earns at no price")
    void whole() {
        assertThat(price(StrikePrice.ofWhole(GROUP, 2, HASHPRICE))).isEqualByComparingTo("5");
        assertThat(StrikePrice.ofWhole(GROUP, 0, HASHPRICE)).isEqualTo(new Never());
    }

    @Test
    @DisplayName("has no bound for being off, and is none for a level that is not there")
    void withoutPrice() {
        assertThat(StrikePrice.ofStep(GROUP, 0, HASHPRICE)).isEqualTo(new Unbounded());
        assertThat(StrikePrice.ofStep(GROUP, 3, HASHPRICE)).isEqualTo(new Never());
        assertThat(StrikePrice.againstLower(GROUP, 0, HASHPRICE)).isEqualTo(new Unbounded());
        assertThat(StrikePrice.ofHigher(GROUP, 2, HASHPRICE)).isEqualTo(new Never());
        assertThat(new Never().pricePerMwh()).isEmpty();
    }

    @Test
    @DisplayName("is negative where the step brings no more hashrate than it takes")
    void negative() {
        MinerGroup throttled = new MinerGroup(
                "B",
                1,
                List.of(
                        PowerLevel.of("off", 0, "0"),
                        PowerLevel.of("on", 1_000, "8000"),
                        PowerLevel.of("hot", 2_000, "7000")),
                TransitionLimits.NONE,
                StartCost.NONE,
                0);

        assertThat(price(StrikePrice.ofStep(throttled, 2, HASHPRICE))).isEqualByComparingTo("-1");
    }

    @Test
    @DisplayName(
            "counts any other level where one is compared with all below or above, so that one in between may never pay")
    void hull() {
        MinerGroup bent = new MinerGroup(
                "C",
                1,
                List.of(
                        PowerLevel.of("off", 0, "0"),
                        PowerLevel.of("eco", 1_000, "2000"),
                        PowerLevel.of("normal", 2_000, "10000")),
                TransitionLimits.NONE,
                StartCost.NONE,
                0);

        assertThat(price(StrikePrice.againstLower(bent, 2, HASHPRICE))).isEqualByComparingTo("5");
        assertThat(price(StrikePrice.ofHigher(bent, 0, HASHPRICE))).isEqualByComparingTo("5");
        assertThat(price(StrikePrice.againstLower(bent, 1, HASHPRICE))).isEqualByComparingTo("2");
        assertThat(price(StrikePrice.ofHigher(bent, 1, HASHPRICE))).isEqualByComparingTo("8");
    }

    @Test
    @DisplayName("falls by what is to be earned beyond it")
    void margin() {
        assertThat(new Below(BigDecimal.TEN).less(BigDecimal.ONE)).isEqualTo(new Below(BigDecimal.valueOf(9)));
        assertThat(new Unbounded().less(BigDecimal.ONE)).isEqualTo(new Unbounded());
    }

    private static BigDecimal price(StrikePrice strike) {
        return strike.pricePerMwh().orElseThrow().setScale(6, RoundingMode.HALF_EVEN);
    }
}
