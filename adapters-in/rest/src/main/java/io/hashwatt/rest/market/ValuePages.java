package io.hashwatt.rest.market;

import io.hashwatt.application.market.ManageSeries;
import io.hashwatt.application.market.ReadSeries;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.market.MarketSeries;
import io.hashwatt.rest.http.Call;
import io.hashwatt.rest.http.Cursor;
import io.hashwatt.rest.http.Listing;
import io.hashwatt.rest.http.ProblemException;
import io.hashwatt.rest.http.Reply;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the values of a series page by page. What is asked for may be decades, so it is read in slices of time and no
 * further than the page is long; where slices are empty they grow.
 */
final class ValuePages {

    private static final String LIST = "values";
    private static final Duration SLICE = Duration.ofDays(31);
    private static final Duration LONGEST_SLICE = Duration.ofDays(992);

    private static final Duration MOMENT = Duration.ofMillis(1);

    private final ManageSeries series;
    private final ReadSeries values;

    ValuePages(ManageSeries series, ReadSeries values) {
        this.series = series;
        this.values = values;
    }

    Reply page(Call call, MarketSeries about) {
        Interval wanted = wanted(call);
        Instant publishedBy = call.instant("published_by").orElse(null);
        int limit = call.limit();
        Optional<ValuePlace> after = call.cursor(LIST, ValuePlace::parse);
        List<StoredValue> found = new ArrayList<>();
        covered(call, about, wanted)
                .ifPresent(span -> new Slices(call, about, publishedBy, after, limit + 1, found).read(span));
        boolean isLast = found.size() <= limit;
        List<StoredValue> page = isLast ? found : found.subList(0, limit);
        return Listing.page(page, isLast ? null : Cursor.of(LIST, page.getLast().at()), StoredValue::write);
    }

    private static Interval wanted(Call call) {
        Instant from = call.requiredInstant("from");
        Instant to = call.requiredInstant("to");
        if (!from.isBefore(to)) {
            throw ProblemException.malformed("to", "must be after from");
        }
        return new Interval(from, to);
    }

    /** The part in which there can be a value: nothing begins after the coverage, but the last one may hold on. */
    private Optional<Interval> covered(Call call, MarketSeries about, Interval wanted) {
        return series.coverage(call.actor(), about)
                .map(ManageSeries.Coverage::span)
                .flatMap(span -> {
                    Instant end = span.end();
                    if (about.content().holdsOn()) {
                        end = later(end, wanted.start()).plus(MOMENT);
                    }
                    return wanted.intersection(new Interval(span.start(), end));
                });
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private final class Slices {

        private final Call call;
        private final MarketSeries about;
        private final @Nullable Instant publishedBy;
        private final Optional<ValuePlace> after;
        private final int most;
        private final List<StoredValue> found;

        Slices(
                Call call,
                MarketSeries about,
                @Nullable Instant publishedBy,
                Optional<ValuePlace> after,
                int most,
                List<StoredValue> found) {
            this.call = call;
            this.about = about;
            this.publishedBy = publishedBy;
            this.after = after;
            this.most = most;
            this.found = found;
        }

        void read(Interval span) {
            Instant start = after.map(ValuePlace::start)
                    .filter(at -> at.isAfter(span.start()))
                    .orElse(span.start());
            boolean first = true;
            Duration length = SLICE;
            while (start.isBefore(span.end()) && found.size() < most) {
                Instant end = earlier(start.plus(length), span.end());
                int before = found.size();
                add(new Interval(start, end), first);
                first = false;
                length = found.size() == before ? longer(length) : SLICE;
                start = end;
            }
        }

        /** What began before a slice belongs to the one before, but for the first. */
        private void add(Interval slice, boolean first) {
            StoredValue.of(values.values(call.actor(), about, slice, publishedBy)).stream()
                    .filter(value -> first || !value.start().isBefore(slice.start()))
                    .filter(value -> after.isEmpty() || value.at().compareTo(after.get()) > 0)
                    .sorted(Comparator.comparing(StoredValue::at))
                    .limit((long) most - found.size())
                    .forEach(found::add);
        }

        private static Instant earlier(Instant one, Instant other) {
            return one.isBefore(other) ? one : other;
        }

        private static Duration longer(Duration length) {
            return length.compareTo(LONGEST_SLICE) < 0 ? length.multipliedBy(2) : length;
        }
    }
}
