package io.hashwatt.domain.market.event;

import io.hashwatt.domain.kernel.Event;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.SeriesId;

/** An event after which a series has other values. */
public interface ChangesSeries extends Event {

    SeriesId series();

    /** In which values may be others. */
    Interval span();

    /** Whether a value holds until the next, so that what follows the span may be another too. */
    boolean holdsOn();
}
