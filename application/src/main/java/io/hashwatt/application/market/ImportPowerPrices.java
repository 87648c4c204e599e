package io.hashwatt.application.market;

import io.hashwatt.application.kernel.DocumentDefect;
import io.hashwatt.application.kernel.SourceDocument;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.market.PowerProduct;
import io.hashwatt.domain.market.PowerSeriesId;
import java.time.LocalTime;
import java.util.List;

/**
 * Brings the prices of one series from documents into the store. All of it or nothing: the first document that breaks a
 * rule refuses the import.
 */
public interface ImportPowerPrices {

    Result importFrom(Command command);

    /**
     * @param documents together they form the series; at least one
     * @param currency all prices must be in it
     * @param unnamed which product the rows of a plain file are, which does not say it
     * @param days the calendar of the day-ahead publication
     * @param dayAheadKnownAt local time on the day before delivery at which a day-ahead price is known
     */
    record Command(
            List<SourceDocument> documents,
            CurrencyCode currency,
            PriceSelection selection,
            PowerProduct unnamed,
            LocalDays days,
            LocalTime dayAheadKnownAt) {

        public Command {
            documents = List.copyOf(documents);
            if (documents.isEmpty()) {
                throw new IllegalArgumentException("an import has at least one document");
            }
        }
    }

    sealed interface Result {

        /**
         * @param series where the prices are now
         * @param span from the first delivery's start to the last one's end
         * @param remarks what was repaired or left out, one sentence each
         */
        record Imported(PowerSeriesId series, Interval span, int values, List<String> remarks) implements Result {}

        record Refused(List<DocumentDefect> defects) implements Result {}
    }
}
