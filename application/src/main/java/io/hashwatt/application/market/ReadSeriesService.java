package io.hashwatt.application.market;

import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.application.market.port.BitcoinValueStore;
import io.hashwatt.application.market.port.PowerPriceStore;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.market.MarketSeries;
import io.hashwatt.domain.market.PowerPrice;
import io.hashwatt.domain.market.SeriesContent;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Permission;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

final class ReadSeriesService implements ReadSeries {

    private final UnitOfWork unitOfWork;
    private final PowerPriceStore powerPrices;
    private final BitcoinValueStore bitcoinValues;

    ReadSeriesService(UnitOfWork unitOfWork, PowerPriceStore powerPrices, BitcoinValueStore bitcoinValues) {
        this.unitOfWork = unitOfWork;
        this.powerPrices = powerPrices;
        this.bitcoinValues = bitcoinValues;
    }

    @Override
    public Values values(Actor actor, MarketSeries series, Interval period, @Nullable Instant publishedBy) {
        return unitOfWork.reading(actor.permitted(Permission.READ), () -> switch (series.content()) {
            case SeriesContent.PowerPrices power -> new Values.PowerPrices(prices(series, power, period, publishedBy));
            case SeriesContent.BitcoinPrices ignored ->
                new Values.BitcoinPrices(bitcoinValues.quotes(series.tenant(), series.id(), period));
            case SeriesContent.Difficulties ignored ->
                new Values.Difficulties(bitcoinValues.difficulties(series.tenant(), series.id(), period));
            case SeriesContent.Hashprices ignored ->
                new Values.Hashprices(bitcoinValues.hashprices(series.tenant(), series.id(), period));
        });
    }

    private List<PowerPrice> prices(
            MarketSeries series, SeriesContent.PowerPrices power, Interval period, @Nullable Instant publishedBy) {
        return publishedBy == null
                ? powerPrices.current(series.tenant(), power.series(), period)
                : powerPrices.publishedBy(publishedBy, series.tenant(), power.series(), period);
    }
}
