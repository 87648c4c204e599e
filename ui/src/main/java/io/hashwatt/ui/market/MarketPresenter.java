package io.hashwatt.ui.market;

import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.kernel.Page;
import io.hashwatt.application.kernel.SourceDocument;
import io.hashwatt.application.market.ImportIntoSeries;
import io.hashwatt.application.market.ImportReport;
import io.hashwatt.application.market.ManageSeries;
import io.hashwatt.application.market.ManageSeries.Coverage;
import io.hashwatt.application.market.ReadSeries;
import io.hashwatt.domain.kernel.ImportId;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.SeriesId;
import io.hashwatt.domain.market.MarketSeries;
import io.hashwatt.domain.market.PowerPrice;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Permission;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which series there are, what is in them, and what came of their documents. */
@Dependent
final class MarketPresenter {

    private static final Duration AROUND = Duration.ofDays(2);
    private static final Duration MOMENT = Duration.ofMillis(1);

    private final ManageSeries series;
    private final ReadSeries values;
    private final ImportIntoSeries imports;
    private final InstantSource clock;

    @Inject
    MarketPresenter(ManageSeries series, ReadSeries values, ImportIntoSeries imports, InstantSource clock) {
        this.series = series;
        this.values = values;
        this.imports = imports;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    /** By what they are about, then by name. Their values are not read. */
    List<MarketSeries> all(Actor actor) {
        List<MarketSeries> all = new ArrayList<>();
        List<MarketSeries> some = series.list(actor, Page.first(Page.MOST));
        while (!some.isEmpty()) {
            all.addAll(some);
            some = series.list(actor, new Page<>(Optional.of(some.getLast().id()), Page.MOST));
        }
        all.sort(Comparator.comparing((MarketSeries one) -> SeriesGroup.of(one.content()))
                .thenComparing(MarketSeries::name, String.CASE_INSENSITIVE_ORDER)
                .thenComparing(MarketSeries::id));
        return all;
    }

    SeriesDigest digest(Actor actor, MarketSeries of) {
        Instant now = now();
        Optional<Coverage> coverage = series.coverage(actor, of);
        return coverage.map(found -> digest(actor, of, found, now))
                .orElseGet(() -> new SeriesDigest(of, coverage, Optional.empty(), Completeness.NOTHING, now));
    }

    private SeriesDigest digest(Actor actor, MarketSeries of, Coverage coverage, Instant now) {
        Optional<Coverage> covered = Optional.of(coverage);
        if (of.content().holdsOn()) {
            List<SeriesValue> holding = read(actor, of, Interval.of(now, MOMENT), now);
            return new SeriesDigest(of, covered, holding.stream().findFirst(), Completeness.NOTHING, now);
        }
        Interval around = new Interval(now.minus(AROUND), now.plus(AROUND));
        Interval known = coverage.span().intersection(around).orElseGet(() -> edge(coverage.span(), now));
        List<SeriesValue> read = read(actor, of, known, now);
        return new SeriesDigest(of, covered, counting(read, now), Completeness.of(read, known), now);
    }

    /** What of a series is nearest to now, where it does not reach it. */
    private static Interval edge(Interval span, Instant now) {
        Instant from = span.end().minus(AROUND);
        Instant to = span.start().plus(AROUND);
        return span.end().isAfter(now)
                ? new Interval(span.start(), to.isBefore(span.end()) ? to : span.end())
                : new Interval(from.isAfter(span.start()) ? from : span.start(), span.end());
    }

    private static Optional<SeriesValue> counting(List<SeriesValue> read, Instant now) {
        return read.stream()
                .filter(value -> !value.interval().start().isAfter(now))
                .reduce((earlier, later) -> later)
                .or(() -> read.stream().findFirst());
    }

    /** Empty: there is no such series, or it is somebody else's. */
    Optional<SeriesDetail> detail(Actor actor, SeriesId id, @Nullable Interval wanted) {
        return series.find(actor, id).map(found -> detail(actor, found, wanted));
    }

    private SeriesDetail detail(Actor actor, MarketSeries of, @Nullable Interval wanted) {
        SeriesDigest digest = digest(actor, of);
        Optional<Interval> span = digest.coverage().map(Coverage::span);
        Interval window = Windows.of(of.content()).choose(wanted, span, digest.now());
        ReadSeries.Values read = values.values(actor, of, window, null);
        List<SeriesValue> shown = SeriesValue.of(read, digest.now());
        Completeness completeness = of.content().holdsOn()
                ? Completeness.NOTHING
                : span.flatMap(window::intersection)
                        .map(known -> Completeness.of(shown, known))
                        .orElse(Completeness.NOTHING);
        Optional<ImportReport> newest =
                imports.newest(actor, of.id(), Page.first(1)).stream().findFirst();
        return new SeriesDetail(digest, window, shown, completeness, lastStored(read, digest.now()), newest);
    }

    private static Optional<PowerPrice> lastStored(ReadSeries.Values read, Instant now) {
        return read instanceof ReadSeries.Values.PowerPrices power
                ? power.prices().stream()
                        .filter(price -> !price.publishedAt().isAfter(now))
                        .max(Comparator.comparing(PowerPrice::recordedAt).thenComparing(PowerPrice::delivery))
                : Optional.empty();
    }

    private List<SeriesValue> read(Actor actor, MarketSeries of, Interval period, Instant now) {
        return SeriesValue.of(values.values(actor, of, period, null), now);
    }

    /** Whether the actor may bring documents into it: those of others are theirs to fill. */
    static boolean mayImport(Actor actor, MarketSeries into) {
        return actor.may(Permission.IMPORT_PRICES) && into.tenant().equals(actor.tenant());
    }

    /** @return empty: the series is gone */
    Optional<ImportReport> importDocument(Actor actor, SeriesId into, String name, byte[] content) {
        return imports.importDocument(actor, into, new SourceDocument(name, content));
    }

    /** Whether there is something of the import that counts and that the actor may take back. */
    boolean mayWithdraw(Actor actor, ImportReport report) {
        return report.hasStored()
                && report.withdrawn() == null
                && series.find(actor, report.series())
                        .filter(of -> mayImport(actor, of))
                        .isPresent();
    }

    Outcome<ImportReport> withdraw(Actor actor, ImportId id) {
        return imports.withdraw(actor, id);
    }

    Optional<ImportReport> report(Actor actor, ImportId id) {
        return imports.find(actor, id);
    }

    /** The last one first. */
    List<ImportReport> reports(Actor actor, SeriesId of, Page<ImportId> page) {
        return imports.newest(actor, of, page);
    }

    Outcome<MarketSeries> create(Actor actor, ManageSeries.Draft draft) {
        return series.create(actor, draft);
    }
}
