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

    /** A suggestion that is further away only confuses. */
    private static final int MOST_MISTAKES = 2;

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
        String hint = (option ? unmatched.getSuggestions() : List.<String>of())
                .stream()
                        .filter(suggestion -> Similarity.mistakes(first, suggestion) <= MOST_MISTAKES)
                        .findFirst()
                        .map(suggestion -> "; did you mean " + suggestion + "?")
                        .orElse("; see hashwatt " + (command.equals(Commands.PROGRAM) ? "" : command + " ") + "--help");
        return new InputError(what + Quoted.of(first) + hint);
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.names()[0] : argument.paramLabel();
    }
}
