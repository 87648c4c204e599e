package io.hashwatt.domain.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CurrencyCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"EUR", "USD", "BTC", "USDT"})
    void is_the_code_of_a_state_or_of_an_exchange(String code) {
        assertThat(CurrencyCode.isCode(code)).isTrue();
        assertThat(new CurrencyCode(code)).hasToString(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "EU", "eur", "EUR ", "€", "EUR/MWh", "US$", "DOLLAR"})
    void is_nothing_else(String text) {
        assertThat(CurrencyCode.isCode(text)).isFalse();
        assertThatThrownBy(() -> new CurrencyCode(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
