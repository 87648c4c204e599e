package io.hashwatt.domain.schedule;

import io.hashwatt.domain.kernel.CurrencyCode;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Where an intent comes from and why, as data: whoever tells it in his own language has no need of the English words. Names
 * and reasons are as people typed them.
 */
public sealed interface Origin {

    /** People want it: by a decision, a calendar or a protection. */
    sealed interface ByPeople extends Origin {}

    /** The site's economic source wants it: whoever chooses in its control mode, where that is not the planner. */
    sealed interface BySource extends Origin {}

    /** For people, in English, without a semicolon, which is between the clauses of an explanation; not blank. */
    String english();

    /**
     * An intervention: somebody's own decision.
     *
     * @param by the name of whoever decided
     * @param until null: until somebody ends it
     */
    record Decision(
            Intervention.Kind kind, String by, @Nullable Until until, String reason) implements ByPeople {
        @Override
        public String english() {
            String howLong = until == null ? "" : " until " + until.english();
            return kind.words() + " by " + by + howLong + ": '" + clause(reason) + "'";
        }
    }

    /** A slot of a calendar. */
    record Calendar(String name, Until until) implements ByPeople {
        @Override
        public String english() {
            return "calendar '" + clause(name) + "' until " + until.english();
        }
    }

    /** The protection of a group. @param by the name of whoever protected it */
    record Protected(String by, String reason) implements ByPeople {
        @Override
        public String english() {
            return "protection by " + by + ": '" + clause(reason) + "'";
        }
    }

    /**
     * A strike rule that has a price to go by. All prices are per MWh, and rounded as they are shown.
     *
     * @param rule its name; null: the automatic one
     * @param price what a megawatt-hour costs in all
     * @param below the strike that the price is below; null: none
     * @param notBelow the strike that the price is not below; null: none
     * @param waits whether it still holds another level than the price asks for
     */
    record Strike(
            @Nullable String rule,
            CurrencyCode currency,
            BigDecimal price,
            @Nullable BigDecimal below,
            @Nullable BigDecimal notBelow,
            boolean waits)
            implements BySource {

        @Override
        public String english() {
            StringBuilder words = new StringBuilder(named(rule))
                    .append(price.toPlainString())
                    .append(' ')
                    .append(currency.value())
                    .append("/MWh is ");
            if (below != null) {
                words.append("below ").append(below.toPlainString());
            }
            if (notBelow != null) {
                words.append(below == null ? "" : " and ").append("not below ").append(notBelow.toPlainString());
            }
            return words.append(waits ? ", but the rule waits" : "").toString();
        }
    }

    /** A strike rule without a price. @param rule its name; null: the automatic one */
    record NoPrice(@Nullable String rule) implements BySource {
        @Override
        public String english() {
            return named(rule) + "no price, default level";
        }
    }

    /** A control mode in which groups are at their default level where nobody wants anything else. */
    record DefaultLevel(ControlMode mode) implements BySource {
        @Override
        public String english() {
            return "control mode " + mode + ": default level";
        }
    }

    /** No more may be drawn at the site, whatever anybody wants. @param feeder whose cap it is; null: the site's own */
    record Cap(@Nullable String feeder) implements Origin {
        @Override
        public String english() {
            return feeder == null ? "the site's cap" : "the cap of feeder '" + clause(feeder) + "'";
        }
    }

    /** Nothing but what somebody has written. @param words not blank */
    record Told(String words) implements Origin {

        public Told {
            if (words.isBlank()) {
                throw new IllegalArgumentException("what is told has words");
            }
        }

        @Override
        public String english() {
            return words;
        }
    }

    private static String named(@Nullable String rule) {
        return rule == null ? "strike rule: " : "strike rule '" + clause(rule) + "': ";
    }

    private static String clause(String typed) {
        return typed.replace(';', ',');
    }
}
