package io.hashwatt.cli.plan;

import io.hashwatt.cli.console.Numbers;
import io.hashwatt.cli.console.Times;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.plan.site.SitePlan.CapExceedance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Says when and by how much a cap is exceeded, neighbouring slots as one. */
final class CapText {

    private static final int MOST = 20;

    private CapText() {}

    static List<String> lines(List<CapExceedance> exceedances, boolean dated, Times times) {
        List<CapExceedance> merged = merged(exceedances);
        List<String> lines = new ArrayList<>();
        for (CapExceedance one : merged.subList(0, Math.min(MOST, merged.size()))) {
            lines.add((one.feeder() == null ? "cap" : "cap of feeder " + one.feeder()) + " exceeded by "
                    + Numbers.power(one.excess()) + (isConstant(one, exceedances) ? "" : " at most") + " from "
                    + times.span(one.interval(), dated));
        }
        if (merged.size() > MOST) {
            lines.add("… and " + Numbers.counted(merged.size() - MOST, "more time") + "; --json lists every slot");
        }
        return lines;
    }

    /** The worst excess of neighbours counts. */
    private static List<CapExceedance> merged(List<CapExceedance> exceedances) {
        List<CapExceedance> merged = new ArrayList<>();
        for (CapExceedance next : capByCap(exceedances)) {
            CapExceedance last = merged.isEmpty() ? null : merged.getLast();
            if (last != null
                    && last.interval().end().equals(next.interval().start())
                    && Objects.equals(last.feeder(), next.feeder())) {
                Power worst = last.drawn().exceeds(next.drawn()) ? last.drawn() : next.drawn();
                Interval both =
                        new Interval(last.interval().start(), next.interval().end());
                merged.set(merged.size() - 1, new CapExceedance(both, worst, last.cap(), last.feeder()));
            } else {
                merged.add(next);
            }
        }
        return merged;
    }

    private static List<CapExceedance> capByCap(List<CapExceedance> exceedances) {
        return exceedances.stream()
                .sorted(Comparator.comparing(one -> one.feeder() == null ? "" : one.feeder()))
                .toList();
    }

    private static boolean isConstant(CapExceedance merged, List<CapExceedance> all) {
        return all.stream()
                .filter(one ->
                        merged.interval().contains(one.interval()) && Objects.equals(merged.feeder(), one.feeder()))
                .allMatch(one -> one.drawn().compareTo(merged.drawn()) == 0);
    }
}
