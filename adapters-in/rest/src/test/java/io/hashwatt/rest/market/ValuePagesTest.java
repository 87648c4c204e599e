package io.hashwatt.rest.market;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.kernel.Page;
import io.hashwatt.application.market.ManageSeries;
import io.hashwatt.application.market.ReadSeries;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.kernel.SeriesId;
import io.hashwatt.domain.market.BitcoinQuote;
import io.hashwatt.domain.market.Finality;
import io.hashwatt.domain.market.MarketSeries;
import io.hashwatt.domain.market.PowerPrice;
import io.hashwatt.domain.market.PowerProduct;
import io.hashwatt.domain.market.PowerSeriesId;
import io.hashwatt.domain.market.SeriesContent;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Role;
import io.hashwatt.rest.http.FakeRequest;
import io.hashwatt.rest.http.Problems;
import io.hashwatt.rest.http.Reply;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The values of a series")
class ValuePagesTest {

    private static final Instant START = Instant.parse("2026-01-15T00:00:00Z");
    private static final CurrencyCode EUR = new CurrencyCode("EUR");
    private static final PowerSeriesId DE_LU = new PowerSeriesId(PowerProduct.DAY_AHEAD, "DE-LU", EUR);
    private static final SeriesContent POWER =
            new SeriesContent.PowerPrices(DE_LU, new LocalDays(ZoneOffset.UTC), LocalTime.NOON);

    private final Stored stored = new Stored();

    @Test
    @DisplayName("come page by page, each of them once and in order, over years with holes")
    void pages() {
        List<Instant> times = List.of(
                START,
                START.plusSeconds(3_600),
                START.plus(Duration.ofDays(31)),
                START.plus(Duration.ofDays(32)),
                START.plus(Duration.ofDays(3_000)),
                START.plus(Duration.ofDays(3_000)).plusSeconds(3_600),
                START.plus(Duration.ofDays(9_999)));
        times.forEach(time -> stored.price(time, 60, "1"));

        for (int limit = 1; limit <= times.size() + 1; limit++) {
            assertThat(walk(POWER, "from=2000-01-01T00:00:00Z&to=2100-01-01T00:00:00Z", limit))
                    .as("limit " + limit)
                    .isEqualTo(times.stream().map(Instant::toString).toList());
        }
    }

    @Test
    @DisplayName("of different lengths that start together all come, the shorter first")
    void lengths() {
        stored.price(START, 60, "1");
        stored.price(START, 15, "2");
        stored.price(START.plusSeconds(900), 15, "3");

        List<String> prices = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            String page = text(
                    POWER,
                    "from=2026-01-15T00:00:00Z&to=2026-01-16T00:00:00Z&limit=1"
                            + cursor.map(c -> "&cursor=" + c).orElse(""));
            prices.addAll(all("\"price_per_mwh\":([0-9]+)", page));
            cursor = all("\"next\":\"([^\"]+)\"", page).stream().findFirst();
        } while (cursor.isPresent());

        assertThat(prices).containsExactly("2", "1", "3");
    }

    @Test
    @DisplayName("that began before the period are there when they reach into it")
    void overlapping() {
        stored.price(START, 60, "1");

        assertThat(walk(POWER, "from=2026-01-15T00:30:00Z&to=2026-01-16T00:00:00Z", 10))
                .containsExactly(START.toString());
    }

    @Test
    @DisplayName("that hold on are there long after the last one")
    void holdingOn() {
        stored.quotes.add(new BitcoinQuote(START, BigDecimal.TEN));

        assertThat(walk(new SeriesContent.BitcoinPrices(EUR), "from=2030-01-01T00:00:00Z&to=9999-01-01T00:00:00Z", 10))
                .containsExactly(START.toString());
        assertThat(stored.readings).isLessThan(5);
    }

    @Test
    @DisplayName("are none where there are none, and nobody looks for them through all eternity")
    void none() {
        assertThat(text(POWER, "from=0001-01-01T00:00:00Z&to=9999-01-01T00:00:00Z"))
                .isEqualTo("{\"items\":[],\"next\":null}\n");
        assertThat(stored.readings).isZero();
    }

    @Test
    @DisplayName("may be those that the market knew at a time")
    void publishedBy() {
        stored.price(START, 60, "1");

        text(POWER, "from=2026-01-15T00:00:00Z&to=2026-01-16T00:00:00Z&published_by=2026-01-14T12:00:00Z");

        assertThat(stored.publishedBy).isEqualTo(Instant.parse("2026-01-14T12:00:00Z"));
    }

    private List<String> walk(SeriesContent content, String query, int limit) {
        List<String> starts = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            String page = text(
                    content,
                    query + "&limit=" + limit + cursor.map(c -> "&cursor=" + c).orElse(""));
            starts.addAll(all("\"start\":\"([^\"]+)\"", page));
            cursor = all("\"next\":\"([^\"]+)\"", page).stream().findFirst();
        } while (cursor.isPresent());
        return starts;
    }

    private String text(SeriesContent content, String query) {
        var series = new MarketSeries(
                new SeriesId(new UUID(0, 1)), FakeRequest.TENANT, "series", content, Set.of(), START, 1);
        Reply reply = new ValuePages(stored, stored)
                .page(FakeRequest.get("/values?" + query).as(Role.VIEWER).call(), series);
        return Problems.text(reply);
    }

    private static List<String> all(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    /** Two lists of values with the promises of the in-ports. */
    private static final class Stored implements ReadSeries, ManageSeries {

        private final List<PowerPrice> prices = new ArrayList<>();
        private final List<BitcoinQuote> quotes = new ArrayList<>();
        private int readings;
        private @Nullable Instant publishedBy;

        void price(Instant start, int minutes, String price) {
            Interval delivery = Interval.of(start, Duration.ofMinutes(minutes));
            prices.add(new PowerPrice(DE_LU, delivery, new BigDecimal(price), Finality.FINAL, "file", start, start));
        }

        @Override
        public Values values(Actor actor, MarketSeries series, Interval period, @Nullable Instant known) {
            readings++;
            publishedBy = known;
            return series.content() instanceof SeriesContent.PowerPrices
                    ? new Values.PowerPrices(prices.stream()
                            .filter(price -> price.delivery().overlaps(period))
                            .toList())
                    : new Values.BitcoinPrices(quotes.stream()
                            .filter(quote -> quote.from().isBefore(period.end()))
                            .toList());
        }

        @Override
        public Optional<Coverage> coverage(Actor actor, MarketSeries series) {
            if (prices.isEmpty() && quotes.isEmpty()) {
                return Optional.empty();
            }
            Interval span = prices.isEmpty()
                    ? Interval.of(quotes.getFirst().from(), Duration.ofSeconds(1))
                    : new Interval(
                            prices.getFirst().delivery().start(),
                            prices.getLast().delivery().end());
            return Optional.of(new Coverage(span, null, START));
        }

        @Override
        public Outcome<MarketSeries> create(Actor actor, Draft draft) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Outcome<MarketSeries> change(Actor actor, SeriesId id, long expectedVersion, Changes changes) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<MarketSeries> find(Actor actor, SeriesId id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<MarketSeries> list(Actor actor, Page<SeriesId> page) {
            throw new UnsupportedOperationException();
        }
    }
}
