package io.hashwatt.cli.plan;

import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.plan.grid.Slot;
import io.hashwatt.domain.plan.group.GroupPlan;
import io.hashwatt.domain.plan.group.PlannedSlot;
import io.hashwatt.domain.plan.group.Reason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Merges the slots of a group's plan into stretches. */
final class Stretches {

    private final List<Stretch> stretches = new ArrayList<>();

    private Stretches() {}

    /** With the planner's reasons. */
    static List<Stretch> explained(GroupPlan plan) {
        Stretches merged = new Stretches();
        int index = 0;
        for (PlannedSlot slot : plan.slots()) {
            merged.add(plan, index++, List.of(because(slot, plan.grid().currency())));
        }
        return merged.stretches;
    }

    /** Without reasons, the slots that begin in a window only: what a policy did. */
    static List<Stretch> within(Interval window, GroupPlan plan) {
        Stretches merged = new Stretches();
        for (int slot = 0; slot < plan.grid().size(); slot++) {
            if (window.contains(plan.grid().slot(slot).interval().start())) {
                merged.add(plan, slot, List.of());
            }
        }
        return merged.stretches;
    }

    private static Stretch.Because because(PlannedSlot slot, CurrencyCode currency) {
        return switch (slot.reason()) {
            case Reason.BestValue best -> new Stretch.Because(slot.interval(), "best value", false);
            case Reason other -> new Stretch.Because(slot.interval(), other.describe(currency), true);
        };
    }

    private void add(GroupPlan plan, int index, List<Stretch.Because> reasons) {
        Slot slot = plan.grid().slot(index);
        Stretch single = new Stretch(
                slot.interval(),
                plan.level(index),
                slot.isPriced(),
                slot.power() == null ? null : slot.power().perMwh(),
                slot.power() == null ? null : slot.power().perMwh(),
                plan.valueAt(index, plan.level(index)).orElse(null),
                reasons);
        Stretch last = stretches.isEmpty() ? null : stretches.getLast();
        if (last != null && last.level() == single.level() && last.priced() == single.priced()) {
            stretches.set(stretches.size() - 1, joined(last, single));
        } else {
            stretches.add(single);
        }
    }

    private static Stretch joined(Stretch a, Stretch b) {
        return new Stretch(
                new Interval(a.interval().start(), b.interval().end()),
                a.level(),
                a.priced(),
                least(a.lowestPrice(), b.lowestPrice()),
                greatest(a.highestPrice(), b.highestPrice()),
                sum(a.value(), b.value()),
                joined(a.reasons(), b.reasons()));
    }

    private static List<Stretch.Because> joined(List<Stretch.Because> a, List<Stretch.Because> b) {
        List<Stretch.Because> joined = new ArrayList<>(a);
        for (Stretch.Because next : b) {
            boolean same = !joined.isEmpty() && joined.getLast().words().equals(next.words());
            joined.add(same ? joined.removeLast().joined(next) : next);
        }
        return joined;
    }

    private static @Nullable BigDecimal least(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a == null ? b : b == null ? a : a.min(b);
    }

    private static @Nullable BigDecimal greatest(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a == null ? b : b == null ? a : a.max(b);
    }

    private static @Nullable BigDecimal sum(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a == null ? b : b == null ? a : a.add(b);
    }
}
