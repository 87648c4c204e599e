package io.hashwatt.domain.plan.group;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What holds of every explanation of every plan. */
class ExplanationPropertyTest {

    private record Case(GroupPlan plan, int slot, PlannedSlot planned) {

        BigDecimal value(int level) {
            return plan.valueAt(slot, level).orElseThrow();
        }

        /** The greatest worth of the given levels; null: there are none. */
        @Nullable BigDecimal greatest(IntPredicate levels) {
            return IntStream.rangeClosed(0, plan.group().topLevel())
                    .filter(levels)
                    .mapToObj(this::value)
                    .max(BigDecimal::compareTo)
                    .orElse(null);
        }
    }

    @Test
    void a_reason_is_never_empty() {
        eachSlot(each -> assertThat(each.planned().reason().describe(new CurrencyCode("EUR")))
                .isNotBlank());
    }

    @Test
    void a_slot_without_price_has_no_value_and_says_so() {
        eachSlot(each -> {
            boolean priced = each.plan().grid().slot(each.slot()).isPriced();
            assertThat(each.planned().value() != null).isEqualTo(priced);
            assertThat(each.planned().reason() instanceof Reason.NoPrice).isEqualTo(!priced);
        });
    }

    @Test
    void a_limit_or_a_cost_is_named_where_and_only_where_some_level_is_worth_more() {
        eachPricedSlot(each -> {
            BigDecimal most = each.greatest(level -> true);
            boolean better = each.value(each.planned().level()).compareTo(most) < 0;
            assertThat(each.planned().reason() instanceof Reason.Bound).isEqualTo(better);
        });
    }

    @Test
    void the_next_best_is_worth_most_of_the_other_levels_that_the_level_limits_allow() {
        eachPricedSlot(each -> {
            GroupRules rules = new GroupRules(each.plan().task(), each.plan().grid());
            int chosen = each.planned().level();
            BigDecimal most = each.greatest(level -> level != chosen && rules.isWithinBounds(each.slot(), level));
            PlannedSlot.Alternative next = each.planned().nextBest();
            assertThat(next == null).isEqualTo(most == null);
            if (next != null) {
                assertThat(next.level()).isNotEqualTo(chosen);
                assertThat(rules.isWithinBounds(each.slot(), next.level())).isTrue();
                assertThat(next.value()).isEqualByComparingTo(most);
            }
        });
    }

    /** Rounded to four digits. */
    @Test
    void a_change_of_level_that_is_not_made_would_cost_no_less_than_it_brings() {
        AtomicInteger seen = new AtomicInteger();
        eachPricedSlot(each -> {
            if (each.planned().reason() instanceof Reason.Bound bound && bound.changeCost() != null) {
                BigDecimal brings = Objects.requireNonNull(each.planned().nextBest())
                        .value()
                        .subtract(each.value(each.planned().level()));
                assertThat(bound.changeCost().add(new BigDecimal("0.0001"))).isGreaterThanOrEqualTo(brings);
                seen.incrementAndGet();
            }
        });
        assertThat(seen.get()).isGreaterThan(200);
    }

    @Test
    void the_same_input_gives_the_same_plan_and_the_same_explanations() {
        for (long seed = 0; seed < 300; seed++) {
            assertThat(explained(seed)).as("seed %d", seed).isEqualTo(explained(seed));
        }
    }

    private static List<PlannedSlot> explained(long seed) {
        RandomTask random = random(seed);
        PlanningGrid grid = random.grid();
        return GroupPlanner.plan(random.task(grid), grid) instanceof GroupPlanning.Planned(GroupPlan plan)
                ? List.copyOf(plan.slots())
                : List.of();
    }

    private static void eachPricedSlot(Consumer<Case> check) {
        eachSlot(each -> {
            if (each.planned().value() != null) {
                check.accept(each);
            }
        });
    }

    private static void eachSlot(Consumer<Case> check) {
        LongStream.range(0, 800).parallel().forEach(seed -> {
            RandomTask random = random(seed);
            PlanningGrid grid = random.grid();
            if (GroupPlanner.plan(random.task(grid), grid) instanceof GroupPlanning.Planned(GroupPlan plan)) {
                List<PlannedSlot> slots = plan.slots();
                for (int slot = 0; slot < slots.size(); slot++) {
                    check.accept(new Case(plan, slot, slots.get(slot)));
                }
            }
        });
    }

    private static RandomTask random(long seed) {
        RandomTask random = RandomTask.seeded(seed).withSlots(60).withStartCostByTimeOff();
        return switch ((int) (seed % 6)) {
            case 0 -> random.withGaps();
            case 1 -> random.withHoles();
            case 2 -> random.withPrices(0, 0);
            case 3 -> random;
            default -> random.withLevelChanges();
        };
    }
}
