package io.hashwatt.application.market;

import io.hashwatt.application.kernel.DocumentPlace;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.market.Finality;
import io.hashwatt.domain.market.PowerPrice;
import io.hashwatt.domain.market.PowerSeriesId;
import io.hashwatt.domain.market.SeriesContent;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A power price as a document states it, before it is accepted into a series.
 *
 * @param statedPublication when the document says it was published; null: it does not say
 * @param repeatable true in documents whose requests overlap, so that the same interval may come twice with
 *     the same price; false where a second row for an interval is a mistake
 * @param place where it stands
 */
public record QuotedPrice(
        PowerSeriesId series,
        Interval delivery,
        BigDecimal perMwh,
        Finality finality,
        @Nullable Instant statedPublication,
        boolean repeatable,
        DocumentPlace place) {

    /** The price as a value of a series, whose publication calendar counts where the document does not say it. */
    PowerPrice in(SeriesContent.PowerPrices content, Instant recordedAt) {
        return new PowerPrice(
                content.series(),
                delivery,
                perMwh,
                finality,
                place.document(),
                content.publication().publicationOf(delivery, statedPublication),
                recordedAt);
    }
}
