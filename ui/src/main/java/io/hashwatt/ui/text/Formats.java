package io.hashwatt.ui.text;

import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Hashrate;
import io.hashwatt.domain.kernel.Money;
import io.hashwatt.domain.kernel.Power;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;

/**
 * Numbers as people read them: digits grouped and split as their language does, a true minus, the unit after a space that
 * does not break.
 */
public final class Formats {

    private static final String SPACE = "\u00a0";
    private static final char MINUS = '\u2212';
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Map<String, String> SYMBOLS = Map.of("USD", "$", "EUR", "€", "GBP", "£");

    private final Locale locale;

    private Formats(Locale locale) {
        this.locale = locale;
    }

    /** In the user's language. */
    public static Formats current() {
        return in(T.locale());
    }

    public static Formats in(Locale locale) {
        return new Formats(locale);
    }

    /** 12,410 */
    public String count(long number) {
        return number(BigDecimal.valueOf(number), 0);
    }

    /** With so many digits after the decimal sign. */
    public String number(BigDecimal number, int decimals) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
        symbols.setMinusSign(MINUS);
        DecimalFormat format = new DecimalFormat("#,##0", symbols);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        BigDecimal rounded = number.setScale(decimals, RoundingMode.HALF_UP);
        // A loss of nothing is nothing: no minus before a zero.
        return format.format(rounded.signum() == 0 ? BigDecimal.ZERO : rounded);
    }

    /** 52.10 $/MWh */
    public String price(BigDecimal perMegawattHour, CurrencyCode currency) {
        return number(perMegawattHour, 2) + SPACE + priceUnit(currency);
    }

    /** 30.10 … 58.40 $/MWh */
    public String priceRange(BigDecimal low, BigDecimal high, CurrencyCode currency) {
        return number(low, 2) + SPACE + "…" + SPACE + price(high, currency);
    }

    /** $/MWh, for the head of a column. */
    public String priceUnit(CurrencyCode currency) {
        return symbol(currency) + "/MWh";
    }

    /** 34.15 $/PH/day */
    public String hashprice(BigDecimal perPetahashAndDay, CurrencyCode currency) {
        return number(perPetahashAndDay, 2) + SPACE + symbol(currency) + "/PH/" + T.of("kit.unit.day");
    }

    /** $12,807: without cents. */
    public String money(Money amount) {
        return money(amount, 0);
    }

    /** $14.20 */
    public String moneyWithCents(Money amount) {
        return money(amount, 2);
    }

    /** +$353, −$12: a difference, or what something earns. */
    public String signedMoney(Money amount) {
        return signed(amount.amount(), 0, money(amount, 0));
    }

    /** +$14.20 */
    public String signedMoneyWithCents(Money amount) {
        return signed(amount.amount(), 2, money(amount, 2));
    }

    /** 4,089 kW, however much it is: peaks are billed by the kW. */
    public String kilowatts(Power power) {
        return number(power.watts().divide(THOUSAND, 0, RoundingMode.HALF_UP), 0) + SPACE + "kW";
    }

    /** 15.1 MW, 840 kW, 3,250 W */
    public String power(Power power) {
        BigDecimal watts = power.watts();
        if (watts.compareTo(MILLION) >= 0) {
            return megawatts(power) + SPACE + "MW";
        }
        if (watts.compareTo(THOUSAND.multiply(BigDecimal.TEN)) >= 0) {
            return kilowatts(power);
        }
        return number(watts, 0) + SPACE + "W";
    }

    private String megawatts(Power power) {
        return number(power.watts().divide(MILLION, 3, RoundingMode.HALF_UP), 1);
    }

    /** 9.8 of 12.0 MW, 290 of 350 kW: in the unit of the whole, which stands beside it. */
    public String part(Power part, Power whole) {
        if (whole.watts().compareTo(MILLION) >= 0) {
            return megawatts(part);
        }
        return whole.watts().compareTo(THOUSAND.multiply(BigDecimal.TEN)) >= 0
                ? number(part.watts().divide(THOUSAND, 0, RoundingMode.HALF_UP), 0)
                : number(part.watts(), 0);
    }

    /** 837 PH/s, 2.33 EH/s, 120 TH/s */
    public String hashrate(Hashrate hashrate) {
        BigDecimal terahash = hashrate.terahashPerSecond();
        if (terahash.compareTo(MILLION) >= 0) {
            return number(terahash.divide(MILLION, 4, RoundingMode.HALF_UP), 2) + SPACE + "EH/s";
        }
        if (terahash.compareTo(THOUSAND) >= 0) {
            return number(terahash.divide(THOUSAND, 1, RoundingMode.HALF_UP), 0) + SPACE + "PH/s";
        }
        return number(terahash, terahash.stripTrailingZeros().scale() > 0 ? 1 : 0) + SPACE + "TH/s";
    }

    /** 18.5 J/TH */
    public String efficiency(BigDecimal joulesPerTerahash) {
        return number(joulesPerTerahash, 1) + SPACE + "J/TH";
    }

    /** 8.2 % of 0.082 */
    public String percent(BigDecimal fraction) {
        return number(fraction.multiply(HUNDRED), 1) + SPACE + "%";
    }

    /** 1 h 52 min, 40 s, 3 d 2 h: the two largest parts. */
    public String duration(Duration duration) {
        if (duration.compareTo(Duration.ofMinutes(1)) < 0) {
            return Math.max(1, duration.toSeconds()) + SPACE + "s";
        }
        if (duration.compareTo(Duration.ofHours(1)) < 0) {
            return duration.toMinutes() + SPACE + "min";
        }
        if (duration.compareTo(Duration.ofDays(1)) < 0) {
            return both(duration.toHours() + SPACE + "h", duration.toMinutesPart(), "min");
        }
        return both(duration.toDays() + SPACE + T.of("kit.unit.d"), duration.toHoursPart(), "h");
    }

    /** $, €; the code where there is no sign that everybody knows. */
    public static String symbol(CurrencyCode currency) {
        return SYMBOLS.getOrDefault(currency.value(), currency.value());
    }

    private static String both(String large, int small, String unit) {
        return small == 0 ? large : large + " " + small + SPACE + unit;
    }

    /** English writes the sign before the number, other languages after it. */
    private String money(Money amount, int decimals) {
        String symbol = symbol(amount.currency());
        String digits = number(amount.amount().abs(), decimals);
        boolean before = locale.getLanguage().equals("en") && symbol.length() == 1;
        String written = before ? symbol + digits : digits + SPACE + symbol;
        return isNegative(amount.amount(), decimals) ? MINUS + written : written;
    }

    private static String signed(BigDecimal amount, int decimals, String written) {
        return amount.setScale(decimals, RoundingMode.HALF_UP).signum() > 0 ? "+" + written : written;
    }

    private static boolean isNegative(BigDecimal amount, int decimals) {
        return amount.setScale(decimals, RoundingMode.HALF_UP).signum() < 0;
    }
}
