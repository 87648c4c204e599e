package io.hashwatt.cli.plan;

import io.hashwatt.cli.console.Console;
import io.hashwatt.cli.console.InputError;
import io.hashwatt.cli.console.InputFiles;
import io.hashwatt.cli.console.ProgressBar;
import io.hashwatt.cli.console.Subcommand;
import io.hashwatt.domain.plan.replay.Assumptions;
import io.hashwatt.domain.plan.replay.Policy;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hashwatt backtest}. */
@Command(name = "backtest")
public final class BacktestCommand implements Subcommand {

    private final Supplier<PlanningUseCases> useCases;

    @Mixin
    private SiteOptions options = new SiteOptions();

    @Option(names = "--day-ahead")
    private @Nullable String dayAhead;

    @Option(names = "--day-ahead-known-at")
    private @Nullable String dayAheadKnownAt;

    @Option(names = "--decision-delay-seconds")
    private @Nullable String decisionDelay;

    @Option(names = "--at-hashprice")
    private @Nullable String atHashprice;

    @Option(names = "--policies")
    private @Nullable String policies;

    public BacktestCommand(Supplier<PlanningUseCases> useCases) {
        this.useCases = useCases;
    }

    @Override
    public void run(Console console) {
        BacktestRequest request = request();
        BacktestFromFiles.Answer answer = replay(request, console);
        if (options.json()) {
            BacktestOutput.write(answer, console.out());
        } else {
            new BacktestText(answer, console).print();
        }
    }

    private BacktestFromFiles.Answer replay(BacktestRequest request, Console console) {
        try (ProgressBar bar = new ProgressBar(console)) {
            return new BacktestFromFiles(useCases.get()).run(request, bar::at);
        }
    }

    private BacktestRequest request() {
        List<Policy> wanted = PolicyList.of(policies, dayAhead != null);
        LocalTime knownAt = dayAheadKnownAt == null
                ? SiteLoader.USUAL_DAY_AHEAD_TIME
                : Arguments.timeOfDay("--day-ahead-known-at", dayAheadKnownAt);
        if (dayAheadKnownAt != null && dayAhead == null) {
            throw new InputError("--day-ahead-known-at is about --day-ahead, which is missing");
        }
        Duration delay = decisionDelay == null
                ? Duration.ZERO
                : Arguments.seconds("--decision-delay-seconds", decisionDelay, Assumptions.LONGEST_DELAY);
        BigDecimal hashprice = atHashprice == null ? null : Arguments.hashprice("--at-hashprice", atHashprice);
        return new BacktestRequest(
                options.request(hashprice),
                dayAhead == null ? null : InputFiles.read(dayAhead),
                knownAt,
                delay,
                wanted);
    }
}
