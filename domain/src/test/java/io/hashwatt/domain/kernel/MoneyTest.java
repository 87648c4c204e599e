package io.hashwatt.domain.kernel;

import static io.hashwatt.domain.kernel.Amounts.EUR;
import static io.hashwatt.domain.kernel.Amounts.USD;
import static io.hashwatt.domain.kernel.Amounts.eur;
import static io.hashwatt.domain.kernel.Amounts.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Money")
class MoneyTest {

    @Test
    @DisplayName("adds up exactly, in its currency")
    void sums() {
        assertThat(eur("0.1").plus(eur("0.2"))).isEqualTo(eur("0.3"));
        assertThat(eur("0.1").minus(eur("0.2"))).isEqualTo(eur("-0.1"));
        assertThat(eur("-12.5").negate())
                .isEqualTo(eur("12.5"))
                .isEqualTo(eur("-12.5").abs());
        assertThat(eur("12.5").times(new BigDecimal("0.01"))).isEqualTo(eur("0.125"));
        assertThat(eur("1").shareOf(eur("3"))).isEqualTo("0.3333333333333333333333333333333333");
    }

    @Test
    @DisplayName("of none is nothing, in a currency that somebody has to name")
    void sumOfSome() {
        assertThat(Money.sum(Stream.of(eur("1"), eur("2.5"), eur("-0.5")), EUR)).isEqualTo(eur("3"));
        assertThat(Money.sum(Stream.empty(), USD)).isEqualTo(usd("0"));
    }

    @Test
    @DisplayName("of two currencies is neither added up nor compared, which is said with both")
    void twoCurrencies() {
        assertRefused(() -> eur("1").plus(usd("1")));
        assertRefused(() -> eur("1").minus(usd("1")));
        assertRefused(() -> eur("1").shareOf(usd("1")));
        assertRefused(() -> eur("1").compareTo(usd("1")));
        assertRefused(() -> Money.sum(Stream.of(usd("1")), EUR));
        assertRefused(() -> Money.sum(Stream.of(eur("1"), usd("1")), EUR));
    }

    private static void assertRefused(ThrowingCallable sum) {
        assertThatThrownBy(sum)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("nothing is converted: EUR does not go with USD");
    }

    @Test
    @DisplayName("is equal however its number is written, and keeps the places it is written with")
    void equality() {
        assertThat(eur("1.50"))
                .isEqualTo(eur("1.5"))
                .hasSameHashCodeAs(eur("1.5"))
                .hasToString("1.50 EUR");
        assertThat(eur("3E+3")).isEqualTo(eur("3000")).hasSameHashCodeAs(eur("3000.000"));
        assertThat(eur("1.5")).isNotEqualTo(usd("1.5")).isNotEqualTo(eur("1.51"));
        assertThat(List.of(eur("0.00"), eur("-0.1"))).contains(Money.zero(EUR)).doesNotContain(Money.zero(USD));
    }

    @Test
    @DisplayName("is in order of its amount, which is below zero for a loss")
    void order() {
        assertThat(Stream.of(eur("2"), eur("-3"), eur("1.0")).sorted()).containsExactly(eur("-3"), eur("1"), eur("2"));
        assertThat(eur("-3").signum()).isNegative();
        assertThat(eur("1").compareTo(eur("1.00"))).isZero();
    }

    @Test
    @DisplayName("is rounded when it is asked for, a half to the even place")
    void rounding() {
        assertThat(eur("0.125").rounded(2)).hasToString("0.12 EUR");
        assertThat(eur("0.135").rounded(2)).hasToString("0.14 EUR");
        assertThat(eur("7").rounded(2)).hasToString("7.00 EUR");
    }
}
