package io.hashwatt.application.market;

import io.hashwatt.application.kernel.DocumentReading;
import io.hashwatt.application.kernel.SourceDocument;
import io.hashwatt.application.market.port.TariffFormat;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.market.tariff.Tariff;

final class ExchangeTariffService implements ExchangeTariff {

    private final TariffFormat format;

    ExchangeTariffService(TariffFormat format) {
        this.format = format;
    }

    @Override
    public DocumentReading<Tariff> read(SourceDocument document, CurrencyCode site) {
        return format.read(document, site);
    }

    @Override
    public String written(Tariff tariff) {
        return format.write(tariff);
    }
}
