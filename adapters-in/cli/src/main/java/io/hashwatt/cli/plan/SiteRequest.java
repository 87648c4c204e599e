package io.hashwatt.cli.plan;

import io.hashwatt.application.kernel.SourceDocument;
import io.hashwatt.application.market.ImportHashprice;
import io.hashwatt.application.market.PriceSelection;
import io.hashwatt.cli.console.InputError;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.plan.site.CapUse;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Documents from which a site and its prices can be made, and how to read them.
 *
 * @param power one series, in at least one document
 * @param indicative looks at those prices before they are settled; null: none
 */
public record SiteRequest(
        List<SourceDocument> power,
        @Nullable SourceDocument indicative,
        SourceDocument fleet,
        ImportHashprice.Command hashprice,
        CapUse caps,
        Wanted wanted) {

    public SiteRequest {
        power = List.copyOf(power);
    }

    /** Per PH/s and day; null: it is read from documents. */
    @Nullable BigDecimal assumedHashprice() {
        return hashprice instanceof ImportHashprice.Command.Assumed assumed ? assumed.perPhDay() : null;
    }

    /** The same at a hashprice that is assumed. */
    public SiteRequest at(BigDecimal perPhDay) {
        return new SiteRequest(
                power,
                indicative,
                fleet,
                new ImportHashprice.Command.Assumed(wanted.currency(), perPhDay),
                caps,
                wanted);
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
