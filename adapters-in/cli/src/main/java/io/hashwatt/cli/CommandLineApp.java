package io.hashwatt.cli;

import io.hashwatt.cli.console.Console;
import io.hashwatt.cli.console.InputError;
import io.hashwatt.cli.console.NotFit;
import io.hashwatt.cli.console.OneLine;
import io.hashwatt.cli.console.Subcommand;
import java.io.PrintStream;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The program behind the command line. One instance may run many commands, also at the same time. */
public final class CommandLineApp {

    public static final int GOOD = 0;
    public static final int OUR_FAULT = 1;

    /** As every command that checks something ends; what it says is on standard output. */
    public static final int NOT_FIT = 1;

    public static final int WRONG_INPUT = 2;

    private final CliContext context;

    public CommandLineApp(CliContext context) {
        this.context = context;
    }

    /** @return the exit code; nothing is thrown */
    @SuppressWarnings("CatchAndPrintStackTrace") // asked for by whoever debugs
    public int run(PrintStream out, PrintStream err, String... args) {
        try {
            execute(new Console(out, err, context.terminal()), args);
            return written(out, err);
        } catch (NotFit told) {
            return Math.max(NOT_FIT, written(out, err));
        } catch (InputError wrong) {
            err.println(OneLine.of(wrong.getMessage()));
            return WRONG_INPUT;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError unexpected) {
            err.println(OneLine.of("hashwatt: internal error: " + unexpected));
            if (context.debug()) {
                unexpected.printStackTrace(err);
            }
            return OUR_FAULT;
        }
    }

    private void execute(Console console, String... args) {
        ParseResult parsed = parse(args);
        ParseResult first = parsed.hasSubcommand() ? parsed.subcommand() : parsed;
        ParseResult command = first.hasSubcommand() ? first.subcommand() : first;
        if (command.isUsageHelpRequested()) {
            console.out().print(HelpTexts.of(first.commandSpec().name()));
        } else if (command.isVersionHelpRequested()) {
            console.line("hashwatt " + context.version());
        } else {
            ((Subcommand) command.commandSpec().userObject()).run(console);
        }
    }

    private ParseResult parse(String... args) {
        CommandLine commands = Commands.of(context);
        try {
            return commands.parseArgs(args);
        } catch (ParameterException wrong) {
            throw ParsingErrors.inOurWords(wrong);
        }
    }

    /** A full disk is no success. */
    private static int written(PrintStream out, PrintStream err) {
        out.flush();
        if (out.checkError()) {
            err.println("hashwatt: the output could not be written completely");
            return OUR_FAULT;
        }
        return GOOD;
    }
}
