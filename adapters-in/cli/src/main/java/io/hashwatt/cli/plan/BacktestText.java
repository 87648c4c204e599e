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
import io.hashwatt.domain.market.BelievedLooks;
import io.hashwatt.domain.plan.grid.PlanGrounds;
import io.hashwatt.domain.plan.replay.BacktestReport;
import io.hashwatt.domain.plan.replay.Policy;
import io.hashwatt.domain.plan.replay.PolicyResult;
import io.hashwatt.domain.plan.site.SitePlan.CapExceedance;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A back-test for people: one line per policy, the recommended one marked, and why. */
public final class BacktestText {

    private static final int INDENT = 2;

    private final BacktestReport report;
    private final PlanGrounds grounds;
    private final List<String> remarks;
    private final @Nullable BigDecimal atHashprice;
    private final Console console;
    private final Site site;
    private final CurrencyCode currency;
    private final boolean isAllIn;
    private final Scale money;
    private final Scale energy;
    private final Scale hash;

    public BacktestText(BacktestFromFiles.Answer answer, Console console) {
        this.report = answer.report();
        this.grounds = answer.grounds();
        this.remarks = answer.remarks();
        this.atHashprice = answer.atHashprice();
        this.console = console;
        this.site = answer.site();
        this.currency = site.currency();
        this.isAllIn = report.grid().isAllIn();
        this.money =
                Scale.of(amounts(result -> result.profit().amount()), currency.value(), Numbers.decimals(currency));
        this.energy = Scale.of(amounts(PolicyResult::energyMwh), "MWh", 1);
        this.hash = Scale.of(amounts(PolicyResult::hashPhDays), "PH·d", 1);
    }

    public void print() {
        printHeader();
        printTable();
        printCap();
        Stream.of(TargetText.charged(report.results(), currency), PeakText.charged(report.results(), currency))
                .flatMap(Optional::stream)
                .forEach(text -> Wrapping.wrap(text, console.columns()).forEach(console::line));
        printBound();
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
        RecommendationSentence.assumption(atHashprice, currency)
                .ifPresent(words -> console.line(console.style().warning("  " + words)));
        console.line("  " + Numbers.counted(report.grid().size(), "slot")
                + (holes == 0 ? "" : ", " + Numbers.grouped(holes) + " of them without price and not counted"));
        BelievedLooks looks = report.looks();
        if (looks != null) {
            console.line("  " + Numbers.counted(looks.count(), "look")
                    + " at prices before their settlement: " + Numbers.percent(looks.share())
                    + " % of what they differ from the last price is believed at the end");
        }
        String newest = "Newest: "
                + GroundsText.madeOf(grounds, currency, report.period().end(), times);
        Wrapping.wrap(newest, console.columns() - INDENT).forEach(line -> console.line("  " + line));
        GroundsText.printFindings(grounds, console);
        console.line();
    }

    private void printTable() {
        TextTable table = new TextTable()
                .text()
                .numbers(11)
                .row(
                        "",
                        "Profit",
                        "Uplift",
                        isAllIn ? "All-in" : "Price",
                        "Energy",
                        "Hash",
                        "",
                        "Level",
                        "Up",
                        "Loss",
                        "Loss",
                        "Loss")
                .row(
                        "Policy",
                        money.unit(),
                        "%",
                        "/MWh",
                        energy.unit(),
                        hash.unit(),
                        "Starts",
                        "changes",
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
            Numbers.grouped(result.levelChanges()),
            Numbers.percent(result.uptime()),
            money.text(result.loss().forecast().amount()),
            money.text(result.loss().lag().amount()),
            money.text(result.loss().limits().amount())
        };
    }

    private void printCap() {
        if (site.limits().powerCap() == null) {
            return;
        }
        for (PolicyResult result : report.results()) {
            result.capExceedances().stream()
                    .max(Comparator.comparing(CapExceedance::excess))
                    .ifPresent(worst -> console.line(console.style()
                            .warning("! " + result.policy().label()
                                    + " exceeds the cap of " + Numbers.power(worst.cap()) + " in "
                                    + Numbers.counted(result.capExceedances().size(), "slot") + ", by "
                                    + Numbers.power(worst.excess()) + " at most")));
        }
    }

    /** Where perfect foresight is planned for groups together and need not be the best plan there is. */
    private void printBound() {
        report.results().stream()
                .filter(BacktestText::hasRange)
                .filter(result -> result.policy() == report.recommendation().policy())
                .findFirst()
                .map(result ->
                        "Groups share a cap, a draw target or a peak, so perfect foresight is the best plan found, and not proven to be the"
                                + " best there is: the uplift of "
                                + result.policy().label() + " is between "
                                + Numbers.percent(result.upliftCaptureOfBound()) + " and "
                                + Numbers.percent(result.upliftCapture()) + " %.")
                .ifPresent(words -> Wrapping.wrap(words, console.columns()).forEach(console::line));
    }

    private void printRecommendation() {
        console.line();
        console.line(console.style()
                .bold("Recommended: " + report.recommendation().policy().label()));
        Wrapping.wrap(RecommendationSentence.at(atHashprice, currency, report.recommendation()), console.columns())
                .forEach(console::line);
    }

    private void printLegend() {
        console.line();
        String text = "Uplift: how much of what perfect foresight adds to always-on. " + (isAllIn ? "All-in" : "Price")
                + ": average paid, in " + currency
                + " per MWh, " + PriceWords.basis(isAllIn)
                + ". Loss: distance to the best level in every slot, split into not knowing later prices"
                + " (forecast), knowing a price only when its slot is over (lag), and minimum times, starts,"
                + " changes of level, caps, draw targets and other limits.";
        Wrapping.wrap(text, console.columns())
                .forEach(line -> console.line(console.style().faint(line)));
    }

    /** Whether it is not the same number for whoever reads it. */
    private static boolean hasRange(PolicyResult result) {
        BigDecimal least = result.upliftCaptureOfBound();
        return least != null
                && result.upliftCapture() != null
                && !Numbers.percent(least).equals(Numbers.percent(result.upliftCapture()));
    }

    private static boolean isReal(PolicyResult result) {
        return result.policy() != Policy.PERFECT;
    }

    private List<BigDecimal> amounts(Function<PolicyResult, BigDecimal> amount) {
        return report.results().stream().map(amount).toList();
    }
}
