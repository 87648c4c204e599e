package io.hashwatt.rest.market;

import io.hashwatt.application.market.ManageSiteMarket;
import io.hashwatt.documents.JsonFields;
import io.hashwatt.documents.JsonOutput;
import io.hashwatt.documents.JsonValue;
import io.hashwatt.documents.finding.ImplausibleOutput;
import io.hashwatt.documents.tariff.TariffFields;
import io.hashwatt.documents.tariff.TariffOutput;
import io.hashwatt.domain.kernel.SeriesId;
import io.hashwatt.domain.market.HashpriceBasis;
import io.hashwatt.domain.market.PlausibleShares;
import io.hashwatt.domain.market.SiteMarket;
import io.hashwatt.domain.market.tariff.Tariff;
import io.hashwatt.rest.http.Checks;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;

/** Which series a site is planned on, in the words of the API. */
final class SiteMarketJson {

    private static final String SHARE = "must be below 1; it is a share, 0.01 is 1 %";

    private SiteMarketJson() {}

    enum Basis {
        QUOTED,
        DERIVED
    }

    static ManageSiteMarket.Choice choice(JsonFields fields) {
        fields.refuseUnknown(
                "power_series_id",
                "day_ahead_series_id",
                "indicative_series_id",
                "hashprice",
                "tariff",
                "standing_peaks");
        return new ManageSiteMarket.Choice(
                series(fields.required("power_series_id")),
                fields.optional("day_ahead_series_id")
                        .map(SiteMarketJson::series)
                        .orElse(null),
                fields.optional("indicative_series_id")
                        .map(SiteMarketJson::series)
                        .orElse(null),
                basis(fields.required("hashprice").object()),
                fields.optional("tariff")
                        .map(tariff -> TariffFields.tariff(tariff.object()))
                        .orElse(null),
                fields.optional("standing_peaks")
                        .map(peaks -> peaks.objects(StandingPeakJson::peak))
                        .orElse(List.of()));
    }

    static void write(SiteMarket market, JsonOutput json) throws IOException {
        json.words("site_id", market.site())
                .words("power_series_id", market.power())
                .words("day_ahead_series_id", market.dayAhead())
                .words("indicative_series_id", market.indicative())
                .object("hashprice", hashprice -> basis(market.hashprice(), hashprice));
        Tariff tariff = market.tariff();
        if (tariff == null) {
            json.nothing("tariff");
        } else {
            json.object("tariff", fields -> TariffOutput.write(tariff, fields));
        }
        StandingPeakJson.write(market.peakReadings(), json);
        json.whole("version", market.version());
        ImplausibleOutput.array(PlausibleShares.of(market.hashprice()), json);
    }

    static void basis(HashpriceBasis basis, JsonOutput json) throws IOException {
        switch (basis) {
            case HashpriceBasis.Quoted quoted ->
                json.words("basis", Basis.QUOTED).words("hashprice_series_id", quoted.hashprice());
            case HashpriceBasis.Derived derived ->
                json.words("basis", Basis.DERIVED)
                        .words("bitcoin_series_id", derived.bitcoin())
                        .words("difficulty_series_id", derived.difficulty())
                        .exact("fee_share", derived.feeShare())
                        .exact("pool_fee", derived.poolFee());
        }
    }

    private static HashpriceBasis basis(JsonFields fields) {
        return switch (Checks.oneOf(Basis.class, fields.required("basis"))) {
            case QUOTED -> {
                fields.refuseUnknown("basis", "hashprice_series_id");
                yield new HashpriceBasis.Quoted(series(fields.required("hashprice_series_id")));
            }
            case DERIVED -> {
                fields.refuseUnknown("basis", "bitcoin_series_id", "difficulty_series_id", "fee_share", "pool_fee");
                yield new HashpriceBasis.Derived(
                        series(fields.required("bitcoin_series_id")),
                        series(fields.required("difficulty_series_id")),
                        fields.optional("fee_share")
                                .map(SiteMarketJson::feeShare)
                                .orElse(BigDecimal.ZERO),
                        fields.optional("pool_fee").map(SiteMarketJson::poolFee).orElse(BigDecimal.ZERO));
            }
        };
    }

    private static BigDecimal feeShare(JsonValue value) {
        BigDecimal share = value.decimalNotBelow(0);
        if (share.compareTo(BigDecimal.ONE) >= 0) {
            throw value.refusal(SHARE);
        }
        return share;
    }

    private static BigDecimal poolFee(JsonValue value) {
        BigDecimal fee = value.decimalNotBelow(0);
        if (fee.compareTo(BigDecimal.ONE) >= 0) {
            throw value.refusal(SHARE);
        }
        return fee;
    }

    private static SeriesId series(JsonValue value) {
        return Checks.id(value, SeriesId::new);
    }
}
