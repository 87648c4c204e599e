package io.hashwatt.ui.backtest;

import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.kernel.Money;
import io.hashwatt.domain.plan.replay.BacktestSummary.Figures;
import io.hashwatt.domain.plan.replay.Policy;
import io.hashwatt.ui.text.Formats;
import io.hashwatt.ui.text.SiteTime;
import io.hashwatt.ui.text.T;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The recommendation in words of the user's language, from the figures it was made of. */
final class AdviceWords {

    private final BacktestResult result;
    private final Formats formats;
    private final CurrencyCode currency;

    private AdviceWords(BacktestResult result) {
        this.result = result;
        this.formats = Formats.current();
        this.currency = result.summary().currency();
    }

    /** What the difference is: against always on, or that there is none. */
    static String comparison(BacktestResult result, Figures advised) {
        return new AdviceWords(result).comparison(advised);
    }

    /** Why this one, in a few sentences. */
    static List<String> reasons(BacktestResult result, Figures advised) {
        return new AdviceWords(result).reasons(advised);
    }

    /** How few days it hangs on, and what a replay cannot say. */
    static List<String> caution(BacktestResult result, Figures advised) {
        return new AdviceWords(result).caution(advised);
    }

    private List<String> caution(Figures advised) {
        List<String> sentences = new ArrayList<>();
        if (advised.policy() != Policy.ALWAYS_ON) {
            DailyGains.of(result, advised).ifPresent(gains -> sentences.addAll(days(gains)));
        }
        sentences.add(
                result.job().assumptions().hashprice() == null
                        ? T.of("backtest.advice.past")
                        : T.of("backtest.advice.past.assumed"));
        return sentences;
    }

    private List<String> days(DailyGains gains) {
        List<String> sentences = new ArrayList<>();
        if (gains.daysOfHalf() > 0) {
            sentences.add(T.of(
                    "backtest.caution.half",
                    T.count("backtest.days", gains.daysOfHalf()),
                    formats.count(gains.days())));
            LocalDays calendar = new LocalDays(result.summary().zone());
            sentences.add(T.of(
                    "backtest.caution.best",
                    SiteTime.in(calendar.zone())
                            .date(calendar.startOf(gains.first().plusDays(gains.bestDay()))),
                    formats.money(gains.gains().get(gains.bestDay()))));
        }
        List<Money> losses = gains.losses();
        if (!losses.isEmpty()) {
            Money sum = Money.sum(losses.stream(), currency);
            sentences.add(T.of(
                    "backtest.caution.losses",
                    T.count("backtest.days", losses.size()),
                    formats.moneyWithCents(sum.abs())));
        }
        return sentences;
    }

    private String comparison(Figures advised) {
        if (advised.policy() == Policy.ALWAYS_ON) {
            return T.of("backtest.advice.alwaysOn");
        }
        String own = formats.money(advised.profit());
        return result.of(Policy.ALWAYS_ON)
                .map(always -> T.of(
                                always.profit().compareTo(advised.profit()) > 0
                                        ? "backtest.advice.less"
                                        : "backtest.advice.more",
                                own,
                                formats.money(always.profit()))
                        + result.relativeGain(advised)
                                .map(share -> T.of("backtest.advice.share", formats.percent(share.abs())))
                                .orElse("."))
                .orElseGet(() -> T.of("backtest.advice.noBaseline"));
    }

    private List<String> reasons(Figures advised) {
        List<String> sentences = new ArrayList<>();
        capture(advised).ifPresent(sentences::add);
        Figures best = result.best(null).orElse(advised);
        if (best.policy() == advised.policy()) {
            result.best(advised.policy())
                    .map(second -> difference(
                            "backtest.advice.second", "backtest.advice.second.alike", second, advised, second))
                    .ifPresent(sentences::add);
        } else {
            sentences.add(difference("backtest.advice.simpler", "backtest.advice.simpler.alike", best, best, advised));
        }
        return sentences;
    }

    private Optional<String> capture(Figures advised) {
        return advised.policy() == Policy.ALWAYS_ON
                ? Optional.empty()
                : Optional.ofNullable(advised.upliftCapture())
                        .map(share -> T.of("backtest.advice.capture", formats.percent(share)));
    }

    /** @param alike key of the sentence if both start equally often */
    private String difference(String key, String alike, Figures named, Figures more, Figures less) {
        Money amount = more.profit().minus(less.profit());
        return T.of(
                more.starts() == less.starts() ? alike : key,
                T.of(named.policy()),
                formats.money(amount),
                T.count("backtest.starts", more.starts()),
                T.count("backtest.starts", less.starts()));
    }
}
