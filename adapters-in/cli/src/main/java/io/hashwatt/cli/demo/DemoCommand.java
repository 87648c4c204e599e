package io.hashwatt.cli.demo;

import io.hashwatt.cli.console.Console;
import io.hashwatt.cli.console.InputError;
import io.hashwatt.cli.console.Subcommand;
import io.hashwatt.cli.plan.PlanningUseCases;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code hashwatt demo}. */
@Command(name = "demo")
public final class DemoCommand implements Subcommand {

    private static final String USUAL_FOLDER = "demo-files";

    private final Supplier<PlanningUseCases> useCases;

    private final DemoServer server;

    @Option(names = "--export")
    private @Nullable String export;

    @Option(names = "--no-serve")
    private boolean consoleOnly;

    public DemoCommand(Supplier<PlanningUseCases> useCases, DemoServer server) {
        this.useCases = useCases;
        this.server = server;
    }

    @Override
    public void run(Console console) {
        if (export == null) {
            new Demo(useCases, console).run();
            NextSteps.print(USUAL_FOLDER, false, console);
            if (!consoleOnly) {
                server.run(console);
            }
        } else if (export.isBlank()) {
            throw new InputError("--export needs the name of a folder");
        } else {
            DemoExport.to(export);
            console.line("Wrote the demo's files to " + export + ".");
            NextSteps.print(export, true, console);
        }
    }
}
