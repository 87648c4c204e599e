package io.hashwatt.cli.plan;

import io.hashwatt.cli.console.Console;
import io.hashwatt.cli.console.Numbers;
import io.hashwatt.cli.console.TextTable;
import io.hashwatt.cli.console.Times;
import io.hashwatt.documents.Quoted;
import io.hashwatt.domain.fleet.Site;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import io.hashwatt.domain.plan.group.GroupPlan;
import io.hashwatt.domain.plan.site.SitePlan;
import java.util.List;

/** A plan for people. */
public final class PlanText {

    private static final int MOST_GROUPS = 12;
    private static final int MOST_STRETCHES = 40;
    private static final int INDENT = 2;

    private final SitePlan plan;
    private final List<String> remarks;
    private final Console console;
    private final Site site;
    private final CurrencyCode currency;
    private final Times times;
    private final Interval period;

    public PlanText(PlanFromFiles.Answer answer, Console console) {
        this.plan = answer.plan();
        this.remarks = answer.remarks();
        this.console = console;
        this.site = plan.site();
        this.currency = site.currency();
        this.times = new Times(site.zone());
        this.period = plan.groups().getFirst().grid().period();
    }

    public void print() {
        printHeader();
        printCap();
        console.line();
        new SiteChart(plan.groups(), period, console.columns())
                .lines(site.zone(), currency + "/MWh")
                .forEach(console::line);
        plan.groups().stream().limit(MOST_GROUPS).forEach(this::printGroup);
        if (plan.groups().size() > MOST_GROUPS) {
            console.line();
            console.line("… and " + Numbers.counted(plan.groups().size() - MOST_GROUPS, "more group")
                    + "; --json has every group and slot");
        }
        RemarksText.print(remarks, console);
    }

    private void printHeader() {
        String groups = Numbers.counted(plan.groups().size(), "group");
        console.line(console.style().bold("Plan for " + groups + ", " + Numbers.counted(site.miners(), "miner")));
        new TextTable()
                .text()
                .text()
                .row("  Period", times.span(period, true) + " (" + site.zone() + "), " + slots())
                .row("  Profit", Numbers.money(plan.profit()))
                .row("  Energy", Numbers.rounded(PlanSums.energyMwh(plan), 2) + " MWh")
                .row("  Starts", Numbers.grouped(plan.starts()))
                .lines(console.columns())
                .forEach(console::line);
    }

    private String slots() {
        PlanningGrid grid = plan.groups().getFirst().grid();
        long holes = grid.slots().stream().filter(slot -> !slot.isPriced()).count();
        return Numbers.counted(grid.size(), "slot")
                + (holes == 0 ? "" : ", " + Numbers.grouped(holes) + " without price");
    }

    private void printCap() {
        Power cap = site.powerCap();
        if (cap == null) {
            return;
        }
        List<SitePlan.CapExceedance> exceedances = plan.capExceedances();
        if (exceedances.isEmpty()) {
            console.line("  Cap     " + Numbers.power(cap) + ", never exceeded");
        }
        CapText.lines(exceedances, !times.isWithinOneDay(period), times)
                .forEach(line -> console.line("  " + console.style().warning("! " + line)));
    }

    private void printGroup(GroupPlan group) {
        console.line();
        console.line(console.style().bold(Quoted.escaped(group.group().name())) + " · "
                + Numbers.counted(group.group().miners(), "miner") + " · "
                + Numbers.money(group.profit()) + " · "
                + Numbers.rounded(PlanSums.energyMwh(group), 2) + " MWh · "
                + Numbers.counted(group.starts(), "start"));
        List<Stretch> stretches = Stretches.explained(group);
        List<Stretch> shown = stretches.subList(0, Math.min(MOST_STRETCHES, stretches.size()));
        new StretchTable(group.group(), currency, times)
                .lines(shown, console.columns() - INDENT)
                .forEach(line -> console.line("  " + line));
        if (shown.size() < stretches.size()) {
            console.line(
                    "  … and " + Numbers.grouped(stretches.size() - shown.size()) + " more; --json has every slot");
        }
    }
}
