package io.hashwatt.bitcoinexchanges;

import io.hashwatt.application.market.port.BitcoinDocumentReader;

/** The reader of the bitcoin side's document formats. */
public final class BitcoinDocuments {

    private BitcoinDocuments() {}

    public static BitcoinDocumentReader reader() {
        return new CsvBitcoinDocumentReader();
    }
}
