package io.hashwatt.cli.plan;

import io.hashwatt.application.market.PriceSelection;
import io.hashwatt.cli.console.InputError;
import io.hashwatt.documents.DecimalText;
import io.hashwatt.documents.InstantText;
import io.hashwatt.documents.Quoted;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Decimals;
import io.hashwatt.domain.kernel.LocalDays;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the texts behind the options mean; a text that means nothing is an {@link InputError} that names the option. */
final class Arguments {

    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern TIME_OF_DAY = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]");
    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,9}");
    private static final long NANOS_PER_MILLI = 1_000_000;

    private Arguments() {}

    static String required(String option, @Nullable String text) {
        if (text == null) {
            throw new InputError(option + " is missing");
        }
        return text;
    }

    static LocalDays zone(String text) {
        if (!ZoneId.getAvailableZoneIds().contains(text)) {
            throw wrong("--zone", "must be an IANA time zone such as Europe/Berlin", text);
        }
        return new LocalDays(ZoneId.of(text));
    }

    static CurrencyCode currency(String text) {
        if (!CurrencyCode.isCode(text)) {
            throw wrong("--currency", "must be three to five capital letters such as EUR", text);
        }
        return new CurrencyCode(text);
    }

    /** An instant as it is; a date is the first instant of that local day. */
    static Instant instant(String option, String text, LocalDays days) {
        return DATE.matcher(text).matches() ? startOfDay(option, text, days) : pointInTime(option, text);
    }

    private static Instant startOfDay(String option, String text, LocalDays days) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() >= 1) {
                return days.startOf(day);
            }
        } catch (DateTimeException noSuchDay) {
            // told below, like any other text that is no time
        }
        throw noTime(option, text);
    }

    private static Instant pointInTime(String option, String text) {
        Instant instant =
                InstantText.withOffset(text).map(OffsetDateTime::toInstant).orElseThrow(() -> noTime(option, text));
        if (instant.getNano() % NANOS_PER_MILLI != 0) {
            throw wrong(option, "must be a whole number of milliseconds", text);
        }
        return instant;
    }

    private static InputError noTime(String option, String text) {
        return wrong(
                option,
                "must be a date such as 2024-10-06 or a time with offset such as 2024-10-06T17:00:00+02:00",
                text);
    }

    static PriceSelection selection(@Nullable String auction, @Nullable String area) {
        int sequence = switch (auction) {
            case null -> 1;
            case "sequence-1" -> 1;
            case "sequence-2" -> 2;
            default -> throw wrong("--auction", "must be sequence-1 or sequence-2", auction);
        };
        if (area != null && area.isBlank()) {
            throw wrong("--area", "must name an area", area);
        }
        return new PriceSelection(sequence, area);
    }

    static BigDecimal feeShare(String text) {
        return DecimalText.parse(text)
                .filter(share -> share.signum() >= 0 && share.compareTo(BigDecimal.ONE) < 0)
                .orElseThrow(
                        () -> wrong("--fee-share", "must be a share from 0 to below 1 such as 0.03 for 3 %", text));
    }

    static BigDecimal hashprice(String option, String text) {
        return DecimalText.parse(text)
                .filter(price -> price.signum() > 0)
                .map(Decimals::plain)
                .orElseThrow(() -> wrong(option, "must be a number above 0, per PH/s and day, such as 35", text));
    }

    static LocalTime timeOfDay(String option, String text) {
        if (!TIME_OF_DAY.matcher(text).matches()) {
            throw wrong(option, "must be a local time such as 13:30", text);
        }
        return LocalTime.parse(text);
    }

    /** From none on. */
    static Duration seconds(String option, String text, Duration most) {
        if (!SECONDS.matcher(text).matches() || Integer.parseInt(text) > most.toSeconds()) {
            throw wrong(option, "must be a whole number from 0 to " + most.toSeconds(), text);
        }
        return Duration.ofSeconds(Integer.parseInt(text));
    }

    static InputError wrong(String option, String rule, String text) {
        return new InputError(option + " " + rule + ", not " + Quoted.of(text));
    }
}
