package io.hashwatt.domain.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.SeriesId;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A value of a market")
class MarketValuesTest {

    private static final Instant AT = Instant.parse("2026-10-05T00:00:00Z");
    private static final Interval HOUR = Interval.of(AT, Duration.ofHours(1));

    @Test
    @DisplayName("that is a bitcoin price is above zero")
    void bitcoin() {
        thenRefused(() -> new BitcoinQuote(AT, BigDecimal.ZERO), "bitcoin");
        thenRefused(() -> new BitcoinQuote(AT, new BigDecimal("-1")), "bitcoin");
    }

    @Test
    @DisplayName("that is a difficulty is above zero, at a height from zero")
    void difficulty() {
        thenRefused(() -> new DifficultyPoint(AT, 0, BigDecimal.ZERO), "difficulty");
        thenRefused(() -> new DifficultyPoint(AT, -1, BigDecimal.ONE), "block");
        assertThat(new DifficultyPoint(AT, 0, BigDecimal.ONE).height()).isZero();
    }

    @Test
    @DisplayName("that is a hashprice is not negative")
    void hashprice() {
        thenRefused(() -> new QuotedHashprice.Quote(HOUR, new BigDecimal("-0.01")), "hashprice");
        assertThat(new QuotedHashprice.Quote(HOUR, BigDecimal.ZERO).perPhDay()).isZero();
    }

    @Test
    @DisplayName("that is a power price may be negative, and has a source")
    void power() {
        assertThat(price("-500", "exchange.csv").perMwh()).isNegative();
        thenRefused(() -> price("50", " "), "source");
    }

    @Test
    @DisplayName("that follows from the chain has shares within their bounds")
    void shares() {
        thenRefused(() -> derived("-0.01", "0"), "fees");
        thenRefused(() -> derived("11", "0"), "fees");
        thenRefused(() -> derived("0", "1"), "pool");
        thenRefused(() -> derived("0", "-0.1"), "pool");
    }

    private static HashpriceBasis.Derived derived(String feeShare, String poolFee) {
        SeriesId any = new SeriesId(new UUID(0, 1));
        return new HashpriceBasis.Derived(any, any, new BigDecimal(feeShare), new BigDecimal(poolFee));
    }

    private static PowerPrice price(String perMwh, String source) {
        PowerSeriesId series = new PowerSeriesId(PowerProduct.DAY_AHEAD, "DE-LU", new CurrencyCode("EUR"));
        return new PowerPrice(series, HOUR, new BigDecimal(perMwh), Finality.FINAL, source, AT, AT);
    }

    private static void thenRefused(ThrowingCallable making, String word) {
        assertThatThrownBy(making).isInstanceOf(IllegalArgumentException.class).hasMessageContaining(word);
    }
}
