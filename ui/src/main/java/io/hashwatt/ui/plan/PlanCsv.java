package io.hashwatt.ui.plan;

import io.hashwatt.domain.plan.group.PlannedSlot.Alternative;
import io.hashwatt.domain.plan.record.ExplainedSlot;
import io.hashwatt.domain.plan.record.GroupPlanRecord;
import io.hashwatt.ui.kit.CsvText;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A plan as a file for programs: times in UTC, decimals with a point, nothing where nothing is known. */
final class PlanCsv {

    private static final List<String> COLUMNS = List.of(
            "group",
            "from",
            "to",
            "price_per_mwh",
            "finality",
            "hashprice_per_ph_day",
            "level",
            "level_name",
            "power_w",
            "value",
            "next_best_level",
            "next_best_value",
            "reason");

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
                plain(slot.hashpricePerPhDay()),
                Integer.toString(slot.level()),
                plan.group().level(slot.level()).name(),
                plain(plan.group().powerAt(slot.level()).watts()),
                plain(slot.value()),
                next == null ? "" : Integer.toString(next.level()),
                next == null ? "" : plain(next.value()),
                slot.reason());
    }

    private static String plain(@Nullable BigDecimal value) {
        return value == null ? "" : value.toPlainString();
    }
}
