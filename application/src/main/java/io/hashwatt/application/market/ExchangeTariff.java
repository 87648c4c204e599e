package io.hashwatt.application.market;

import io.hashwatt.application.kernel.DocumentReading;
import io.hashwatt.application.kernel.SourceDocument;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.market.tariff.Tariff;

/** A tariff as a document, for whoever has it in a file or edits it as one. */
public interface ExchangeTariff {

    /** @param site currency of the site that it is for; one in another is refused */
    DocumentReading<Tariff> read(SourceDocument document, CurrencyCode site);

    /** So that it can be read again. */
    String written(Tariff tariff);
}
