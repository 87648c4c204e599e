package io.hashwatt.documents.plan;

import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Money;
import io.hashwatt.domain.plan.replay.Policy;
import io.hashwatt.domain.plan.replay.Recommendation;
import io.hashwatt.domain.plan.replay.Recommendation.Measured;
import io.hashwatt.domain.plan.replay.Recommendation.Rival;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says which policy to run, and why, in English: for programs and the command line. */
public final class RecommendationSentence {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Measured measured;

    private RecommendationSentence(Measured measured) {
        this.measured = measured;
    }

    /** One or two sentences. */
    public static String of(Recommendation recommendation) {
        return switch (recommendation) {
            case Recommendation.NothingCompared ignored ->
                "No policy that could be run was compared, so there is nothing to recommend.";
            case Measured measured -> new RecommendationSentence(measured).sentences();
            case Recommendation.Told(Policy ignored, String english) -> english;
        };
    }

    /** The same, of a back-test at a hashprice that was not paid. @param hashprice per PH/s and day; null: what was paid */
    public static String at(@Nullable BigDecimal hashprice, CurrencyCode currency, Recommendation recommendation) {
        return assumption(hashprice, currency).map(words -> words + ". ").orElse("") + of(recommendation);
    }

    /** At 35 USD/PH/day, not what was paid then; empty: at what was paid. */
    public static Optional<String> assumption(@Nullable BigDecimal hashprice, CurrencyCode currency) {
        return Optional.ofNullable(hashprice)
                .map(price -> "At " + price.toPlainString() + " " + currency + "/PH/day, not what was paid then");
    }

    private String sentences() {
        return "Run " + measured.policy().label() + ": it earned " + amount(measured.profit()) + comparison() + "."
                + beside();
    }

    private String comparison() {
        if (measured.policy() == Policy.ALWAYS_ON) {
            return "";
        }
        Money more = measured.overAlwaysOn();
        return ", " + amount(more.abs()) + (more.signum() < 0 ? " less" : " more") + " than always-on" + capture();
    }

    private String capture() {
        BigDecimal capture = measured.upliftCapture();
        return capture == null
                ? ""
                : " (" + capture.multiply(HUNDRED).setScale(0, RoundingMode.HALF_EVEN)
                        + " % of what perfect foresight would have added)";
    }

    private String beside() {
        Rival rival = measured.rival();
        if (rival == null) {
            return "";
        }
        String difference = amount(rival.ahead().abs());
        String name = rival.policy().label();
        return rival.earnedMore()
                ? " " + name + " earned only " + difference + " more, which its effort is not worth."
                : " That is " + difference + " more than " + name + ".";
    }

    private static String amount(Money money) {
        int digits = money.amount().abs().compareTo(HUNDRED) < 0 ? 2 : 0;
        return String.format(Locale.ROOT, "%,." + digits + "f", money.amount()) + " " + money.currency();
    }
}
