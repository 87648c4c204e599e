package io.hashwatt.ui.text;

import static io.hashwatt.domain.kernel.Amounts.eur;
import static io.hashwatt.domain.kernel.Amounts.usd;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Hashrate;
import io.hashwatt.domain.kernel.Money;
import io.hashwatt.domain.kernel.Power;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Numbers:")
class FormatsTest {

    private static final CurrencyCode USD = new CurrencyCode("USD");
    private static final CurrencyCode EUR = new CurrencyCode("EUR");

    private final Formats english = Formats.in(Locale.ENGLISH);
    private final Formats german = Formats.in(Locale.GERMAN);

    /** The space that does not break looks like any other. */
    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }

    @Test
    @DisplayName("the unit stays on the line of its number")
    void space() {
        assertThat(english.power(Power.ofWatts(1_000_000))).isEqualTo("1.0\u00a0MW");
    }

    @Test
    @DisplayName("money has its sign where the language puts it, a true minus, and no cents unless asked")
    void money() {
        assertThat(plain(english.money(usd("12807.4")))).isEqualTo("$12,807");
        assertThat(plain(german.money(usd("12807.4")))).isEqualTo("12.807 $");
        assertThat(plain(english.signedMoney(usd("353")))).isEqualTo("+$353");
        assertThat(plain(english.signedMoney(eur("-61.2")))).isEqualTo("−€61");
        assertThat(plain(english.signedMoneyWithCents(usd("14.2")))).isEqualTo("+$14.20");
        assertThat(plain(english.money(new Money(BigDecimal.ONE, new CurrencyCode("USDT")))))
                .isEqualTo("1 USDT");
    }

    @Test
    @DisplayName("what rounds to nothing has no sign")
    void nothing() {
        assertThat(plain(english.signedMoney(usd("-0.3")))).isEqualTo("$0");
        assertThat(plain(english.signedMoney(usd("0.3")))).isEqualTo("$0");
        assertThat(plain(english.number(new BigDecimal("-0.001"), 2))).isEqualTo("0.00");
    }

    @Test
    @DisplayName("prices have two decimals and their unit")
    void prices() {
        assertThat(plain(english.price(new BigDecimal("52.1"), USD))).isEqualTo("52.10 $/MWh");
        assertThat(plain(german.price(new BigDecimal("-14.127"), EUR))).isEqualTo("−14,13 €/MWh");
        assertThat(plain(english.hashprice(new BigDecimal("34.149"), USD))).isEqualTo("34.15 $/PH/day");
    }

    @Test
    @DisplayName("power is in the unit that suits it")
    void power() {
        assertThat(plain(english.power(Power.ofWatts(15_149_000)))).isEqualTo("15.1 MW");
        assertThat(plain(english.power(Power.ofWatts(840_400)))).isEqualTo("840 kW");
        assertThat(plain(english.power(Power.ofWatts(3_250)))).isEqualTo("3,250 W");
        assertThat(plain(english.power(Power.NONE))).isEqualTo("0 W");
        assertThat(english.part(Power.ofWatts(350_000), Power.ofWatts(12_000_000)))
                .isEqualTo("0.4");
        assertThat(english.part(Power.ofWatts(350_000), Power.ofWatts(350_000))).isEqualTo("350");
        assertThat(english.part(Power.ofWatts(1_750), Power.ofWatts(3_500))).isEqualTo("1,750");
    }

    @Test
    @DisplayName("hashrate is in the unit that suits it")
    void hashrate() {
        assertThat(plain(english.hashrate(Hashrate.ofTerahash("2331000")))).isEqualTo("2.33 EH/s");
        assertThat(plain(english.hashrate(Hashrate.ofTerahash("837020")))).isEqualTo("837 PH/s");
        assertThat(plain(english.hashrate(Hashrate.ofTerahash("110.5")))).isEqualTo("110.5 TH/s");
    }

    @Test
    @DisplayName("shares have one decimal")
    void percent() {
        assertThat(plain(english.percent(new BigDecimal("0.0819")))).isEqualTo("8.2 %");
        assertThat(plain(german.percent(BigDecimal.ONE))).isEqualTo("100,0 %");
    }

    @Test
    @DisplayName("durations show their two largest parts")
    void durations() {
        assertThat(plain(english.duration(Duration.ofSeconds(40)))).isEqualTo("40 s");
        assertThat(plain(english.duration(Duration.ofMinutes(22)))).isEqualTo("22 min");
        assertThat(plain(english.duration(Duration.ofMinutes(112)))).isEqualTo("1 h 52 min");
        assertThat(plain(english.duration(Duration.ofHours(74)))).isEqualTo("3 d 2 h");
    }
}
