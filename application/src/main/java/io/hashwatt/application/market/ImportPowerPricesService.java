package io.hashwatt.application.market;

import io.hashwatt.application.kernel.DocumentReading;
import io.hashwatt.application.market.port.PriceDocumentReader;
import io.hashwatt.domain.market.PowerSeriesId;
import io.hashwatt.domain.market.PriceTimeline;
import io.hashwatt.domain.market.SeriesContent;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;

final class ImportPowerPricesService implements ImportPowerPrices {

    private final PowerQuoteReading reading;
    private final InstantSource clock;

    ImportPowerPricesService(List<PriceDocumentReader> readers, InstantSource clock) {
        this.reading = new PowerQuoteReading(readers);
        this.clock = clock;
    }

    @Override
    public DocumentReading<Imported> importFrom(Command command) {
        String area = Objects.requireNonNullElse(command.selection().area(), "");
        PowerSeriesId unnamed = new PowerSeriesId(command.unnamed(), area, command.currency());
        return reading.read(command.documents(), command.currency())
                .then(quotes -> SeriesChoice.choose(command.selection(), unnamed, quotes))
                .map(chosen -> new Imported(chosen.series(), timeline(command, chosen)));
    }

    private PriceTimeline timeline(Command command, SeriesChoice chosen) {
        Instant now = clock.instant();
        var content = new SeriesContent.PowerPrices(chosen.series(), command.days(), command.dayAheadKnownAt());
        return PriceTimeline.finestOf(
                chosen.quotes().stream().map(quote -> quote.in(content, now)).toList());
    }
}
