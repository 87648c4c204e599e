package io.hashwatt.application.market.port;

import static io.hashwatt.application.testing.Samples.powerPrices;
import static io.hashwatt.application.testing.Samples.series;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hashwatt.application.testing.StoreContract;
import io.hashwatt.domain.kernel.SeriesId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.market.MarketSeries;
import io.hashwatt.domain.market.SeriesPosition;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A store of series' positions")
public abstract class SeriesPositionStoreContract extends StoreContract {

    private final MarketSeries ours = series(OURS, 2, "ours", powerPrices("DE-LU"));
    private final MarketSeries another = series(OURS, 1, "another", powerPrices("AT"));
    private final MarketSeries theirs = series(THEIRS, 3, "theirs", powerPrices("DE-LU"));
    private final MarketSeries publics = series(TenantId.PLATFORM, 4, "public", powerPrices("FR"));

    @BeforeEach
    protected void addSeries() {
        List.of(ours, another, theirs, publics)
                .forEach(series ->
                        within(series.tenant(), () -> stores().series().add(series)));
    }

    @Test
    @DisplayName("begins at 0 and goes up by one")
    protected void raises() {
        assertThat(lock(OURS, ours)).isZero();
        assertThat(raise(OURS, ours)).isEqualTo(1);
        assertThat(raise(OURS, ours)).isEqualTo(2);
        assertThat(lock(OURS, ours)).isEqualTo(2);
        assertThat(lock(OURS, another)).isZero();
    }

    @Test
    @DisplayName("knows the positions of the tenant's own series and of public ones, in order of id")
    protected void positions() {
        raise(OURS, ours);
        raise(TenantId.PLATFORM, publics);
        raise(TenantId.PLATFORM, publics);
        raise(THEIRS, theirs);
        SeriesId unknown = new SeriesId(id(9));

        assertThat(of(publics.id(), theirs.id(), unknown, ours.id(), another.id()))
                .containsExactly(
                        new SeriesPosition(another.id(), 0),
                        new SeriesPosition(ours.id(), 1),
                        new SeriesPosition(publics.id(), 2));
        assertThat(of()).isEmpty();
    }

    @Test
    @DisplayName("does not change with the description of a series, nor the other way round")
    protected void apartFromDescription() {
        raise(OURS, ours);
        assertThat(in(OURS, () -> stores().series().update(ours.with("renamed", Set.of()))))
                .isTrue();

        assertThat(lock(OURS, ours)).isEqualTo(1);
    }

    @Test
    @DisplayName("lets one unit of work at a time at a series")
    protected void oneAtATime() {
        Overlapping<Long> same = overlapping(OURS, () -> lockAndRaise(ours));

        assertThat(same.secondDidNotWait()).isFalse();
        assertThat(same.first()).isEqualTo(1);
        assertThat(same.second()).isEqualTo(2);
    }

    @Test
    @DisplayName("gives several at once each a position of its own")
    protected void manyAtOnce() {
        assertThat(atOnce(8, () -> in(OURS, () -> lockAndRaise(ours))))
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(1, 8).boxed().toList());
    }

    @Test
    @DisplayName("locks no series of another tenant, and nobody but the platform locks a public one")
    protected void isolation() {
        assertThat(in(OURS, () -> stores().seriesPositions().lock(OURS, theirs.id())))
                .isEmpty();
        assertThat(in(OURS, () -> stores().seriesPositions().lock(OURS, publics.id())))
                .isEmpty();
        assertThatThrownBy(() -> in(OURS, () -> stores().seriesPositions().lock(TenantId.PLATFORM, publics.id())))
                .isInstanceOf(IllegalStateException.class);
    }

    private long lockAndRaise(MarketSeries series) {
        stores().seriesPositions().lock(OURS, series.id());
        return stores().seriesPositions().raise(OURS, series.id());
    }

    private long lock(TenantId tenant, MarketSeries series) {
        return in(tenant, () -> stores().seriesPositions().lock(tenant, series.id()))
                .orElseThrow();
    }

    private long raise(TenantId tenant, MarketSeries series) {
        return in(tenant, () -> stores().seriesPositions().raise(tenant, series.id()));
    }

    private List<SeriesPosition> of(SeriesId... series) {
        return in(OURS, () -> stores().seriesPositions().of(OURS, List.of(series)));
    }
}
