package io.hashwatt.cli;

import io.hashwatt.cli.console.Console;
import io.hashwatt.cli.console.InputError;
import io.hashwatt.cli.console.Subcommand;
import io.hashwatt.documents.Quoted;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code hashwatt help [command]}. */
@Command(name = "help")
final class HelpCommand implements Subcommand {

    @Parameters(arity = "0..1", paramLabel = "command")
    private @Nullable String topic;

    @Override
    public void run(Console console) {
        String wanted = topic == null ? Commands.PROGRAM : topic;
        if (!HelpTexts.exists(wanted)) {
            throw new InputError("there is no command " + Quoted.of(wanted) + "; hashwatt help lists them");
        }
        console.out().print(HelpTexts.of(wanted));
    }
}
