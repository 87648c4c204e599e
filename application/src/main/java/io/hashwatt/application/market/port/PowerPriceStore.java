package io.hashwatt.application.market.port;

import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.market.PowerPrice;
import io.hashwatt.domain.market.PowerSeriesId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * Keeps every power price value ever recorded, along two times: when the market could know it and when we
 * stored it. Values are only added; of several for the same delivery interval of a series the one recorded
 * last counts. Answers are ordered by delivery and hold the deliveries that overlap the period.
 */
public interface PowerPriceStore {

    /** All or nothing. */
    void append(Collection<PowerPrice> prices);

    /** What counts today. */
    List<PowerPrice> current(PowerSeriesId series, Interval period);

    /** What the market could know at {@code instant}: a value published later does not exist yet. */
    List<PowerPrice> publishedBy(Instant instant, PowerSeriesId series, Interval period);

    /** What we had stored at {@code instant}, for an audit of a decision made then. */
    List<PowerPrice> recordedBy(Instant instant, PowerSeriesId series, Interval period);
}
