package io.hashwatt.rest.market;

import io.hashwatt.application.market.ManageSeries;
import io.hashwatt.application.market.ReadSeries;
import io.hashwatt.documents.JsonOutput;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.SeriesId;
import io.hashwatt.domain.market.BitcoinQuote;
import io.hashwatt.domain.market.DifficultyPoint;
import io.hashwatt.domain.market.HashpriceBasis;
import io.hashwatt.domain.tenancy.Actor;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What a hashprice is made of at one instant. */
final class HashpriceParts {

    private static final Duration MOMENT = Duration.ofMillis(1);

    private final ManageSeries series;
    private final ReadSeries values;

    HashpriceParts(ManageSeries series, ReadSeries values) {
        this.series = series;
        this.values = values;
    }

    JsonOutput.Content of(Actor actor, HashpriceBasis basis, Instant at) {
        if (!(basis instanceof HashpriceBasis.Derived derived)) {
            return json -> SiteMarketJson.basis(basis, json);
        }
        Interval moment = Interval.of(at, MOMENT);
        Optional<BitcoinQuote> bitcoin =
                valuesOf(actor, derived.bitcoin(), moment).flatMap(HashpriceParts::bitcoin);
        Optional<DifficultyPoint> difficulty =
                valuesOf(actor, derived.difficulty(), moment).flatMap(HashpriceParts::difficulty);
        return json -> {
            SiteMarketJson.basis(basis, json);
            json.time("at", at)
                    .exact("bitcoin_price", bitcoin.map(BitcoinQuote::price).orElse(null))
                    .time("bitcoin_price_at", bitcoin.map(BitcoinQuote::from).orElse(null))
                    .exact(
                            "difficulty",
                            difficulty.map(DifficultyPoint::difficulty).orElse(null))
                    .whole(
                            "difficulty_height",
                            difficulty.map(DifficultyPoint::height).orElse(null))
                    .time("difficulty_at", difficulty.map(DifficultyPoint::from).orElse(null));
        };
    }

    private Optional<ReadSeries.Values> valuesOf(Actor actor, SeriesId id, Interval moment) {
        return series.find(actor, id).map(found -> values.values(actor, found, moment, null));
    }

    private static Optional<BitcoinQuote> bitcoin(ReadSeries.Values values) {
        return values instanceof ReadSeries.Values.BitcoinPrices bitcoin
                ? bitcoin.quotes().stream().findFirst()
                : Optional.empty();
    }

    private static Optional<DifficultyPoint> difficulty(ReadSeries.Values values) {
        return values instanceof ReadSeries.Values.Difficulties difficulties
                ? difficulties.points().stream().findFirst()
                : Optional.empty();
    }
}
