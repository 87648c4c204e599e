package io.hashwatt.application.market;

import io.hashwatt.application.kernel.DocumentReading;
import io.hashwatt.application.kernel.SourceDocument;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.market.PowerProduct;
import io.hashwatt.domain.market.PowerSeriesId;
import io.hashwatt.domain.market.PriceTimeline;
import java.time.LocalTime;
import java.util.List;

/**
 * Makes a timeline of the prices of one series from documents, for use at once; see {@link ImportIntoSeries} for keeping
 * them. All of it or nothing: the first document that breaks a rule refuses the import.
 */
public interface ImportPowerPrices {

    /** @return at least one price, or what is wrong */
    DocumentReading<Imported> importFrom(Command command);

    /** @param series what the prices are, as far as documents or their reader say it: the area may be empty */
    record Imported(PowerSeriesId series, PriceTimeline prices) {}

    /**
     * @param documents together they form the series; at least one
     * @param currency all prices must be in it
     * @param selection which auction and area; plain files, which say no area, are of that one too
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
}
