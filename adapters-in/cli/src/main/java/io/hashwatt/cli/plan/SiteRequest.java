package io.hashwatt.cli.plan;

import io.hashwatt.application.kernel.SourceDocument;
import io.hashwatt.application.market.ImportHashprice;
import io.hashwatt.application.market.PriceSelection;
import io.hashwatt.cli.console.InputError;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.LocalDays;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Documents from which a site and its prices can be made, and how to read them.
 *
 * @param power one series, in at least one document
 */
public record SiteRequest(
        List<SourceDocument> power, SourceDocument fleet, ImportHashprice.Command hashprice, Wanted wanted) {

    public SiteRequest {
        power = List.copyOf(power);
    }

    /**
     * @param from null: from the first power price on
     * @param to null: until the last power price ends
     */
    public record Wanted(
            LocalDays days,
            CurrencyCode currency,
            @Nullable Instant from,
            @Nullable Instant to,
            PriceSelection selection) {

        void refuseEmptyPeriod() {
            if (from != null && to != null && !from.isBefore(to)) {
                throw new InputError("--to must be after --from, but " + to + " is not after " + from);
            }
        }
    }
}
