package io.hashwatt.cli.plan;

import io.hashwatt.application.kernel.DocumentReading;
import io.hashwatt.application.kernel.SourceDocument;
import io.hashwatt.application.market.ImportHashprice;
import io.hashwatt.application.market.ImportPowerPrices;
import io.hashwatt.application.plan.making.SiteAndPrices;
import io.hashwatt.cli.console.InputError;
import io.hashwatt.domain.kernel.ImplausibleValue;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.market.HashpriceCurve;
import io.hashwatt.domain.market.PlausibleShares;
import io.hashwatt.domain.market.PowerProduct;
import io.hashwatt.domain.market.PowerSeriesId;
import io.hashwatt.domain.market.PriceAge;
import io.hashwatt.domain.market.PriceTimeline;
import io.hashwatt.domain.market.tariff.PowerCosts;
import io.hashwatt.domain.plan.grid.PlanGrounds;
import io.hashwatt.domain.plan.peak.StandingPeaks;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the documents of a request and puts the site together. */
final class SiteLoader {

    /** When European and Texan day-ahead results are usually out, with a margin. */
    static final LocalTime USUAL_DAY_AHEAD_TIME = LocalTime.of(13, 30);

    /**
     * @param power what the power prices are
     * @param remarks what was repaired or left out on the way, one sentence each
     * @param shares what is found in the shares that the hashprice is worked out with
     */
    record Loaded(SiteAndPrices site, PowerSeriesId power, List<String> remarks, List<ImplausibleValue> shares) {

        /** @param decision at which the age of the hashprice counts */
        PlanGrounds grounds(Instant decision) {
            return PlanGrounds.of(
                            site.site().groups(),
                            shares,
                            site.power(),
                            site.hashprice(),
                            site.period(),
                            decision,
                            PriceAge.OF_DOCUMENTS)
                    .beside(site.looks());
        }
    }

    private final PlanningUseCases useCases;
    private final LocalTime dayAheadKnownAt;

    SiteLoader(PlanningUseCases useCases, LocalTime dayAheadKnownAt) {
        this.useCases = useCases;
        this.dayAheadKnownAt = dayAheadKnownAt;
    }

    Loaded load(SiteRequest request) {
        SiteRequest.Wanted wanted = request.wanted();
        List<String> remarks = new ArrayList<>();
        Fleet fleet = content(FleetFile.read(request.fleet()), remarks);
        HashpriceCurve hashprice = content(useCases.importHashprice().importFrom(request.hashprice()), remarks);
        ImportPowerPrices.Imported power = prices(request.power(), wanted, PowerProduct.UNNAMED, remarks);
        PriceTimeline looks = priceIn(request.indicative(), wanted, PowerProduct.INDICATIVE, remarks);
        Interval period = period(wanted, power.prices().span().orElseThrow());
        SiteAndPrices site = new SiteAndPrices(
                fleet.site(wanted.days().zone(), wanted.currency()),
                fleet.tasks(),
                period,
                power.prices(),
                looks,
                hashprice,
                PowerCosts.of(fleet.tariff(), wanted.days()),
                new StandingPeaks(period.start(), fleet.standingPeaks()));
        remarks.addAll(TariffRemarks.of(site));
        return new Loaded(site, power.series(), remarks, shares(request.hashprice()));
    }

    private static List<ImplausibleValue> shares(ImportHashprice.Command hashprice) {
        return hashprice instanceof ImportHashprice.Command.Derived derived
                ? PlausibleShares.ofFees(derived.feeShare()).stream().toList()
                : List.of();
    }

    PriceTimeline dayAhead(@Nullable SourceDocument document, SiteRequest.Wanted wanted, List<String> remarks) {
        return priceIn(document, wanted, PowerProduct.DAY_AHEAD, remarks);
    }

    /** Empty where there is no document. */
    private PriceTimeline priceIn(
            @Nullable SourceDocument document, SiteRequest.Wanted wanted, PowerProduct unnamed, List<String> remarks) {
        return document == null
                ? new PriceTimeline(List.of())
                : prices(List.of(document), wanted, unnamed, remarks).prices();
    }

    /** @param unnamed which product a plain file holds */
    private ImportPowerPrices.Imported prices(
            List<SourceDocument> documents, SiteRequest.Wanted wanted, PowerProduct unnamed, List<String> remarks) {
        return content(
                useCases.importPowerPrices()
                        .importFrom(new ImportPowerPrices.Command(
                                documents,
                                wanted.currency(),
                                wanted.selection(),
                                unnamed,
                                wanted.days(),
                                dayAheadKnownAt)),
                remarks);
    }

    private static <T> T content(DocumentReading<T> reading, List<String> remarks) {
        return switch (reading) {
            case DocumentReading.Refused<T> refused -> throw InputError.of(refused.defects());
            case DocumentReading.Read<T> read -> {
                remarks.addAll(read.remarks());
                yield read.content();
            }
        };
    }

    private static Interval period(SiteRequest.Wanted wanted, Interval series) {
        Instant from = wanted.from() == null ? series.start() : wanted.from();
        Instant to = wanted.to() == null ? series.end() : wanted.to();
        if (from.isBefore(to)) {
            return new Interval(from, to);
        }
        throw new InputError(
                wanted.to() == null
                        ? "--from " + from + " is not before the end of the power prices, " + to
                        : "--to " + to + " is not after the start of the power prices, " + from);
    }
}
