package io.hashwatt.domain.market;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.kernel.SeriesId;
import io.hashwatt.domain.kernel.SiteId;
import java.math.BigDecimal;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a site's hashprice is made of")
class HashpriceBasisTest {

    private static final SeriesId BITCOIN = new SeriesId(new UUID(0, 1));
    private static final SeriesId DIFFICULTY = new SeriesId(new UUID(0, 2));
    private static final SeriesId POWER = new SeriesId(new UUID(0, 3));

    @Test
    @DisplayName("counts fees on top of the subsidy, and the pool's fee off both")
    void netFeeShare() {
        assertThat(derived("0.03", "0").netFeeShare()).isEqualByComparingTo("0.03");
        assertThat(derived("0", "0.02").netFeeShare()).isEqualByComparingTo("-0.02");
        assertThat(derived("0.03", "0.02").netFeeShare()).isEqualByComparingTo("0.0094");
    }

    @Test
    @DisplayName("earns 2 % less with a pool fee of 2 %")
    void poolFeeInMoney() {
        BigDecimal without = Hashprice.reward(312_500_000, derived("0.03", "0").netFeeShare());
        BigDecimal with = Hashprice.reward(312_500_000, derived("0.03", "0.02").netFeeShare());

        assertThat(with).isEqualByComparingTo(without.multiply(new BigDecimal("0.98")));
    }

    @Test
    @DisplayName("is among the series a site looks at")
    void series() {
        SiteMarket market = new SiteMarket(new SiteId(new UUID(0, 9)), POWER, null, derived("0", "0"), 1);

        assertThat(market.series()).containsExactlyInAnyOrder(POWER, BITCOIN, DIFFICULTY);
    }

    private static HashpriceBasis.Derived derived(String feeShare, String poolFee) {
        return new HashpriceBasis.Derived(BITCOIN, DIFFICULTY, new BigDecimal(feeShare), new BigDecimal(poolFee));
    }
}
