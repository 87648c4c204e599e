package io.hashwatt.ui.plan;

import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.schedule.Origin;
import io.hashwatt.ui.schedule.words.IntentWords;
import io.hashwatt.ui.text.Formats;
import io.hashwatt.ui.text.T;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** In the user's language what a site's economic source wanted, where it was not the planner that chose. */
final class SourceWords {

    private SourceWords() {}

    static String of(Origin.BySource origin) {
        return switch (origin) {
            case Origin.Strike strike -> named(strike.rule(), waiting(strike));
            case Origin.NoPrice unpriced -> named(unpriced.rule(), T.of("plan.source.noPrice"));
            case Origin.DefaultLevel ignored -> T.of("plan.source.schedule");
        };
    }

    /** Of those that rule together. */
    static String of(List<Origin.BySource> wants) {
        return IntentWords.listed(wants.stream().map(SourceWords::of).toList());
    }

    private static String named(@Nullable String rule, String words) {
        return rule == null ? words : T.of("plan.source.named", rule, words);
    }

    private static String waiting(Origin.Strike strike) {
        String words = words(strike);
        return strike.waits() ? T.of("plan.source.waits", words) : words;
    }

    private static String words(Origin.Strike strike) {
        CurrencyCode currency = strike.currency();
        String price = price(strike.price(), currency);
        BigDecimal below = strike.below();
        BigDecimal notBelow = strike.notBelow();
        if (below != null && notBelow != null) {
            return T.of("plan.source.between", price, price(notBelow, currency), price(below, currency));
        }
        if (notBelow != null) {
            return T.of("plan.source.above", price, price(notBelow, currency));
        }
        return below == null
                ? T.of("plan.source.price", price)
                : T.of("plan.source.below", price, price(below, currency));
    }

    private static String price(BigDecimal price, CurrencyCode currency) {
        return Formats.current().price(price, currency);
    }
}
