package io.hashwatt.ui.schedule.words;

import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.schedule.StrikeContent;
import io.hashwatt.domain.schedule.StrikeContent.Patience;
import io.hashwatt.domain.schedule.StrikeContent.Strikes;
import io.hashwatt.ui.text.Formats;
import io.hashwatt.ui.text.T;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A strike rule in sentences: who leaves a level above which price, when they come back, and how patiently. */
public final class StrikeSentence {

    private final StrikeContent content;
    private final TargetPhrase whom;
    private final LevelNames levels;
    private final CurrencyCode currency;
    private final Formats formats = Formats.current();

    private StrikeSentence(StrikeContent content, RegisteredSite site, List<RegisteredGroup> all) {
        this.content = content;
        this.whom = TargetPhrase.of(content.target(), all);
        this.levels = new LevelNames(all, content.target());
        this.currency = site.currency();
    }

    /**
     * @param all groups of the site
     * @param series what the series it watches is called
     */
    public static RuleSentences of(
            StrikeContent content, RegisteredSite site, List<RegisteredGroup> all, String series) {
        return new StrikeSentence(content, site, all).written(series);
    }

    private RuleSentences written(String series) {
        Patience patience = content.patience();
        String leaves = whom.many() ? "schedule.strike.say.leave.other" : "schedule.strike.say.leave.one";
        RuleSentences said = new RuleSentences()
                .strong(T.of(leaves, TargetPhrase.capital(whom.name())))
                .plain(" " + limit(series) + adder());
        said.plain(T.of("schedule.say.end"));
        if (patience.intervalsDown() > 1) {
            said.plain(" " + T.of("schedule.strike.say.down", formats.count(patience.intervalsDown())));
        }
        said.plain(" " + back(patience));
        if (patience.atOnceAbovePerMwh() != null) {
            said.plain(" " + T.of("schedule.strike.say.atOnce", price(patience.atOnceAbovePerMwh())));
        }
        List<String> holds = new ArrayList<>();
        if (!patience.minimumOff().isZero()) {
            holds.add(T.of("schedule.strike.say.off", formats.duration(patience.minimumOff())));
        }
        if (!patience.minimumOn().isZero()) {
            holds.add(T.of("schedule.strike.say.on", formats.duration(patience.minimumOn())));
        }
        holds.forEach(hold -> said.plain(" " + hold));
        return said;
    }

    private String limit(String series) {
        return switch (content.strikes()) {
            case Strikes.Automatic(BigDecimal margin) ->
                margin.signum() == 0
                        ? T.of("schedule.strike.say.automatic", series)
                        : T.of("schedule.strike.say.margin", series, price(margin));
            case Strikes.Typed(CurrencyCode typed, List<BigDecimal> prices) -> {
                List<String> words = new ArrayList<>();
                for (int level : levels.upTo(prices.size())) {
                    words.add(T.of(
                            "schedule.strike.say.level",
                            levels.name(level),
                            formats.price(prices.get(level - 1), typed)));
                }
                yield T.of("schedule.strike.say.typed", series, TargetPhrase.listed(words));
            }
        };
    }

    private String adder() {
        return content.adderPerMwh().signum() == 0
                ? ""
                : T.of("schedule.strike.say.adder", price(content.adderPerMwh()));
    }

    private String back(Patience patience) {
        String below = patience.upBelowPerMwh().signum() == 0
                ? T.of("schedule.strike.say.back")
                : T.of("schedule.strike.say.backBelow", price(patience.upBelowPerMwh()));
        return patience.intervalsUp() > 1
                ? T.of("schedule.strike.say.backAfter", below, formats.count(patience.intervalsUp()))
                : T.of("schedule.strike.say.backAtOnce", below);
    }

    private String price(BigDecimal perMwh) {
        return formats.price(perMwh, currency);
    }
}
