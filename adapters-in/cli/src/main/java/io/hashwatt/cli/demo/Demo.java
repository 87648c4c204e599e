package io.hashwatt.cli.demo;

import io.hashwatt.cli.console.Console;
import io.hashwatt.cli.console.Numbers;
import io.hashwatt.cli.console.ProgressBar;
import io.hashwatt.cli.console.Times;
import io.hashwatt.cli.console.Wrapping;
import io.hashwatt.cli.plan.BacktestFromFiles;
import io.hashwatt.cli.plan.BacktestRequest;
import io.hashwatt.cli.plan.BacktestText;
import io.hashwatt.cli.plan.DayText;
import io.hashwatt.cli.plan.PlanFromFiles;
import io.hashwatt.cli.plan.PlanText;
import io.hashwatt.cli.plan.PlanningUseCases;
import io.hashwatt.domain.kernel.Money;
import io.hashwatt.domain.plan.replay.BacktestReport;
import io.hashwatt.domain.plan.replay.Policy;
import io.hashwatt.domain.plan.replay.PolicyResult;
import java.math.BigDecimal;
import java.util.function.Supplier;

/** Shows the product on recorded data: a back-test in Texas, its dearest day, a plan in Germany. */
final class Demo {

    private static final String TEXAS = """
            A made-up site of 33 MW on recorded prices: ERCOT HB_SOUTH, real-time in quarter-hours and \
            day-ahead in hours, June to December 2024, with the bitcoin price and difficulty of the time. \
            Each policy sees only what was published when it decided.
            """;

    private static final String TEXAS_CAVEATS = """
            Assumed: transaction fees of 3 % of the block subsidy; a bitcoin close is known from the next day \
            on; day-ahead prices are known at 13:30 the day before; a start costs 15 USD per MW. Left out: \
            2024-11-03, which the source had interpolated, is a hole and counts in no figure. Held over: \
            bitcoin has no close on 2024-06-19, so the one of the day before goes on.
            """;

    private static final BigDecimal LOW_HASHPRICE = BigDecimal.valueOf(35);

    private static final String TODAY = """
            In these months the hashprice was 50 USD/PH/day on average; in July 2026 it was about 29. The same power \
            prices with 35 USD/PH/day all the time, which is not what was paid then: the less a hash earns, the more \
            often power is dearer than it, and the more flexibility is worth.
            """;

    private static final String GERMANY = """
            A made-up site of 2.2 MW on the day-ahead prices of DE-LU (sequence 1), with a maintenance window. \
            Bitcoin in EUR at 1 EUR = 1.10 USD: an assumption, not a market rate.
            """;

    private final Supplier<PlanningUseCases> useCases;
    private final Console console;

    Demo(Supplier<PlanningUseCases> useCases, Console console) {
        this.useCases = useCases;
        this.console = console;
    }

    void run() {
        BacktestFromFiles.Answer texas = replay(DemoSites.texas());
        chapter("1  Texas: what would seven months have earned?", TEXAS);
        new BacktestText(texas, console).print();
        console.line();
        paragraph(TEXAS_CAVEATS);
        atTodaysHashprice(texas);
        expensiveDay(texas);
        chapter("4  Germany: what to do in the next two days?", GERMANY);
        new PlanText(new PlanFromFiles(useCases.get()).run(DemoSites.germany()), console).print();
    }

    private BacktestFromFiles.Answer replay(BacktestRequest request) {
        try (ProgressBar bar = new ProgressBar(console)) {
            return new BacktestFromFiles(useCases.get()).run(request, bar::at);
        }
    }

    /** The less a hash earns, the more often power is dearer than it, and the more flexibility is worth. */
    private void atTodaysHashprice(BacktestFromFiles.Answer texas) {
        BacktestFromFiles.Answer today = replay(DemoSites.texas().at(LOW_HASHPRICE));
        chapter("2  Texas: the same seven months at " + LOW_HASHPRICE + " USD/PH/day", TODAY);
        new BacktestText(today, console).print();
        console.line();
        paragraph("Over always-on, " + added(texas) + " at the hashprice that was paid then, and " + added(today)
                + " at " + LOW_HASHPRICE + " USD/PH/day.");
    }

    private static String added(BacktestFromFiles.Answer answer) {
        Policy recommended = answer.report().recommendation().policy();
        return recommended.label() + " adds " + addedBy(recommended, answer) + " and perfect foresight "
                + addedBy(Policy.PERFECT, answer);
    }

    /** As a share of what always-on earned. */
    private static String addedBy(Policy policy, BacktestFromFiles.Answer answer) {
        Money always = profit(Policy.ALWAYS_ON, answer);
        return Numbers.percent(profit(policy, answer).minus(always).shareOf(always)) + " %";
    }

    private static Money profit(Policy policy, BacktestFromFiles.Answer answer) {
        return answer.report().resultOf(policy).orElseThrow().profit();
    }

    private void expensiveDay(BacktestFromFiles.Answer texas) {
        BacktestReport report = texas.report();
        Policy winner = report.recommendation().policy();
        PolicyResult result = report.resultOf(winner).orElseThrow();
        PolicyResult always = report.resultOf(Policy.ALWAYS_ON).orElseThrow();
        ExpensiveDay day = ExpensiveDay.of(report.grid());
        var currency = texas.site().currency();
        String name = new Times(texas.site().zone()).dayName(day.interval().start());
        chapter(
                "3  Texas: what did " + winner.label() + " do on the dearest day, " + name + "?",
                "Mean price " + Numbers.rounded(day.mean(), 2) + ", highest "
                        + Numbers.rounded(day.highest(), 2) + " " + currency + "/MWh. On that day " + winner.label()
                        + " made " + Numbers.money(day.profitOf(result), currency) + " " + currency
                        + ", always-on " + Numbers.money(day.profitOf(always), currency) + " " + currency + ".");
        new DayText(texas.site(), result.plans(), day.interval(), console).print();
    }

    private void chapter(String title, String text) {
        if (!title.startsWith("1")) {
            console.line();
            console.line();
        }
        console.line(console.style().bold(title));
        paragraph(text);
        console.line();
    }

    private void paragraph(String text) {
        Wrapping.wrap(text.strip(), console.columns()).forEach(console::line);
    }
}
