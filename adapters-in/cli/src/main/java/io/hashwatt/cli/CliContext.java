package io.hashwatt.cli;

import io.hashwatt.application.schedule.CheckSchedules;
import io.hashwatt.cli.backup.DatabaseCopies;
import io.hashwatt.cli.console.Terminal;
import io.hashwatt.cli.demo.DemoServer;
import io.hashwatt.cli.plan.PlanningUseCases;
import io.hashwatt.cli.serve.ServerProcess;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What the command line is given by whoever puts the program together.
 *
 * @param planning makes the use cases of one run, with an empty price store
 * @param schedules makes what {@code schedule check} asks
 * @param server what {@code serve} runs
 * @param demoServer what {@code demo} runs after its story
 * @param copies what {@code backup} and {@code restore} run
 * @param apiKey for a command that asks a running server
 * @param version of the program
 * @param debug whether an internal error shows its stack trace
 */
public record CliContext(
        Supplier<PlanningUseCases> planning,
        Supplier<CheckSchedules> schedules,
        ServerProcess server,
        DemoServer demoServer,
        DatabaseCopies copies,
        Optional<String> apiKey,
        Terminal terminal,
        String version,
        boolean debug) {}
