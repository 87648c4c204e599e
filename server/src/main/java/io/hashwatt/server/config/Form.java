package io.hashwatt.server.config;

import java.net.URI;
import java.util.Set;
import java.util.function.Predicate;

/**
 * How the value of a setting is written.
 *
 * @param name for people, as in "takes a number from 1 to 100"
 */
record Form(String name, Predicate<String> accepts) {

    static final Form TEXT = new Form("text", value -> true);
    static final Form SECRET = new Form("a secret", value -> true);
    static final Form FILE = new Form("a path", value -> !value.isBlank());
    static final Form HOST = new Form("an address or a host name", value -> !value.isBlank());
    static final Form PORT = number(0, 65_535);
    static final Form URL = new Form("an http or https address", Form::isWebAddress);
    static final Form JDBC_URL =
            new Form("a JDBC address of H2 or PostgreSQL", value -> value.matches("jdbc:(h2|postgresql):.+"));
    static final Form NETWORKS = new Form("addresses or networks (10.0.0.0/8), separated by commas", Networks::isList);

    static Form number(int least, int most) {
        return new Form(
                "a number from " + least + " to " + most,
                value -> value.matches("\\d{1,9}")
                        && Integer.parseInt(value) >= least
                        && Integer.parseInt(value) <= most);
    }

    static Form oneOf(String... words) {
        return new Form(String.join(" or ", words), Set.of(words)::contains);
    }

    private static boolean isWebAddress(String value) {
        try {
            URI address = URI.create(value);
            return Set.of("http", "https").contains(String.valueOf(address.getScheme())) && address.getHost() != null;
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
