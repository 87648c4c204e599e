package io.hashwatt.application.market;

import io.hashwatt.application.market.port.BitcoinDocumentReader;
import io.hashwatt.application.market.port.PowerPriceStore;
import io.hashwatt.application.market.port.PriceDocumentReader;
import java.time.InstantSource;
import java.util.List;

/** Everything the market use cases need from outside. */
public record MarketPorts(
        List<PriceDocumentReader> priceReaders,
        BitcoinDocumentReader bitcoinReader,
        PowerPriceStore powerPrices,
        InstantSource clock) {

    public MarketPorts {
        priceReaders = List.copyOf(priceReaders);
    }
}
