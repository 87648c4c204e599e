package io.hashwatt.cli.plan;

import io.hashwatt.cli.console.Console;
import io.hashwatt.cli.console.Numbers;
import io.hashwatt.cli.console.Times;
import io.hashwatt.documents.Quoted;
import io.hashwatt.domain.fleet.Site;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.plan.group.GroupPlan;
import java.util.List;

/** What groups did in a window of a longer replay: a chart, and their stretches. */
public final class DayText {

    private static final int MOST_STRETCHES = 12;
    private static final int INDENT = 2;

    private final Site site;
    private final List<GroupPlan> plans;
    private final Interval window;
    private final Console console;

    public DayText(Site site, List<GroupPlan> plans, Interval window, Console console) {
        this.site = site;
        this.plans = List.copyOf(plans);
        this.window = window;
        this.console = console;
    }

    public void print() {
        new SiteChart(plans, window, console.columns())
                .lines(site.zone(), site.currency() + "/MWh")
                .forEach(console::line);
        plans.forEach(this::printGroup);
    }

    private void printGroup(GroupPlan plan) {
        console.line();
        console.line(console.style().bold(Quoted.escaped(plan.group().name())) + " · "
                + Numbers.counted(plan.group().miners(), "miner"));
        List<Stretch> stretches = Stretches.within(window, plan);
        int shown = Math.min(MOST_STRETCHES, stretches.size());
        new StretchTable(plan.group(), site.currency(), plan.grid().isAllIn(), new Times(site.zone()))
                .lines(stretches.subList(0, shown), console.columns() - INDENT)
                .forEach(line -> console.line("  " + line));
        if (shown < stretches.size()) {
            console.line("  … and " + (stretches.size() - shown) + " more");
        }
    }
}
