package io.hashwatt.application.plan;

/** Why a back-test cannot be done or has failed, as it stands in {@code failure}: for those who say it in other words. */
public final class BacktestFailure {

    /** The process that ran it has ended, and so have those that took it over. */
    public static final String INTERRUPTED = "interrupted";

    /** A defect of ours; the log has more. */
    public static final String INTERNAL_ERROR = "internal error";

    public static final String SITE_IS_GONE = "the site is not there any more";
    public static final String NO_GROUP_ANY_MORE = "the site has no group any more";
    public static final String NO_CHOSEN_GROUP_ANY_MORE = "none of the chosen groups is there any more";
    public static final String NEEDS_DAY_AHEAD = "the day-ahead policy needs a day-ahead series of the site";
    public static final String NEEDS_SCHEDULES =
            "the schedules policy needs a schedule in force at the site, or a draft";
    public static final String NO_PRICES = "in no part of the period are power price and hashprice both known";

    private BacktestFailure() {}
}
