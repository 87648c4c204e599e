package io.hashwatt.domain.market.event;

import io.hashwatt.domain.fleet.event.ChangesSite;
import io.hashwatt.domain.kernel.Event;
import io.hashwatt.domain.kernel.EventType;
import io.hashwatt.domain.kernel.Fact;
import io.hashwatt.domain.kernel.ImportId;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.SeriesId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.market.MarketSeries;
import io.hashwatt.domain.market.SiteMarket;

/** What happens to series of values, and to what a site takes from them. */
public sealed interface MarketEvent extends Event {

    @EventType(name = "series.created", subject = "series")
    record SeriesCreated(SeriesId series, String name, long version) implements MarketEvent {
        public SeriesCreated(MarketSeries series) {
            this(series.id(), series.name(), series.version());
        }
    }

    @EventType(name = "series.updated", subject = "series")
    record SeriesUpdated(SeriesId series, String name, long version) implements MarketEvent {
        public SeriesUpdated(MarketSeries series) {
            this(series.id(), series.name(), series.version());
        }
    }

    /**
     * A document brought values that the series had not got.
     *
     * @param span of all values of the document
     * @param holdsOn whether the last one holds until the next
     * @param added where there was no value before
     * @param restated where there was another one
     */
    @EventType(name = "series.imported", subject = "series")
    record SeriesImported(
            SeriesId series,
            @Fact("import_id") ImportId report,
            String document,
            Interval span,
            @Fact(missing = "false") boolean holdsOn,
            int added,
            int restated)
            implements MarketEvent, ChangesSeries {}

    /**
     * What an import had brought counts no more.
     *
     * @param span of all values of its document
     * @param holdsOn whether the last one held until the next
     */
    @EventType(name = "series.import_withdrawn", subject = "series")
    record ImportWithdrawn(
            SeriesId series, @Fact("import_id") ImportId report, String document, Interval span, boolean holdsOn)
            implements MarketEvent, ChangesSeries {}

    /** A document brought nothing that the series had not got. The facts are as in {@link SeriesImported}. */
    @EventType(name = "series.unchanged", subject = "series")
    record SeriesUnchanged(
            SeriesId series,
            @Fact("import_id") ImportId report,
            String document,
            Interval span,
            @Fact(missing = "false") boolean holdsOn,
            int added,
            int restated)
            implements MarketEvent {}

    @EventType(name = "series.import_refused", subject = "series")
    record ImportRefused(SeriesId series, @Fact("import_id") ImportId report, String document) implements MarketEvent {}

    /** A site takes its values from other series. */
    @EventType(name = "site_market.updated", subject = "site")
    record SiteMarketUpdated(SiteId site, long version) implements MarketEvent, ChangesSite {
        public SiteMarketUpdated(SiteMarket market) {
            this(market.site(), market.version());
        }
    }
}
