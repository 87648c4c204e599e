package io.hashwatt.cli.plan;

import io.hashwatt.cli.console.Console;
import io.hashwatt.cli.console.Numbers;
import io.hashwatt.cli.console.Scale;
import io.hashwatt.cli.console.TextTable;
import io.hashwatt.cli.console.Times;
import io.hashwatt.cli.console.Wrapping;
import io.hashwatt.documents.plan.RecommendationSentence;
import io.hashwatt.domain.fleet.Site;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.plan.replay.BacktestReport;
import io.hashwatt.domain.plan.replay.Policy;
import io.hashwatt.domain.plan.replay.PolicyResult;
import io.hashwatt.domain.plan.site.SitePlan.CapExceedance;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** A back-test for people: one line per policy, the recommended one marked, and why. */
public final class BacktestText {

    private final BacktestReport report;
    private final List<String> remarks;
    private final Console console;
    private final Site site;
    private final CurrencyCode currency;
    private final Scale money;
    private final Scale energy;
    private final Scale hash;

    public BacktestText(BacktestFromFiles.Answer answer, Console console) {
        this.report = answer.report();
        this.remarks = answer.remarks();
        this.console = console;
        this.site = answer.site();
        this.currency = site.currency();
        this.money =
                Scale.of(amounts(result -> result.profit().amount()), currency.value(), Numbers.decimals(currency));
        this.energy = Scale.of(amounts(PolicyResult::energyMwh), "MWh", 1);
        this.hash = Scale.of(amounts(PolicyResult::hashPhDays), "PH·d", 1);
    }

    public void print() {
        printHeader();
        printTable();
        printCap();
        printRecommendation();
        printLegend();
        RemarksText.print(remarks, console);
    }

    private void printHeader() {
        Times times = new Times(site.zone());
        String groups = Numbers.counted(site.groups().size(), "group");
        console.line(console.style().bold("Back-test of " + groups + ", " + Numbers.counted(site.miners(), "miner")));
        long holes =
                report.grid().slots().stream().filter(slot -> !slot.isPriced()).count();
        console.line("  " + times.span(report.period(), true) + " (" + site.zone() + ")");
        console.line("  " + Numbers.counted(report.grid().size(), "slot")
                + (holes == 0 ? "" : ", " + Numbers.grouped(holes) + " of them without price and not counted"));
        console.line();
    }

    private void printTable() {
        TextTable table = new TextTable()
                .text()
                .numbers(10)
                .row("", "Profit", "Uplift", "Price", "Energy", "Hash", "", "Up", "Loss", "Loss", "Loss")
                .row(
                        "Policy",
                        currency.value(),
                        "%",
                        "/MWh",
                        "MWh",
                        "PH·d",
                        "Starts",
                        "%",
                        "forecast",
                        "lag",
                        "limits");
        for (PolicyResult result : report.results()) {
            boolean recommended = result.policy() == report.recommendation().policy();
            UnaryOperator<String> emphasis = recommended
                    ? console.style()::good
                    : isReal(result) ? UnaryOperator.identity() : console.style()::faint;
            table.row(emphasis, cells(result, recommended));
        }
        table.lines(console.columns()).forEach(console::line);
    }

    private String[] cells(PolicyResult result, boolean recommended) {
        return new String[] {
            result.policy().label() + (recommended ? " *" : ""),
            money.text(result.profit().amount()),
            Numbers.percent(result.upliftCapture()),
            Numbers.rounded(result.averagePricePerMwh(), 2),
            energy.text(result.energyMwh()),
            hash.text(result.hashPhDays()),
            Numbers.grouped(result.starts()),
            Numbers.percent(result.uptime()),
            money.text(result.loss().forecast().amount()),
            money.text(result.loss().lag().amount()),
            money.text(result.loss().limits().amount())
        };
    }

    private void printCap() {
        Power cap = site.powerCap();
        if (cap == null) {
            return;
        }
        for (PolicyResult result : report.results()) {
            result.capExceedances().stream()
                    .max(Comparator.comparing(CapExceedance::drawn))
                    .ifPresent(worst -> console.line(console.style()
                            .warning("! " + result.policy().label()
                                    + " exceeds the cap of " + Numbers.power(cap) + " in "
                                    + Numbers.counted(result.capExceedances().size(), "slot") + ", by "
                                    + Numbers.power(worst.excess()) + " at most")));
        }
    }

    private void printRecommendation() {
        console.line();
        console.line(console.style()
                .bold("Recommended: " + report.recommendation().policy().label()));
        Wrapping.wrap(RecommendationSentence.of(report.recommendation()), console.columns())
                .forEach(console::line);
    }

    private void printLegend() {
        console.line();
        String text =
                "Uplift: how much of what perfect foresight adds to always-on. Price: average paid, in " + currency
                        + " per MWh. Loss: distance to the best level in every slot, split into not knowing later prices"
                        + " (forecast), knowing a price only when its slot is over (lag), and minimum times, starts and"
                        + " other limits.";
        Wrapping.wrap(text, console.columns())
                .forEach(line -> console.line(console.style().faint(line)));
    }

    private static boolean isReal(PolicyResult result) {
        return result.policy() != Policy.PERFECT;
    }

    private List<BigDecimal> amounts(Function<PolicyResult, BigDecimal> amount) {
        return report.results().stream().map(amount).toList();
    }
}
