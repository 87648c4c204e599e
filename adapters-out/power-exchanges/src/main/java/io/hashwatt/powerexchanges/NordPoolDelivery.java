package io.hashwatt.powerexchanges;

import io.hashwatt.documents.InstantText;
import io.hashwatt.documents.JsonFields;
import io.hashwatt.documents.JsonValue;
import io.hashwatt.documents.Quoted;
import io.hashwatt.documents.Remarks;
import io.hashwatt.domain.kernel.Interval;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;

/**
 * The delivery interval of an entry. On the day of a clock change, stamps with a local offset have been seen with
 * an end whose label is right and whose offset is the one after the change: {@code 02:45+02:00} to
 * {@code 03:00+01:00} would be 75 minutes. There the label is believed: the end is taken with the offset of the
 * start, and the repair is told.
 */
final class NordPoolDelivery {

    private NordPoolDelivery() {}

    static Interval interval(JsonFields entry, Remarks remarks) {
        OffsetDateTime start = time(entry.required("deliveryStart"));
        JsonValue endValue = entry.required("deliveryEnd");
        OffsetDateTime end = time(endValue);
        if (DeliveryLengths.areTraded(Duration.between(start, end))) {
            return new Interval(start.toInstant(), end.toInstant());
        }
        Duration byLabels = Duration.between(start.toLocalDateTime(), end.toLocalDateTime());
        if (start.getOffset().equals(end.getOffset()) || !DeliveryLengths.areTraded(byLabels)) {
            throw endValue.refusal("deliveryEnd " + DeliveryLengths.RULE);
        }
        Interval repaired = Interval.of(start.toInstant(), byLabels);
        remarks.add(
                endValue.place(),
                "the end " + end + " was read as " + repaired.end()
                        + ", as its offset is that of the other side of a clock change");
        return repaired;
    }

    static Instant instant(JsonValue value) {
        return time(value).toInstant();
    }

    private static OffsetDateTime time(JsonValue value) {
        String text = value.text();
        return InstantText.withOffset(text)
                .orElseThrow(() -> value.refusal(InstantText.OFFSET_RULE + ", not " + Quoted.of(text)));
    }
}
