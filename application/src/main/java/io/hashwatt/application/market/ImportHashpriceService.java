package io.hashwatt.application.market;

import io.hashwatt.application.kernel.DocumentReading;
import io.hashwatt.application.market.port.BitcoinDocumentReader;
import io.hashwatt.domain.market.ConstantHashprice;
import io.hashwatt.domain.market.DerivedHashprice;
import io.hashwatt.domain.market.HashpriceCurve;
import io.hashwatt.domain.market.QuotedHashprice;
import java.util.List;

final class ImportHashpriceService implements ImportHashprice {

    private final BitcoinDocumentReader reader;

    ImportHashpriceService(BitcoinDocumentReader reader) {
        this.reader = reader;
    }

    @Override
    public DocumentReading<HashpriceCurve> importFrom(Command command) {
        return switch (command) {
            case Command.Quoted quoted ->
                reader.readHashprice(quoted.hashprice()).map(quotes -> new QuotedHashprice(quoted.currency(), quotes));
            case Command.Derived derived ->
                reader.readQuotes(derived.bitcoin())
                        .then(quotes -> reader.readDifficulties(derived.difficulty())
                                .map(points ->
                                        new DerivedHashprice(derived.currency(), quotes, points, derived.feeShare())));
            case Command.Assumed assumed ->
                new DocumentReading.Read<>(new ConstantHashprice(assumed.currency(), assumed.perPhDay()), List.of());
        };
    }
}
