package io.hashwatt.cli;

import io.hashwatt.cli.console.InputError;
import io.hashwatt.documents.Quoted;
import java.util.List;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one line what the parser says in a page. */
final class ParsingErrors {

    private ParsingErrors() {}

    static InputError inOurWords(ParameterException wrong) {
        return switch (wrong) {
            case UnmatchedArgumentException unmatched -> unmatched(unmatched);
            case OverwrittenOptionException twice -> new InputError(name(twice.getOverwritten()) + " is there twice");
            case MissingParameterException missing
            when !missing.getMissing().isEmpty() ->
                new InputError(name(missing.getMissing().getFirst()) + " needs a value");
            default -> new InputError(String.valueOf(wrong.getMessage()));
        };
    }

    private static InputError unmatched(UnmatchedArgumentException unmatched) {
        String first = unmatched.getUnmatched().getFirst();
        String command = unmatched.getCommandLine().getCommandName();
        boolean option = first.startsWith("-");
        if (!option && command.equals(Commands.PROGRAM)) {
            return new InputError("there is no command " + Quoted.of(first) + "; hashwatt help lists them");
        }
        String what = option ? "unknown option " : "unexpected argument ";
        List<String> suggestions = option ? unmatched.getSuggestions() : List.of();
        String hint = suggestions.isEmpty()
                ? "; see hashwatt " + (command.equals(Commands.PROGRAM) ? "" : command + " ") + "--help"
                : "; did you mean " + suggestions.getFirst() + "?";
        return new InputError(what + Quoted.of(first) + hint);
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.names()[0] : argument.paramLabel();
    }
}
