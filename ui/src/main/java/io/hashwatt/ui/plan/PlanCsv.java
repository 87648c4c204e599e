package io.hashwatt.ui.plan;

import io.hashwatt.domain.plan.group.PlannedSlot.Alternative;
import io.hashwatt.domain.plan.record.ExplainedSlot;
import io.hashwatt.domain.plan.record.GroupPlanRecord;
import io.hashwatt.ui.kit.CsvText;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan as a file for programs: times in UTC, decimals with a point, nothing where nothing is known. {@code price_per_mwh} is what
 * is paid.
 */
final class PlanCsv {

    private static final List<String> COLUMNS = List.of(
            "group",
            "from",
            "to",
            "price_per_mwh",
            "finality",
            "price_origin",
            "hashprice_per_ph_day",
            "level",
            "level_name",
            "power_w",
            "value",
            "next_best_level",
            "next_best_value",
            "reason",
            "market_price_per_mwh");

    private PlanCsv() {}

    static String of(List<GroupPlanRecord> groups) {
        return CsvText.of(
                COLUMNS,
                groups.stream()
                        .flatMap(group -> group.slots().stream().map(slot -> cells(group, slot)))
                        .toList());
    }

    private static List<String> cells(GroupPlanRecord plan, ExplainedSlot slot) {
        Alternative next = slot.nextBest();
        return List.of(
                plan.group().name(),
                slot.interval().start().toString(),
                slot.interval().end().toString(),
                plain(slot.pricePerMwh()),
                slot.finality() == null ? "" : slot.finality().name(),
                slot.origin() == null ? "" : slot.origin().name(),
                plain(slot.hashpricePerPhDay()),
                Integer.toString(slot.level()),
                plan.group().level(slot.level()).name(),
                plain(plan.group().powerAt(slot.level()).watts()),
                plain(slot.value()),
                next == null ? "" : Integer.toString(next.level()),
                next == null ? "" : plain(next.value()),
                slot.reason(plan.profit().currency()),
                plain(slot.askedPerMwh()));
    }

    private static String plain(@Nullable BigDecimal value) {
        return value == null ? "" : value.toPlainString();
    }
}
