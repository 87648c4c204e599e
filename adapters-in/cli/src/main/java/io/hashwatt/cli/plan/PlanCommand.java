package io.hashwatt.cli.plan;

import io.hashwatt.cli.console.Console;
import io.hashwatt.cli.console.Subcommand;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code hashwatt plan}. */
@Command(name = "plan")
public final class PlanCommand implements Subcommand {

    private final Supplier<PlanningUseCases> useCases;

    @Mixin
    private SiteOptions options = new SiteOptions();

    public PlanCommand(Supplier<PlanningUseCases> useCases) {
        this.useCases = useCases;
    }

    @Override
    public void run(Console console) {
        PlanFromFiles.Answer answer = new PlanFromFiles(useCases.get()).run(options.request());
        if (options.json()) {
            PlanOutput.write(answer, console.out());
        } else {
            new PlanText(answer, console).print();
        }
    }
}
