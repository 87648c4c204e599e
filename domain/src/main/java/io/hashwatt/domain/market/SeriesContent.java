package io.hashwatt.domain.market;

import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.LocalDays;
import java.time.LocalTime;

/** What the values of a series are. */
public sealed interface SeriesContent {

    /** In a word, as the API and the metrics call it. */
    enum Kind {
        POWER,
        BITCOIN,
        DIFFICULTY,
        HASHPRICE
    }

    default Kind kind() {
        return switch (this) {
            case PowerPrices ignored -> Kind.POWER;
            case BitcoinPrices ignored -> Kind.BITCOIN;
            case Difficulties ignored -> Kind.DIFFICULTY;
            case Hashprices ignored -> Kind.HASHPRICE;
        };
    }

    /** Whether a value holds until the next one rather than for an interval of its own. */
    default boolean holdsOn() {
        return switch (this) {
            case PowerPrices ignored -> false;
            case Hashprices ignored -> false;
            case BitcoinPrices ignored -> true;
            case Difficulties ignored -> true;
        };
    }

    /**
     * Power prices per MWh.
     *
     * @param days the market's calendar
     * @param dayAheadKnownAt local time on the day before delivery at which a day-ahead price is known, where the document
     *     does not say it
     */
    record PowerPrices(PowerSeriesId series, LocalDays days, LocalTime dayAheadKnownAt) implements SeriesContent {

        /** Whether they are indications of prices, which nobody pays. */
        public boolean isIndicative() {
            return series.product().kind() == PowerProduct.Kind.INDICATIVE;
        }

        public PublicationCalendar publication() {
            return switch (series.product().kind()) {
                case DAY_AHEAD -> new PublicationCalendar.OnTheDayBefore(days, dayAheadKnownAt);
                case INDICATIVE -> new PublicationCalendar.AtDeliveryStart();
                case INTRADAY_AUCTION, UNNAMED -> new PublicationCalendar.AtDeliveryEnd();
            };
        }
    }

    /** What one bitcoin costs; a value holds until the next. */
    record BitcoinPrices(CurrencyCode currency) implements SeriesContent {}

    /** The network's difficulty and block height; a value holds until the next. */
    record Difficulties() implements SeriesContent {}

    /** A hashprice per PH/s and day as somebody quotes it. */
    record Hashprices(CurrencyCode currency) implements SeriesContent {}
}
