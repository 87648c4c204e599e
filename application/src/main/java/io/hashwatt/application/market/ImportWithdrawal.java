package io.hashwatt.application.market;

import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.market.port.BitcoinValueStore;
import io.hashwatt.application.market.port.ImportReportStore;
import io.hashwatt.application.market.port.PowerPriceStore;
import io.hashwatt.application.market.port.Recorded;
import io.hashwatt.application.market.port.SeriesPositionStore;
import io.hashwatt.application.market.port.SeriesStore;
import io.hashwatt.application.market.port.Withdrawal;
import io.hashwatt.application.tenancy.Journal;
import io.hashwatt.domain.kernel.ImportId;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.market.MarketSeries;
import io.hashwatt.domain.market.SeriesContent;
import io.hashwatt.domain.market.event.MarketEvent.ImportWithdrawn;
import io.hashwatt.domain.tenancy.Actor;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;

/** Takes an import back, in the unit of work that is open. */
final class ImportWithdrawal {

    private final SeriesStore series;
    private final SeriesPositionStore positions;
    private final PowerPriceStore powerPrices;
    private final BitcoinValueStore bitcoinValues;
    private final ImportReportStore reports;
    private final Journal journal;
    private final InstantSource clock;

    ImportWithdrawal(
            SeriesStore series,
            SeriesPositionStore positions,
            PowerPriceStore powerPrices,
            BitcoinValueStore bitcoinValues,
            ImportReportStore reports,
            Journal journal,
            InstantSource clock) {
        this.series = series;
        this.positions = positions;
        this.powerPrices = powerPrices;
        this.bitcoinValues = bitcoinValues;
        this.reports = reports;
        this.journal = journal;
        this.clock = clock;
    }

    Outcome<ImportReport> withdraw(Actor actor, ImportId id) {
        ImportReport found = reports.find(actor.tenant(), id).orElse(null);
        if (found == null) {
            return new Outcome.Missing<>("import");
        }
        positions.lock(actor.tenant(), found.series());
        ImportReport report = reports.find(actor.tenant(), id).orElse(found); // as whoever was at it has left it
        if (report.withdrawn() != null) {
            return new Outcome.Done<>(report);
        }
        return report.hasStored()
                ? new Outcome.Done<>(withdrawn(actor, report))
                : Outcome.refused("", "the import has stored nothing that could be withdrawn");
    }

    private ImportReport withdrawn(Actor actor, ImportReport report) {
        MarketSeries from = series.find(actor.tenant(), report.series()).orElseThrow();
        Instant now = clock.instant();
        takeBack(
                from,
                new Withdrawal(
                        new Recorded(report.position(), report.at()),
                        new Recorded(positions.raise(from.tenant(), from.id()), now)));
        ImportReport.Withdrawn withdrawn =
                new ImportReport.Withdrawn(now, actor.principal().toString());
        reports.withdraw(actor.tenant(), report.id(), withdrawn);
        record(actor, from, report);
        return report.withdrawn(withdrawn);
    }

    private void takeBack(MarketSeries from, Withdrawal withdrawal) {
        if (from.content() instanceof SeriesContent.PowerPrices power) {
            powerPrices.withdraw(from.tenant(), power.series(), withdrawal);
        } else {
            bitcoinValues.withdraw(from.tenant(), from.id(), withdrawal);
        }
    }

    private void record(Actor actor, MarketSeries from, ImportReport report) {
        Interval span = Objects.requireNonNull(report.span(), "what has stored something has a span");
        journal.record(
                actor,
                new ImportWithdrawn(
                        from.id(),
                        report.id(),
                        report.document(),
                        span,
                        from.content().holdsOn()));
    }
}
