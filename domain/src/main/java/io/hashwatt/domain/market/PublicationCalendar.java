package io.hashwatt.domain.market;

import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.LocalDays;
import java.time.Instant;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** When the market can know a price whose source does not say it, or says it too early to be true. */
public sealed interface PublicationCalendar {

    /** @param stated what the source says; null: nothing */
    Instant publicationOf(Interval delivery, @Nullable Instant stated);

    /** A real-time price: known when its interval is over, or later if the source says so. */
    record AtDeliveryEnd() implements PublicationCalendar {
        @Override
        public Instant publicationOf(Interval delivery, @Nullable Instant stated) {
            return stated != null && stated.isAfter(delivery.end()) ? stated : delivery.end();
        }
    }

    /** An indication: known when its interval begins, unless the source says otherwise. */
    record AtDeliveryStart() implements PublicationCalendar {
        @Override
        public Instant publicationOf(Interval delivery, @Nullable Instant stated) {
            return stated == null ? delivery.start() : stated;
        }
    }

    /** A day-ahead price: known at a local time of the day before delivery, unless the source says otherwise. */
    record OnTheDayBefore(LocalDays days, LocalTime time) implements PublicationCalendar {
        @Override
        public Instant publicationOf(Interval delivery, @Nullable Instant stated) {
            if (stated != null) {
                return stated;
            }
            return days.dayOf(delivery.start())
                    .minusDays(1)
                    .atTime(time)
                    .atZone(days.zone())
                    .toInstant();
        }
    }
}
