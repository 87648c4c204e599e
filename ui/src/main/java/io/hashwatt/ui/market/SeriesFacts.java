package io.hashwatt.ui.market;

import io.hashwatt.application.market.ImportReport;
import io.hashwatt.application.market.ManageSeries.Coverage;
import io.hashwatt.domain.market.MarketSeries;
import io.hashwatt.domain.market.PowerPrice;
import io.hashwatt.domain.market.SeriesContent;
import io.hashwatt.ui.kit.Section;
import io.hashwatt.ui.kit.figure.Facts;
import io.hashwatt.ui.text.T;
import java.time.Instant;
import java.util.Optional;

/** What there is of a series, since when, and from whom. */
final class SeriesFacts {

    private final SeriesDetail detail;
    private final SeriesWords words;

    SeriesFacts(SeriesDetail detail, SeriesWords words) {
        this.detail = detail;
        this.words = words;
    }

    Section section() {
        MarketSeries series = detail.digest().series();
        Facts facts = new Facts();
        facts.addClassName("hw-facts-row");
        facts.fact(T.of("market.fact.covers"), covers());
        if (series.content() instanceof SeriesContent.PowerPrices) {
            facts.fact(T.of("market.fact.final"), finalUntil());
        }
        detail.lastPrice()
                .map(PowerPrice::publishedAt)
                .ifPresent(at -> facts.fact(T.of("market.fact.published"), words.exactly(at)));
        detail.digest()
                .coverage()
                .map(Coverage::recordedAt)
                .ifPresent(at -> facts.fact(T.of("market.fact.recorded"), words.exactly(at)));
        source().ifPresent(name -> facts.fact(T.of("market.fact.source"), name));
        facts.fact(T.of("market.fact.owner"), owner(series));
        if (!series.areaAliases().isEmpty()) {
            facts.fact(
                    T.of("market.fact.aliases"),
                    String.join(", ", series.areaAliases().stream().sorted().toList()));
        }
        return new Section(T.of("market.facts"), facts).padded();
    }

    private String covers() {
        return detail.digest().coverage().map(Coverage::span).map(words::span).orElseGet(() -> T.of("market.noValue"));
    }

    private String finalUntil() {
        Instant until = detail.digest().coverage().map(Coverage::finalUntil).orElse(null);
        return until == null ? T.of("market.final.none") : words.exactly(until);
    }

    /** Of the price stored last, else of the document brought in last. */
    private Optional<String> source() {
        return detail.lastPrice()
                .map(PowerPrice::source)
                .or(() -> detail.lastImport().filter(ImportReport::accepted).map(ImportReport::document));
    }

    private static String owner(MarketSeries series) {
        return series.tenant().isPlatform() ? T.of("market.owner.platform") : T.of("market.owner.us");
    }
}
