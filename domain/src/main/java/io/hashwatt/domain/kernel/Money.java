package io.hashwatt.domain.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * An amount of money, in whole units of its currency; below zero it is a loss or a debt. Exact: it is rounded where it is
 * shown, and nowhere before. Nothing is converted, so amounts in two currencies are neither added up nor compared.
 *
 * <p>Amounts are equal when their numbers are, however many places these are written with. A number keeps its places all the
 * same: what was rounded to six of them is stored and shown with six.
 */
public record Money(BigDecimal amount, CurrencyCode currency) implements Comparable<Money> {

    public static Money zero(CurrencyCode currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    /** All of them together; of none, nothing in that currency. */
    public static Money sum(Stream<Money> amounts, CurrencyCode currency) {
        return amounts.reduce(zero(currency), Money::plus);
    }

    /** @throws IllegalArgumentException if the other one is in another currency; so with all that take another amount */
    public Money plus(Money other) {
        return new Money(amount.add(inMine(other)), currency);
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(inMine(other)), currency);
    }

    /** @param factor without a unit: a share, or how many times */
    public Money times(BigDecimal factor) {
        return new Money(amount.multiply(factor), currency);
    }

    public Money negate() {
        return new Money(amount.negate(), currency);
    }

    public Money abs() {
        return new Money(amount.abs(), currency);
    }

    /** Which share of another amount it is, as {@link Decimals} divides. @throws ArithmeticException if that is zero */
    public BigDecimal shareOf(Money other) {
        return Decimals.quotient(amount, inMine(other));
    }

    /** Half an even last place goes to the even one, so that many of them go neither up nor down. */
    public Money rounded(int places) {
        return new Money(amount.setScale(places, RoundingMode.HALF_EVEN), currency);
    }

    /** -1 below zero, 0, or 1 above it. */
    public int signum() {
        return amount.signum();
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(inMine(other));
    }

    private BigDecimal inMine(Money other) {
        currency.requireSame(other.currency);
        return other.amount;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Money money && currency.equals(money.currency) && amount.compareTo(money.amount) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(Decimals.plain(amount), currency);
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency;
    }
}
