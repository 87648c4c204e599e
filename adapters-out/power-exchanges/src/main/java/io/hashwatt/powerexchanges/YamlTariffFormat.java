package io.hashwatt.powerexchanges;

import io.hashwatt.application.kernel.DocumentReading;
import io.hashwatt.application.kernel.SourceDocument;
import io.hashwatt.application.market.port.TariffFormat;
import io.hashwatt.documents.JsonDocument;
import io.hashwatt.documents.JsonOutput;
import io.hashwatt.documents.Reading;
import io.hashwatt.documents.YamlDocument;
import io.hashwatt.documents.YamlOutput;
import io.hashwatt.documents.tariff.TariffFields;
import io.hashwatt.documents.tariff.TariffOutput;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.market.tariff.Tariff;

/** Reads a tariff from YAML, of which JSON is a part, and writes it as YAML. */
public final class YamlTariffFormat implements TariffFormat {

    @Override
    public DocumentReading<Tariff> read(SourceDocument document, CurrencyCode site) {
        return Reading.of(() -> TariffFields.tariff(YamlDocument.object(document), site));
    }

    @Override
    public String write(Tariff tariff) {
        byte[] json = JsonOutput.bytes(fields -> TariffOutput.write(tariff, fields));
        return YamlOutput.of(JsonDocument.object(new SourceDocument("tariff", json)));
    }
}
