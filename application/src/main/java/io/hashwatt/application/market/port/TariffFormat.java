package io.hashwatt.application.market.port;

import io.hashwatt.application.kernel.DocumentReading;
import io.hashwatt.application.kernel.SourceDocument;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.market.tariff.Tariff;

/** How a tariff is written down. */
public interface TariffFormat {

    /** @param site currency of the site that it is for; one in another is refused */
    DocumentReading<Tariff> read(SourceDocument document, CurrencyCode site);

    /** So that it can be read again. */
    String write(Tariff tariff);
}
