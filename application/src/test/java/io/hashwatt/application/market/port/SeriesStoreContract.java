package io.hashwatt.application.market.port;

import static io.hashwatt.application.testing.Samples.EUR;
import static io.hashwatt.application.testing.Samples.powerPrices;
import static io.hashwatt.application.testing.Samples.series;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hashwatt.application.kernel.Page;
import io.hashwatt.application.testing.StoreContract;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.kernel.SeriesId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.market.MarketSeries;
import io.hashwatt.domain.market.PowerProduct;
import io.hashwatt.domain.market.PowerSeriesId;
import io.hashwatt.domain.market.SeriesContent;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A store of series")
public abstract class SeriesStoreContract extends StoreContract {

    private static final SeriesContent.PowerPrices UNUSUAL = new SeriesContent.PowerPrices(
            new PowerSeriesId(
                    new PowerProduct(PowerProduct.Kind.INTRADAY_AUCTION, Integer.MAX_VALUE),
                    TEXT,
                    new CurrencyCode("USDT")),
            new LocalDays(ZoneId.of("Asia/Kathmandu")),
            LocalTime.of(23, 59, 59, 999_999_999));

    @Test
    @DisplayName("gives back a series of every content as it was")
    protected void roundTrip() {
        List<SeriesContent> contents = List.of(
                UNUSUAL,
                new SeriesContent.BitcoinPrices(EUR),
                new SeriesContent.Difficulties(),
                new SeriesContent.Hashprices(EUR));
        for (SeriesContent content : contents) {
            long number = contents.indexOf(content);
            MarketSeries series = new MarketSeries(
                    new SeriesId(id(number)),
                    OURS,
                    TEXT + number,
                    content,
                    Set.of("", TEXT, "10Y1001A1001A82H"),
                    AT,
                    9);
            add(series);
            assertThat(find(OURS, series)).contains(series);
        }
    }

    @Test
    @DisplayName("finds a series by its name and by what it holds, among the tenant's own")
    protected void finds() {
        MarketSeries ours = series(OURS, 1, "ours", powerPrices("DE-LU"));
        MarketSeries publics = series(TenantId.PLATFORM, 2, "public", powerPrices("FR"));
        add(ours);
        add(publics);

        in(OURS, () -> {
            assertThat(stores().series().withName(OURS, "ours")).contains(ours);
            assertThat(stores().series().withName(OURS, "public")).isEmpty();
            assertThat(stores().series().withPower(OURS, powerPrices("DE-LU").series()))
                    .contains(ours);
            return assertThat(
                            stores().series().withPower(OURS, powerPrices("FR").series()))
                    .isEmpty();
        });
    }

    @Test
    @DisplayName("writes a change, aliases too, onto the version before it, and onto no other")
    protected void versions() {
        MarketSeries first = series(OURS, 1, "first", UNUSUAL).with("first", Set.of("a", "b"));
        add(first);
        MarketSeries second = first.with("second", Set.of("b", "c"));

        assertThat(update(second.with("third", Set.of()))).isFalse();
        assertThat(find(OURS, first)).contains(first);
        assertThat(update(second)).isTrue();
        assertThat(update(second)).isFalse();
        assertThat(find(OURS, first)).contains(second);
    }

    @Test
    @DisplayName("shows a tenant its own series and the platform's, in one list in order of id")
    protected void lists() {
        MarketSeries publics =
                series(TenantId.PLATFORM, 2, "public", powerPrices("FR")).with("public", Set.of("x"));
        MarketSeries third = series(OURS, 3, "third", powerPrices("AT"));
        MarketSeries first = series(OURS, 1, "first", powerPrices("DE-LU")).with("first", Set.of("y", "z"));
        MarketSeries theirs = series(THEIRS, 4, "theirs", powerPrices("DE-LU"));
        List.of(publics, third, first, theirs).forEach(this::add);

        assertThat(page(Optional.empty(), 9)).containsExactly(first, publics, third);
        assertThat(page(Optional.of(first.id()), 1)).containsExactly(publics);
        assertThat(page(Optional.of(third.id()), 9)).isEmpty();
        assertThat(find(OURS, publics)).contains(publics);
        assertThat(find(TenantId.PLATFORM, publics)).contains(publics);
    }

    @Test
    @DisplayName("shows and changes no series of another tenant, and lets none change the platform's")
    protected void isolation() {
        MarketSeries theirs = series(THEIRS, 1, "theirs", powerPrices("DE-LU"));
        MarketSeries publics = series(TenantId.PLATFORM, 2, "public", powerPrices("FR"));
        add(theirs);
        add(publics);

        assertThat(find(OURS, theirs)).isEmpty();
        assertThat(update(series(OURS, 1, "theirs", powerPrices("DE-LU")).with("x", Set.of())))
                .isFalse();
        assertThat(update(series(OURS, 2, "public", powerPrices("FR")).with("x", Set.of())))
                .isFalse();
        assertThatThrownBy(() -> in(OURS, () -> stores().series().update(publics.with("x", Set.of()))))
                .isInstanceOf(IllegalStateException.class);
        assertThat(find(TenantId.PLATFORM, publics)).contains(publics);
    }

    @Test
    @DisplayName("refuses a name that is taken, which another tenant may have too")
    protected void nameIsUnique() {
        add(series(OURS, 1, "same", powerPrices("DE-LU")));
        add(series(THEIRS, 2, "same", powerPrices("DE-LU")));

        assertThatThrownBy(() -> add(series(OURS, 3, "same", powerPrices("FR"))))
                .isInstanceOf(RuntimeException.class);
    }

    private void add(MarketSeries series) {
        within(series.tenant(), () -> stores().series().add(series));
    }

    private boolean update(MarketSeries series) {
        return in(series.tenant(), () -> stores().series().update(series));
    }

    private Optional<MarketSeries> find(TenantId tenant, MarketSeries series) {
        return in(tenant, () -> stores().series().find(tenant, series.id()));
    }

    private List<MarketSeries> page(Optional<SeriesId> after, int limit) {
        return in(OURS, () -> stores().series().page(OURS, new Page<>(after, limit)));
    }
}
