package io.hashwatt.ui.text;

import io.hashwatt.domain.kernel.Interval;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times as a site's clock shows them, with the zone where there could be doubt and UTC where it is asked for. */
public final class SiteTime {

    /** By its name, which an offset of nothing has not: for people, and for browsers. */
    public static final ZoneId UTC = ZoneId.of("UTC");

    private static final String BETWEEN = "\u00a0– ";
    private static final Duration RELATIVE_WITHIN = Duration.ofHours(24);

    private final ZoneId zone;
    private final Locale locale;

    private SiteTime(ZoneId zone, Locale locale) {
        this.zone = zone;
        this.locale = locale;
    }

    /** In the user's language. */
    public static SiteTime in(ZoneId zone) {
        return of(zone, T.locale());
    }

    public static SiteTime of(ZoneId zone, Locale locale) {
        return new SiteTime(zone, locale);
    }

    /** As browsers call it: they do not know Java's name for UTC. */
    public static String inBrowser(ZoneId zone) {
        return zone.equals(ZoneOffset.UTC) ? "UTC" : zone.getId();
    }

    public ZoneId zone() {
        return zone;
    }

    /** 20:15 */
    public String time(Instant instant) {
        return write("HH:mm", instant, zone);
    }

    /** 20:15 CDT */
    public String timeWithZone(Instant instant) {
        return time(instant) + " " + zoneAt(instant);
    }

    /** 20:15 CDT · 01:15 UTC */
    public String timeWithUtc(Instant instant) {
        return timeWithZone(instant) + " · " + write("HH:mm", instant, ZoneOffset.UTC) + " UTC";
    }

    /** CDT, MESZ */
    public String zoneAt(Instant instant) {
        return write("z", instant, zone);
    }

    /** Thu 22 Oct */
    public String day(Instant instant) {
        return write(german() ? "EEE d. MMM" : "EEE d MMM", instant, zone);
    }

    /** Thursday 22 October */
    public String fullDay(Instant instant) {
        return write(german() ? "EEEE, d. MMMM" : "EEEE d MMMM", instant, zone);
    }

    /** 22 Oct 2026 */
    public String date(Instant instant) {
        return write(german() ? "d. MMM yyyy" : "d MMM yyyy", instant, zone);
    }

    /** 22 Oct – 3 Nov 2026: the first and the last day of an interval. */
    public String dates(Interval interval) {
        Instant last = interval.end().minusNanos(1);
        if (localDate(interval.start()).equals(localDate(last))) {
            return date(last);
        }
        boolean sameYear =
                localDate(interval.start()).getYear() == localDate(last).getYear();
        String first = sameYear ? write(german() ? "d. MMM" : "d MMM", interval.start(), zone) : date(interval.start());
        return first + BETWEEN + date(last);
    }

    /** Thu 22 Oct, 20:15 */
    public String dayAndTime(Instant instant) {
        return day(instant) + ", " + time(instant);
    }

    /** 22 Oct 2026, 20:15 CDT: where it may be long ago. */
    public String dateAndTime(Instant instant) {
        return date(instant) + ", " + timeWithZone(instant);
    }

    /** 20:15 – 20:30 */
    public String interval(Interval interval) {
        return time(interval.start()) + BETWEEN + time(interval.end());
    }

    /** 20:15 – 20:30 CDT · 01:15 – 01:30 UTC */
    public String intervalWithUtc(Interval interval) {
        return interval(interval) + " " + zoneAt(interval.start()) + " · "
                + of(ZoneOffset.UTC, locale).interval(interval) + " UTC";
    }

    /** In 22 min, 3 min ago, and beyond a day the day itself. Show the exact time in the tooltip. */
    public String relative(Instant instant, Instant now) {
        Duration away = Duration.between(now, instant);
        if (away.abs().compareTo(RELATIVE_WITHIN) >= 0) {
            return dayAndTime(instant);
        }
        String length = Formats.in(locale).duration(away.abs());
        return T.of(away.isNegative() ? "kit.time.ago" : "kit.time.in", length);
    }

    public LocalDate localDate(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    private boolean german() {
        return locale.getLanguage().equals("de");
    }

    private String write(String pattern, Instant instant, ZoneId in) {
        return DateTimeFormatter.ofPattern(pattern, locale).withZone(in).format(instant);
    }
}
