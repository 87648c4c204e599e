package io.hashwatt.documents.tariff;

import io.hashwatt.documents.JsonDocument;
import io.hashwatt.documents.JsonOutput;
import io.hashwatt.domain.market.tariff.Tariff;
import org.jspecify.annotations.Nullable;

/** A tariff as it is kept: as the API has it. */
public final class KeptTariff {

    private KeptTariff() {}

    /** @param tariff null: none, which is kept as null */
    public static @Nullable String write(@Nullable Tariff tariff) {
        return tariff == null ? null : JsonOutput.inOneLine(json -> TariffOutput.write(tariff, json));
    }

    public static @Nullable Tariff read(@Nullable String kept) {
        return kept == null ? null : TariffFields.tariff(JsonDocument.ours("tariff", kept));
    }
}
