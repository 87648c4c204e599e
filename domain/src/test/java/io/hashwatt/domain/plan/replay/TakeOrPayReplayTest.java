package io.hashwatt.domain.plan.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.hashwatt.domain.fleet.GroupState;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.market.tariff.Tariff;
import io.hashwatt.domain.market.tariff.TariffComponent;
import io.hashwatt.domain.market.tariff.TariffStep;
import io.hashwatt.domain.market.tariff.Tariffs;
import io.hashwatt.domain.plan.grid.Slot;
import io.hashwatt.domain.plan.group.GroupPlan;
import io.hashwatt.domain.plan.site.TargetMiss;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The eco level draws 1 MW and earns 120 per MWh, the full one 2 MW and earns 100. */
@DisplayName("A back-test of a site that has bought a block of 1 MW ahead, paid whether it is drawn or not,")
class TakeOrPayReplayTest {

    private static final GroupState FULL = new GroupState(2, Duration.ofDays(1), 0);
    private static final BigDecimal FACTOR = new BigDecimal("1.19");
    private static final double BOUGHT_MW = 1;

    /** A percentage is paid on what is not drawn too, an adder is not. */
    private static Tariff tariff(String adder) {
        TariffStep block =
                new TariffStep.Block(Power.ofWatts(1_000_000), BigDecimal.valueOf(48), TariffStep.Unused.LOST);
        return Tariffs.of(
                "USD", new TariffComponent("", block, List.of()), Tariffs.percentage("19"), Tariffs.adder(adder));
    }

    private static ReplayScenario dearHours(String adder) {
        return new ReplayScenario()
                .withTariff(tariff(adder))
                .startingAt(FULL)
                .withPricesOfAnAuction(10, -300, 500, 500, 500, 10);
    }

    /** Every day alike, so that it is foreseen, until nobody foresees what the last one brings. */
    private static ReplayScenario unforeseen() {
        return new ReplayScenario()
                .withTariff(tariff("5"))
                .startingAt(FULL)
                .withHours(24 * 8, 20, 20, 20, 20, 20, 20, 20, 20, 110, 110, 110, 110)
                .withHours(12, 400, 400, 400, 20, 20, 20, 20, 20, 20, 20, 20, 20)
                .withHours(12, -50, -50, 300, 20, 20, 20, 95, 95, 95, 95, 95, 95);
    }

    @ParameterizedTest
    @DisplayName("draws it in dear hours, as what is not drawn is paid too, if somebody plans who knows the prices")
    @EnumSource(
            value = Policy.class,
            names = {"PERFECT", "ROLLING"})
    void drawn(Policy policy) {
        PolicyResult result = dearHours("5").replay(policy).resultOf(policy).orElseThrow();

        assertThat(dearHours("5").levelsUnder(policy)).isEqualTo("221112");
        assertThat(result.penalty()).isZero();
        // 2 MW · (100 - 1.19 · 10 - 5) twice, 2 MW · (100 + 357 - 5), and three hours of 1 MW · (120 - 595 - 5)
        assertThat(result.profit().amount()).isEqualByComparingTo("-203.6");
    }

    @ParameterizedTest
    @DisplayName("leaves it where the adders alone are more than a level earns: they are paid on what is drawn")
    @EnumSource(
            value = Policy.class,
            names = {"PERFECT", "ROLLING"})
    void left(Policy policy) {
        PolicyResult result = dearHours("130").replay(policy).resultOf(policy).orElseThrow();

        assertThat(dearHours("130").levelsUnder(policy)).isEqualTo("020000");
        // 1 MW · 1.19 · 10 twice, and three times 1 MW · 1.19 · 500
        assertThat(result.penalty()).isEqualByComparingTo("1808.8");
    }

    @Test
    @DisplayName("lets who runs by price pay for what is not drawn")
    void byPrice() {
        PolicyResult result = dearHours("5")
                .replay(Policy.STRIKE_LEVELS)
                .resultOf(Policy.STRIKE_LEVELS)
                .orElseThrow();

        assertThat(dearHours("5").levelsUnder(Policy.STRIKE_LEVELS)).isEqualTo("220002");
        assertThat(result.penalty()).isEqualByComparingTo("1785");
        assertThat(result.targetMisses())
                .as("three hours at one price")
                .singleElement()
                .satisfies(miss -> assertThat(miss.target().isBlock()).isTrue());
    }

    @ParameterizedTest
    @DisplayName("plans on what it expects and pays what it came to; nobody earns more than perfect foresight")
    @EnumSource(Policy.class)
    void unforeseen(Policy policy) {
        PolicyResult result = unforeseen().replay(policy).resultOf(policy).orElseThrow();
        PolicyResult perfect =
                unforeseen().replay(Policy.PERFECT).resultOf(Policy.PERFECT).orElseThrow();

        assertThat(result.penalty().doubleValue())
                .isCloseTo(byHand(result.plans().getFirst()), within(1e-9));
        assertThat(result.profit()).isLessThanOrEqualTo(perfect.profit());
    }

    @Test
    @DisplayName("who expects cheap power does not know what the block will be worth, who knows it draws it")
    void expected() {
        PolicyResult rolling =
                unforeseen().replay(Policy.ROLLING).resultOf(Policy.ROLLING).orElseThrow();
        PolicyResult perfect =
                unforeseen().replay(Policy.PERFECT).resultOf(Policy.PERFECT).orElseThrow();

        assertThat(perfect.targetMisses()).isEmpty();
        assertThat(rolling.profit()).isLessThan(perfect.profit());
        assertThat(rolling.targetMisses())
                .extracting(TargetMiss::missed)
                .allMatch(missed -> !missed.equals(Power.NONE));
    }

    /** By the market price of each hour. */
    private static double byHand(GroupPlan plan) {
        double sum = 0;
        for (int slot = 0; slot < plan.grid().size(); slot++) {
            Slot.PowerQuote power =
                    Objects.requireNonNull(plan.grid().slot(slot).power());
            double drawn = plan.power(slot).watts().doubleValue() / 1e6;
            double worth = Math.max(0, power.askedPerMwh().multiply(FACTOR).doubleValue());
            sum += Math.max(0, BOUGHT_MW - drawn) * worth * plan.grid().lengthMillis(slot) / 3.6e6;
        }
        return sum;
    }
}
