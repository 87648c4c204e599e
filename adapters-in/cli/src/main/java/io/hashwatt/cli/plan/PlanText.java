package io.hashwatt.cli.plan;

import io.hashwatt.cli.console.Console;
import io.hashwatt.cli.console.Numbers;
import io.hashwatt.cli.console.TextTable;
import io.hashwatt.cli.console.Times;
import io.hashwatt.cli.console.Wrapping;
import io.hashwatt.documents.Quoted;
import io.hashwatt.domain.fleet.Site;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Money;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.market.PriceOrigin;
import io.hashwatt.domain.plan.grid.PlanGrounds;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import io.hashwatt.domain.plan.grid.Slot;
import io.hashwatt.domain.plan.group.GroupPlan;
import io.hashwatt.domain.plan.site.Coupling;
import io.hashwatt.domain.plan.site.SitePlan;
import java.util.List;
import java.util.stream.Stream;

/** A plan for people. */
public final class PlanText {

    private static final int MOST_GROUPS = 12;
    private static final int MOST_STRETCHES = 40;
    private static final int INDENT = 2;

    private final SitePlan plan;
    private final PlanGrounds grounds;
    private final List<String> remarks;
    private final Console console;
    private final Site site;
    private final CurrencyCode currency;
    private final Times times;
    private final Interval period;
    private final boolean isAllIn;

    public PlanText(PlanFromFiles.Answer answer, Console console) {
        this.plan = answer.plan();
        this.grounds = answer.grounds();
        this.remarks = answer.remarks();
        this.console = console;
        this.site = plan.site();
        this.currency = site.currency();
        this.times = new Times(site.zone());
        this.period = plan.groups().getFirst().grid().period();
        this.isAllIn = plan.groups().getFirst().grid().isAllIn();
    }

    public void print() {
        printHeader();
        printCap();
        printPeaks();
        GroundsText.printFindings(grounds, console);
        console.line();
        new SiteChart(plan.groups(), period, console.columns())
                .lines(site.zone(), PriceWords.unit(isAllIn, currency))
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
                .row("  Profit", profit())
                .row("  Energy", Numbers.rounded(PlanSums.energyMwh(plan), 2) + " MWh")
                .row("  Starts", Numbers.grouped(plan.starts()))
                .row("  Levels", Numbers.counted(plan.levelChanges(), "change"))
                .row("  Prices", PriceWords.basis(isAllIn))
                .row("  Made of", GroundsText.madeOf(grounds, currency, period.start(), times))
                .lines(console.columns())
                .forEach(console::line);
    }

    private String profit() {
        Money penalty = plan.penalty();
        return Numbers.money(plan.profit())
                + (penalty.signum() == 0 ? "" : " after penalties of " + Numbers.money(penalty))
                + (plan.peaks().isEmpty() ? "" : " before demand charges of " + Numbers.money(plan.demandCost()));
    }

    private String slots() {
        PlanningGrid grid = plan.groups().getFirst().grid();
        long holes = grid.slots().stream().filter(slot -> !slot.isPriced()).count();
        long expected = grid.slots().stream().filter(PlanText::isExpected).count();
        return Numbers.counted(grid.size(), "slot")
                + (holes == 0 ? "" : ", " + Numbers.grouped(holes) + " without price")
                + (expected == 0 ? "" : ", " + Numbers.grouped(expected) + " at an expected price");
    }

    /** Nobody has published its price: it follows a look. */
    private static boolean isExpected(Slot slot) {
        Slot.PowerQuote power = slot.power();
        return power != null && power.origin() != PriceOrigin.PUBLISHED;
    }

    private void printCap() {
        Power cap = site.limits().powerCap();
        List<SitePlan.CapExceedance> exceedances = plan.capExceedances();
        if (cap != null && exceedances.isEmpty()) {
            boolean changes = !site.limits().deratings().isEmpty();
            console.line("  Cap      " + Numbers.power(cap) + (changes ? ", at times lower" : "") + ", never exceeded");
        }
        Coupling coupling = plan.coupling();
        if (coupling != null) {
            String text = CouplingSentence.of(coupling, plan.profit(), besideCaps(coupling));
            Wrapping.wrap(text, console.columns() - INDENT).forEach(line -> console.line("  " + line));
        }
        TargetText.lines(plan.targetMisses(), currency)
                .forEach(line -> console.line("  " + console.style().warning("! " + line)));
        CapText.lines(exceedances, !times.isWithinOneDay(period), times)
                .forEach(line -> console.line("  " + console.style().warning("! " + line)));
    }

    private List<String> besideCaps(Coupling coupling) {
        boolean isAimed = coupling.isAimed() && !site.limits().targets().isEmpty();
        Stream<String> targets = isAimed ? Stream.of("draw targets") : Stream.empty();
        Stream<String> peaks = plan.peaks().isEmpty() ? Stream.empty() : Stream.of("the peak worth having");
        Stream<String> blocks = plan.groups().getFirst().grid().takeOrPay().isEmpty()
                ? Stream.empty()
                : Stream.of("take-or-pay blocks");
        return Stream.of(targets, blocks, peaks).flatMap(others -> others).toList();
    }

    private void printPeaks() {
        PeakText text = new PeakText(currency, times);
        plan.peaks().stream()
                .map(text::of)
                .flatMap(line -> Wrapping.wrap(line, console.columns() - INDENT).stream())
                .forEach(line -> console.line("  " + line));
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
        new StretchTable(group.group(), currency, isAllIn, times)
                .lines(shown, console.columns() - INDENT)
                .forEach(line -> console.line("  " + line));
        if (shown.size() < stretches.size()) {
            console.line(
                    "  … and " + Numbers.grouped(stretches.size() - shown.size()) + " more; --json has every slot");
        }
    }
}
