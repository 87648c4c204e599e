package io.hashwatt.domain.market;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.fleet.PowerLevel;
import java.math.BigDecimal;
import java.math.MathContext;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Worked numbers of real days, with the exact factor 2^48/65535 and not the usual 2^32. */
class HashpriceTest {

    /** Blocks 890,440 to 890,448 of 2025-04-01: their difficulty and their mean reward. */
    private static final BigDecimal DIFFICULTY = new BigDecimal("113757508810854");

    private static final BigDecimal SUBSIDY = new BigDecimal("3.125");
    private static final BigDecimal SUBSIDY_AND_FEES = new BigDecimal("3.1672406233");

    @Test
    void a_terahash_finds_some_1_8_blocks_in_ten_million_days() {
        assertThat(perTerahash(Hashprice.blocksPerPhDay(DIFFICULTY))).isEqualByComparingTo("1.768345744e-7");
    }

    @Test
    void the_subsidy_alone_is_pay_per_share() {
        assertThat(perTerahash(hashpriceInBitcoin(SUBSIDY))).isEqualByComparingTo("5.526080451e-7");
    }

    @Test
    void with_fees_it_is_full_pay_per_share() {
        assertThat(perTerahash(hashpriceInBitcoin(SUBSIDY_AND_FEES))).isEqualByComparingTo("5.600776477e-7");
    }

    @Test
    void the_pool_takes_its_share() {
        BigDecimal afterPool = hashpriceInBitcoin(SUBSIDY_AND_FEES).multiply(new BigDecimal("0.975"));

        assertThat(perTerahash(afterPool)).isEqualByComparingTo("5.460757065e-7");
    }

    @Test
    void at_82_500_dollars_a_petahash_earns_46_dollars_a_day() {
        BigDecimal hashprice = Hashprice.perPhDay(DIFFICULTY, SUBSIDY_AND_FEES, new BigDecimal("82500"));

        assertThat(rounded(hashprice, 6)).isEqualByComparingTo("46.2064");
        assertThat(rounded(Valuation.averageStrike(withEfficiency("20"), hashprice), 6))
                .as("at 20 J/TH it breaks even at this power price")
                .isEqualByComparingTo("96.2633");
    }

    @Test
    void so_it_was_in_may_2022() {
        BigDecimal hashprice =
                Hashprice.perPhDay(new BigDecimal("31251101365711.12"), new BigDecimal("6.381174825"), BigDecimal.ONE);

        assertThat(perTerahash(hashprice))
                .as("the published mean reward is rounded")
                .isCloseTo(new BigDecimal("4.107547270e-6"), Offset.offset(new BigDecimal("1e-15")));
    }

    @Test
    void the_usual_factor_would_promise_a_thousandth_of_a_percent_too_much() {
        BigDecimal exact = Hashprice.perPhDay(new BigDecimal("1e14"), SUBSIDY, new BigDecimal("100000"));

        assertThat(rounded(exact, 6)).as("62.8643 with 2^32").isEqualByComparingTo("62.8633");
    }

    @Test
    void a_fee_share_comes_on_top_of_the_subsidy() {
        assertThat(Hashprice.reward(312_500_000, new BigDecimal("0.02"))).isEqualByComparingTo("3.1875");
        assertThat(Hashprice.reward(312_500_000, BigDecimal.ZERO)).isEqualByComparingTo("3.125");
        assertThat(Hashprice.reward(0, new BigDecimal("0.02"))).isZero();
    }

    private static BigDecimal hashpriceInBitcoin(BigDecimal reward) {
        return Hashprice.perPhDay(DIFFICULTY, reward, BigDecimal.ONE);
    }

    private static BigDecimal perTerahash(BigDecimal perPetahash) {
        return rounded(perPetahash.movePointLeft(3), 10);
    }

    private static BigDecimal rounded(BigDecimal value, int digits) {
        return value.round(new MathContext(digits));
    }

    private static PowerLevel withEfficiency(String joulesPerTerahash) {
        return PowerLevel.of("on", Long.parseLong(joulesPerTerahash), "1");
    }
}
