package io.hashwatt.application.market;

import io.hashwatt.application.kernel.DocumentReading;
import io.hashwatt.application.kernel.SourceDocument;
import io.hashwatt.application.market.port.PowerPriceStore;
import io.hashwatt.application.market.port.PriceDocumentReader;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.market.PowerPrice;
import io.hashwatt.domain.market.PowerProduct;
import io.hashwatt.domain.market.PublicationCalendar;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

final class ImportPowerPricesService implements ImportPowerPrices {

    private final PowerQuoteReading reading;
    private final PowerPriceStore store;
    private final InstantSource clock;

    ImportPowerPricesService(List<PriceDocumentReader> readers, PowerPriceStore store, InstantSource clock) {
        this.reading = new PowerQuoteReading(readers);
        this.store = store;
        this.clock = clock;
    }

    @Override
    public Result importFrom(Command command) {
        List<QuotedPrice> quotes = new ArrayList<>();
        List<String> remarks = new ArrayList<>();
        for (SourceDocument document : command.documents()) {
            switch (reading.read(document, command.currency())) {
                case DocumentReading.Refused<List<QuotedPrice>> refused -> {
                    return new Result.Refused(refused.defects());
                }
                case DocumentReading.Read<List<QuotedPrice>> read -> {
                    quotes.addAll(read.content());
                    remarks.addAll(read.remarks());
                }
            }
        }
        return switch (SeriesChoice.choose(command, quotes)) {
            case SeriesChoice.Refused refused -> new Result.Refused(List.of(refused.defect()));
            case SeriesChoice.Chosen chosen -> store(command, chosen, remarks);
        };
    }

    private Result store(Command command, SeriesChoice.Chosen chosen, List<String> remarks) {
        Instant now = clock.instant();
        PublicationCalendar calendar = calendarOf(chosen.series().product(), command);
        List<PowerPrice> values = new ArrayList<>(chosen.quotes().size());
        Instant end = Instant.MIN;
        for (QuotedPrice quote : chosen.quotes()) {
            Interval delivery = quote.delivery();
            values.add(new PowerPrice(
                    chosen.series(),
                    delivery,
                    quote.perMwh(),
                    quote.finality(),
                    quote.place().document(),
                    calendar.publicationOf(delivery, quote.statedPublication()),
                    now));
            end = delivery.end().isAfter(end) ? delivery.end() : end;
        }
        store.append(MarketUseCases.OWNER_OF_FILES, values);
        Interval span = new Interval(values.getFirst().delivery().start(), end);
        return new Result.Imported(chosen.series(), span, values.size(), List.copyOf(remarks));
    }

    private static PublicationCalendar calendarOf(PowerProduct product, Command command) {
        return product.kind() == PowerProduct.Kind.DAY_AHEAD
                ? new PublicationCalendar.OnTheDayBefore(command.days(), command.dayAheadKnownAt())
                : new PublicationCalendar.AtDeliveryEnd();
    }
}
