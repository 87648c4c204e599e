package io.hashwatt.domain.plan.record;

import static io.hashwatt.domain.kernel.Amounts.EUR;
import static io.hashwatt.domain.kernel.Amounts.eur;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.market.Finality;
import io.hashwatt.domain.plan.group.GroupPlan;
import io.hashwatt.domain.plan.group.PlanScenario;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a stored plan earns in a part of its time")
class PlannedMoneyTest {

    @Test
    @DisplayName("is over all of it the plan's own profit, starts included")
    void wholePlan() {
        GroupPlan plan =
                new PlanScenario().startCost(15).prices(60, 60, 300, 60, 100).plan();

        assertThat(money(plan, 0, 240).planned()).isEqualByComparingTo(plan.profit());
    }

    @Test
    @DisplayName("counts the cost of a start where the start is made")
    void startsWhereTheyAreMade() {
        GroupPlan plan =
                new PlanScenario().startCost(15).prices(60, 300, 60, 60).plan();

        assertThat(money(plan, 0, 60).planned()).as("off").isEqualTo(eur("0"));
        assertThat(money(plan, 60, 120).planned()).as("80 less the start").isEqualTo(eur("65"));
        assertThat(money(plan, 120, 180).planned()).as("80, still on").isEqualTo(eur("80"));
    }

    @Test
    @DisplayName("stands beside what the highest level would earn throughout")
    void againstAlwaysOn() {
        PlannedMoney money = money(new PlanScenario().prices(60, 60, 300).plan(), 0, 120);

        assertThat(money.alwaysOn()).as("80, and 400 lost").isEqualTo(eur("-320"));
        assertThat(money.gain()).isEqualTo(eur("400"));
    }

    @Test
    @DisplayName("says how many slots have no price, and how sure the prices are")
    void whatIsKnown() {
        PlannedMoney money = money(new PlanScenario().prices(60, 60).gap(60).plan(), 0, 120);

        assertThat(money.pricedSlots()).isEqualTo(1);
        assertThat(money.unpricedSlots()).isEqualTo(1);
        assertThat(money.weakest()).isEqualTo(Finality.FINAL);
        assertThat(PlannedMoney.nothing(EUR).weakest()).isNull();
    }

    @Test
    @DisplayName("takes in the slots that begin in the part, each as a whole")
    void slotsThatBeginInIt() {
        GroupPlan plan = new PlanScenario().prices(60, 60, 60).plan();

        assertThat(money(plan, 0, 61).planned()).isEqualTo(eur("160"));
        assertThat(money(plan, 1, 61).planned()).isEqualTo(eur("80"));
    }

    private static PlannedMoney money(GroupPlan plan, int fromMinute, int toMinute) {
        return PlannedMoney.of(
                List.of(record(plan)),
                new Interval(
                        PlanScenario.MIDNIGHT.plus(Duration.ofMinutes(fromMinute)),
                        PlanScenario.MIDNIGHT.plus(Duration.ofMinutes(toMinute))),
                EUR);
    }

    private static GroupPlanRecord record(GroupPlan plan) {
        List<ExplainedSlot> slots = new ArrayList<>();
        for (int i = 0; i < plan.grid().size(); i++) {
            slots.add(ExplainedSlot.of(plan.slots().get(i), plan.grid().slot(i)));
        }
        return new GroupPlanRecord(
                new GroupId(new UUID(0, 1)), plan.group(), 1, plan.task().initial(), eur("0"), 0, slots);
    }
}
