package io.hashwatt.rest.market;

import io.hashwatt.application.market.ManageSeries;
import io.hashwatt.documents.JsonOutput;
import io.hashwatt.domain.market.MarketSeries;
import io.hashwatt.domain.market.SeriesContent;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;

final class SeriesJson {

    private SeriesJson() {}

    static void write(MarketSeries series, JsonOutput json) throws IOException {
        json.words("id", series.id())
                .text("name", series.name())
                .words("kind", series.content().kind());
        content(series, json);
        json.truth("public", series.tenant().isPlatform())
                .time("created_at", series.createdAt())
                .whole("version", series.version());
    }

    /** @param now against which its age counts */
    static void coverage(ManageSeries.Coverage coverage, Instant now, JsonOutput json) throws IOException {
        json.time("from", coverage.span().start())
                .time("to", coverage.span().end())
                .time("final_until", coverage.finalUntil())
                .time("recorded_at", coverage.recordedAt())
                .whole(
                        "age_seconds",
                        Math.max(0, Duration.between(coverage.recordedAt(), now).toSeconds()));
    }

    private static void content(MarketSeries series, JsonOutput json) throws IOException {
        switch (series.content()) {
            case SeriesContent.PowerPrices power ->
                json.words("product", power.series().product().kind())
                        .whole("sequence", power.series().product().sequence())
                        .text("area", power.series().area())
                        .texts(
                                "area_aliases",
                                series.areaAliases().stream().sorted().toList())
                        .words("currency", power.series().currency())
                        .words("zone", power.days().zone())
                        .words("day_ahead_known_at", power.dayAheadKnownAt());
            case SeriesContent.BitcoinPrices bitcoin -> json.words("currency", bitcoin.currency());
            case SeriesContent.Hashprices hashprices -> json.words("currency", hashprices.currency());
            case SeriesContent.Difficulties ignored -> {}
        }
    }
}
