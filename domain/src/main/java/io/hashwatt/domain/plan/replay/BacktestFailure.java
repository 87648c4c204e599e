package io.hashwatt.domain.plan.replay;

import java.util.stream.Stream;

/** Why a back-test cannot be done or has failed. */
public sealed interface BacktestFailure {

    /** As it is stored and as programs are told it: a sentence without a full stop, not blank. */
    String english();

    /** One that others can say in other words. */
    enum Known implements BacktestFailure {
        /** The process that ran it has ended, and so have those that took it over. */
        INTERRUPTED("interrupted"),
        /** A defect of ours; the log has more. */
        INTERNAL_ERROR("internal error"),
        SITE_IS_GONE("the site is not there any more"),
        NO_GROUP_ANY_MORE("the site has no group any more"),
        NO_CHOSEN_GROUP_ANY_MORE("none of the chosen groups is there any more"),
        NEEDS_DAY_AHEAD("the day-ahead policy needs a day-ahead series of the site"),
        NEEDS_SCHEDULES("the schedules policy needs a schedule in force at the site, or a draft"),
        NO_PRICES("in no part of the period are power price and hashprice both known");

        private final String english;

        Known(String english) {
            this.english = english;
        }

        @Override
        public String english() {
            return english;
        }
    }

    /** One of which there is nothing but its words. */
    record Told(String english) implements BacktestFailure {}

    /** As it was stored, also by a release that had other words. */
    static BacktestFailure of(String english) {
        return Stream.of(Known.values())
                .filter(known -> known.english.equals(english))
                .<BacktestFailure>map(known -> known)
                .findFirst()
                .orElseGet(() -> new Told(english));
    }
}
