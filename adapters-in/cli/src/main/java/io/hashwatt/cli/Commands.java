package io.hashwatt.cli;

import io.hashwatt.cli.backup.BackupCommand;
import io.hashwatt.cli.backup.RestoreCommand;
import io.hashwatt.cli.console.Console;
import io.hashwatt.cli.console.Subcommand;
import io.hashwatt.cli.demo.DemoCommand;
import io.hashwatt.cli.fleet.ModelsCommand;
import io.hashwatt.cli.plan.BacktestCommand;
import io.hashwatt.cli.plan.PlanCommand;
import io.hashwatt.cli.schedule.ApplyCommand;
import io.hashwatt.cli.schedule.CheckCommand;
import io.hashwatt.cli.schedule.ExportCommand;
import io.hashwatt.cli.serve.ServeCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The commands there are. */
final class Commands {

    static final String PROGRAM = "hashwatt";

    private Commands() {}

    static CommandLine of(CliContext context) {
        CommandLine program = new CommandLine(new Program())
                .addSubcommand(new PlanCommand(context.planning()))
                .addSubcommand(new BacktestCommand(context.planning()))
                .addSubcommand(new DemoCommand(context.planning(), context.demoServer()))
                .addSubcommand(new ModelsCommand())
                .addSubcommand(schedule(context))
                .addSubcommand(new ServeCommand(context.server()))
                .addSubcommand(new BackupCommand(context.copies(), context.apiKey()))
                .addSubcommand(new RestoreCommand(context.copies()))
                .addSubcommand(new HelpCommand());
        CommandSpec root = program.getCommandSpec();
        root.addOption(OptionSpec.builder("-V", "--version").versionHelp(true).build());
        addHelp(root);
        program.getSubcommands().values().forEach(command -> {
            addHelp(command.getCommandSpec());
            command.getSubcommands().values().forEach(deeper -> addHelp(deeper.getCommandSpec()));
        });
        // An argument that begins with @ is a file name like any other, never a file with more arguments.
        return program.setExpandAtFiles(false);
    }

    private static CommandLine schedule(CliContext context) {
        return new CommandLine(new ScheduleCommand())
                .addSubcommand(new CheckCommand(context.schedules()))
                .addSubcommand(new ExportCommand(context.apiKey()))
                .addSubcommand(new ApplyCommand(context.apiKey()));
    }

    private static void addHelp(CommandSpec command) {
        command.addOption(OptionSpec.builder("-h", "--help").usageHelp(true).build());
    }

    /** {@code hashwatt schedule} alone. */
    @Command(name = "schedule")
    private static final class ScheduleCommand implements Subcommand {
        @Override
        public void run(Console console) {
            console.out().print(HelpTexts.of("schedule"));
        }
    }

    /** {@code hashwatt} alone. */
    @Command(name = PROGRAM)
    private static final class Program implements Subcommand {
        @Override
        public void run(Console console) {
            console.out().print(HelpTexts.of(PROGRAM));
        }
    }
}
