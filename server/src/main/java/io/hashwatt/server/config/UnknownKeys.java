package io.hashwatt.server.config;

import io.hashwatt.cli.Similarity;
import io.hashwatt.cli.console.InputError;
import io.hashwatt.documents.Quoted;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/** A setting with a slip in its name would do nothing, and nobody would know. */
final class UnknownKeys {

    private static final String PREFIX = "hashwatt.";
    private static final String VARIABLE_PREFIX = "HASHWATT_";

    /** Read elsewhere: by the command line and by the launcher. */
    private static final Set<String> OTHER_VARIABLES = Set.of("HASHWATT_DEBUG", "HASHWATT_API_KEY", "HASHWATT_HEAP");

    private UnknownKeys() {}

    /** @throws InputError about the first key of ours that does not exist, with the one that was probably meant */
    static void refuse(Collection<String> keys) {
        keys.stream()
                .filter(key -> key.startsWith(PREFIX) && ConfigKey.find(key).isEmpty())
                .sorted()
                .findFirst()
                .ifPresent(unknown -> complain(unknown, ConfigKey::key));
    }

    /** @throws InputError about the first environment variable of ours that does not exist */
    static void refuseVariables(Collection<String> variables) {
        Set<String> known = Set.copyOf(
                Arrays.stream(ConfigKey.values()).map(ConfigKey::variable).toList());
        variables.stream()
                .filter(variable -> variable.toUpperCase(Locale.ROOT).startsWith(VARIABLE_PREFIX))
                .filter(variable -> !known.contains(variable) && !OTHER_VARIABLES.contains(variable))
                .sorted()
                .findFirst()
                .ifPresent(unknown -> complain(unknown, ConfigKey::variable));
    }

    private static void complain(String unknown, Function<ConfigKey, String> name) {
        String nearest = Arrays.stream(ConfigKey.values())
                .map(name)
                .min(Comparator.comparingInt(known -> Similarity.mistakes(unknown, known)))
                .orElseThrow();
        throw new InputError("there is no setting " + Quoted.of(unknown) + "; did you mean " + nearest + "?");
    }
}
