package io.hashwatt.cli.console;

import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Money;
import io.hashwatt.domain.kernel.Power;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Numbers for people: rounded, in groups of three digits, with a point. What is not known is a dash, never 0. */
public final class Numbers {

    public static final String UNKNOWN = "–";

    private static final CurrencyCode BITCOIN = new CurrencyCode("BTC");
    private static final BigDecimal KILO = BigDecimal.valueOf(1_000);

    private Numbers() {}

    public static String grouped(long number) {
        return rounded(BigDecimal.valueOf(number), 0);
    }

    public static String rounded(@Nullable BigDecimal number, int decimals) {
        if (number == null) {
            return UNKNOWN;
        }
        String digits = number.abs().setScale(decimals, RoundingMode.HALF_EVEN).toPlainString();
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        StringBuilder grouped = new StringBuilder(digits);
        for (int i = whole.length() - 3; i > 0; i -= 3) {
            grouped.insert(i, ',');
        }
        boolean zero = digits.chars().allMatch(character -> character == '0' || character == '.');
        return number.signum() < 0 && !zero ? "-" + grouped : grouped.toString();
    }

    /** An amount in the smallest unit people use. */
    public static String money(@Nullable BigDecimal amount, CurrencyCode currency) {
        return rounded(amount, decimals(currency));
    }

    /** The same with its currency behind it. */
    public static String money(Money amount) {
        return money(amount.amount(), amount.currency()) + " " + amount.currency();
    }

    public static int decimals(CurrencyCode currency) {
        return currency.equals(BITCOIN) ? 8 : 2;
    }

    /** A share as per cent, with one decimal and without the sign. */
    public static String percent(@Nullable BigDecimal share) {
        return share == null ? UNKNOWN : rounded(share.movePointRight(2), 1);
    }

    /** With its unit: watts below 10 kW, else kilowatts. */
    public static String power(Power power) {
        BigDecimal watts = power.watts();
        return watts.compareTo(BigDecimal.valueOf(10_000)) < 0
                ? rounded(watts, 0) + " W"
                : rounded(watts.divide(KILO), 0) + " kW";
    }

    /** {@code 1 group}, {@code 3 groups}. */
    public static String counted(long count, String noun) {
        return grouped(count) + " " + noun + (count == 1 ? "" : "s");
    }
}
