package io.hashwatt.powerexchanges;

import io.hashwatt.application.kernel.DocumentPlace;
import io.hashwatt.application.market.QuotedPrice;
import io.hashwatt.documents.Defects;
import io.hashwatt.documents.TextValue;
import io.hashwatt.documents.XmlElement;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.market.Finality;
import io.hashwatt.domain.market.PowerSeriesId;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One {@code Period}: an interval cut into slots of one resolution, and Points that price them by position. The
 * number of slots follows from the interval alone: a day has 23, 24 or 25 hours, and parts of days occur.
 */
final class EntsoePeriod {

    private static final Pattern RESOLUTION = Pattern.compile("PT(?=[0-9])([0-9]{1,4}H)?([0-9]{1,5}M)?");

    private record Point(BigDecimal price, DocumentPlace place) {}

    private final XmlElement element;
    private final PowerSeriesId series;
    private final EntsoeCurve curve;

    EntsoePeriod(XmlElement element, PowerSeriesId series, EntsoeCurve curve) {
        this.element = element;
        this.series = series;
        this.curve = curve;
    }

    EntsoePrices addTo(EntsoePrices prices) {
        Interval interval = interval();
        Duration resolution = resolution();
        long slots = slots(interval, resolution);
        prices.makeRoomFor(slots, element);
        Instant start = interval.start();
        for (Point point : everySlot(points((int) slots))) {
            Interval delivery = Interval.of(start, resolution);
            prices.add(new QuotedPrice(series, delivery, point.price, Finality.FINAL, null, true, point.place));
            start = delivery.end();
        }
        return prices;
    }

    private Interval interval() {
        XmlElement stated = element.child("timeInterval");
        Instant start = stated.text("start").withOffset();
        TextValue end = stated.text("end");
        if (!start.isBefore(end.withOffset())) {
            throw end.refusal("must be after the start " + start);
        }
        return new Interval(start, end.withOffset());
    }

    private Duration resolution() {
        TextValue resolution = element.text("resolution");
        Duration length =
                RESOLUTION.matcher(resolution.text()).matches() ? Duration.parse(resolution.text()) : Duration.ZERO;
        if (length.isZero()) {
            throw resolution.refusal("must be whole minutes such as PT15M or PT60M");
        }
        if (length.compareTo(DeliveryLengths.LONGEST) > 0) {
            throw resolution.refusal("must be at most " + DeliveryLengths.LONGEST + " (" + DeliveryLengths.NAMED + ")");
        }
        return length;
    }

    private long slots(Interval interval, Duration resolution) {
        long slots = interval.length().dividedBy(resolution);
        if (!resolution.multipliedBy(slots).equals(interval.length())) {
            throw element.refusal("is no multiple of its resolution: " + interval + " by " + resolution);
        }
        return slots;
    }

    /** By position, counted from 0 here; null where the position is omitted. */
    private @Nullable Point[] points(int slots) {
        @Nullable Point[] points = new Point[slots];
        Defects defects = new Defects();
        for (XmlElement pointElement : element.children("Point")) {
            defects.attempt(() -> addPoint(pointElement, points));
        }
        defects.refuseIfAny();
        return points;
    }

    private static Point addPoint(XmlElement element, @Nullable Point[] points) {
        TextValue position = element.text("position");
        int index = (int) position.wholeNumber(1, points.length) - 1;
        Point before = points[index];
        if (before != null) {
            throw element.refusal("position " + position.text() + " is there twice, see " + before.place);
        }
        Point point = new Point(PriceBounds.price(element.text("price.amount")), element.place());
        points[index] = point;
        return point;
    }

    private List<Point> everySlot(@Nullable Point[] points) {
        List<Point> filled = new ArrayList<>(points.length);
        Point latest = null;
        for (Point point : points) {
            if (point == null && curve == EntsoeCurve.EVERY_POSITION) {
                throw element.refusal(
                        "position " + (filled.size() + 1) + " is missing, which curve type A01 does not allow");
            }
            latest = point == null ? latest : point;
            if (latest == null) {
                throw element.refusal("has no Point with position 1, so its first price is not known");
            }
            filled.add(latest);
        }
        return filled;
    }
}
