package io.hashwatt.application.market.port;

import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.market.PowerPrice;
import io.hashwatt.domain.market.PowerSeriesId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keeps every power price value ever recorded, along two times: when the market could know it and when we
 * stored it. Values are only added; of several for the same delivery interval of a series the one of the highest
 * position counts, and of those the one recorded last. What is withdrawn stays, and counts no longer. Answers are ordered by
 * delivery and hold the deliveries that overlap the period.
 *
 * <p>A series is its owner's: the same identity under another tenant is another series.
 */
public interface PowerPriceStore {

    /** All or nothing. @param position of their series with them in it */
    void append(TenantId owner, long position, Collection<PowerPrice> prices);

    /** For prices that no import brought, which nothing but their recording puts in order. */
    default void append(TenantId owner, Collection<PowerPrice> prices) {
        append(owner, 0, prices);
    }

    /** Has the values of an import count no longer; what was said before them counts again. */
    void withdraw(TenantId owner, PowerSeriesId series, Withdrawal withdrawal);

    /** What counts today. */
    List<PowerPrice> current(TenantId owner, PowerSeriesId series, Interval period);

    /** What the market could know at {@code instant}: a value published later does not exist yet. */
    List<PowerPrice> publishedBy(Instant instant, TenantId owner, PowerSeriesId series, Interval period);

    /** What we had stored, and not withdrawn, at {@code instant}, for an audit of a decision made then. */
    List<PowerPrice> recordedBy(Instant instant, TenantId owner, PowerSeriesId series, Interval period);

    /** What counted when the series stood at {@code position}, for making again what was made from it then. */
    List<PowerPrice> upTo(long position, TenantId owner, PowerSeriesId series, Interval period);

    /** What the series reaches over with what counts today; empty while nothing does. */
    Optional<Coverage> coverage(TenantId owner, PowerSeriesId series);

    /**
     * @param span from the first delivery's start to the last one's end
     * @param finalUntil end of the last delivery with a final price; null: there is none
     * @param recordedAt when the newest value was stored
     */
    record Coverage(Interval span, @Nullable Instant finalUntil, Instant recordedAt) {}
}
