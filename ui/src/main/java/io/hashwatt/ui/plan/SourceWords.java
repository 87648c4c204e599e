package io.hashwatt.ui.plan;

import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.ui.text.Formats;
import io.hashwatt.ui.text.T;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** In the user's language what a site's economic source wanted, where it was not the planner that chose. */
final class SourceWords {

    private static final String BY_DEFAULT = "control mode SCHEDULE: default level";
    private static final String PRICE = "(?<%s>-?\\d+(?:\\.\\d+)?)";
    private static final String NAME = "strike rule(?: '(?<name>.*)')?: ";
    private static final Pattern WITHOUT_PRICE = Pattern.compile(NAME + "no price, default level");
    private static final Pattern RULE = Pattern.compile(NAME + PRICE.formatted("price")
            + " (?<currency>[A-Z]+)/MWh is (?:below " + PRICE.formatted("below") + ")?(?: and )?(?:not below "
            + PRICE.formatted("above") + ")?(?<waits>, but the rule waits)?");

    private SourceWords() {}

    /** @param ruling who rules, as a plan keeps it; empty: it is not the source */
    static Optional<String> of(String ruling) {
        if (ruling.equals(BY_DEFAULT)) {
            return Optional.of(T.of("plan.source.schedule"));
        }
        return Optional.of(WITHOUT_PRICE.matcher(ruling))
                .filter(Matcher::matches)
                .map(found -> named(found, T.of("plan.source.noPrice")))
                .or(() -> Optional.of(RULE.matcher(ruling))
                        .filter(Matcher::matches)
                        .map(found -> named(found, waiting(found, rule(found)))));
    }

    private static String named(Matcher found, String words) {
        String name = found.group("name");
        return name == null ? words : T.of("plan.source.named", name, words);
    }

    private static String waiting(Matcher rule, String words) {
        return rule.group("waits") == null ? words : T.of("plan.source.waits", words);
    }

    private static String rule(Matcher rule) {
        String price = price(rule, "price");
        if (rule.group("above") == null) {
            return T.of("plan.source.below", price, price(rule, "below"));
        }
        return rule.group("below") == null
                ? T.of("plan.source.above", price, price(rule, "above"))
                : T.of("plan.source.between", price, price(rule, "above"), price(rule, "below"));
    }

    private static String price(Matcher rule, String name) {
        return Formats.current().price(new BigDecimal(rule.group(name)), new CurrencyCode(rule.group("currency")));
    }
}
