package io.hashwatt.powerexchanges;

import io.hashwatt.application.market.port.PriceDocumentReader;
import java.util.List;

/** The readers of all price document formats. */
public final class PowerDocumentReaders {

    private PowerDocumentReaders() {}

    /** At most one of them recognises a document. */
    public static List<PriceDocumentReader> all() {
        return List.of(
                new EntsoeDocumentReader(),
                new NordPoolDocumentReader(),
                new AwattarDocumentReader(),
                new CsvPriceReader());
    }
}
