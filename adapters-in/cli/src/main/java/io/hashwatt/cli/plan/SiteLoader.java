package io.hashwatt.cli.plan;

import io.hashwatt.application.kernel.DocumentReading;
import io.hashwatt.application.kernel.SourceDocument;
import io.hashwatt.application.market.ImportHashprice;
import io.hashwatt.application.market.ImportPowerPrices;
import io.hashwatt.application.plan.SiteAndPrices;
import io.hashwatt.cli.console.InputError;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.market.HashpriceCurve;
import io.hashwatt.domain.market.PowerProduct;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** Brings the documents of a request into the price store and puts the site together. */
final class SiteLoader {

    /** When European and Texan day-ahead results are usually out, with a margin. */
    static final LocalTime USUAL_DAY_AHEAD_TIME = LocalTime.of(13, 30);

    /** @param remarks what was repaired or left out on the way, one sentence each */
    record Loaded(SiteAndPrices site, List<String> remarks) {}

    private final PlanningUseCases useCases;
    private final LocalTime dayAheadKnownAt;

    SiteLoader(PlanningUseCases useCases, LocalTime dayAheadKnownAt) {
        this.useCases = useCases;
        this.dayAheadKnownAt = dayAheadKnownAt;
    }

    Loaded load(SiteRequest request) {
        SiteRequest.Wanted wanted = request.wanted();
        Fleet fleet = fleet(request.fleet());
        List<String> remarks = new ArrayList<>();
        HashpriceCurve hashprice = hashprice(request.hashprice(), remarks);
        ImportPowerPrices.Result.Imported power =
                prices(useCases.importPowerPrices(), request.power(), wanted, PowerProduct.UNNAMED);
        remarks.addAll(power.remarks());
        SiteAndPrices site = new SiteAndPrices(
                fleet.site(wanted.days().zone(), wanted.currency()),
                fleet.tasks(),
                period(wanted, power.span()),
                power.series(),
                hashprice);
        return new Loaded(site, remarks);
    }

    ImportPowerPrices.Result.Imported dayAhead(SourceDocument document, SiteRequest.Wanted wanted) {
        return prices(useCases.importDayAhead(), List.of(document), wanted, PowerProduct.DAY_AHEAD);
    }

    /** @param unnamed which product a plain file holds */
    private ImportPowerPrices.Result.Imported prices(
            ImportPowerPrices useCase,
            List<SourceDocument> documents,
            SiteRequest.Wanted wanted,
            PowerProduct unnamed) {
        var command = new ImportPowerPrices.Command(
                documents, wanted.currency(), wanted.selection(), unnamed, wanted.days(), dayAheadKnownAt);
        return switch (useCase.importFrom(command)) {
            case ImportPowerPrices.Result.Refused refused -> throw InputError.of(refused.defects());
            case ImportPowerPrices.Result.Imported imported -> imported;
        };
    }

    private static Fleet fleet(SourceDocument document) {
        return switch (FleetFile.read(document)) {
            case DocumentReading.Refused<Fleet> refused -> throw InputError.of(refused.defects());
            case DocumentReading.Read<Fleet> read -> read.content();
        };
    }

    private HashpriceCurve hashprice(ImportHashprice.Command command, List<String> remarks) {
        return switch (useCases.importHashprice().importFrom(command)) {
            case ImportHashprice.Result.Refused refused -> throw InputError.of(refused.defects());
            case ImportHashprice.Result.Imported imported -> {
                remarks.addAll(imported.remarks());
                yield imported.curve();
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
