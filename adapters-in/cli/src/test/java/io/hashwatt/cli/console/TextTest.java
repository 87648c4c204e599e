package io.hashwatt.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Power;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Text for people:")
class TextTest {

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits);
    }

    @Test
    @DisplayName("numbers are rounded and grouped; nothing is minus zero, and nothing known is a dash")
    void numbers() {
        assertThat(Numbers.rounded(number("1234567.895"), 2)).isEqualTo("1,234,567.90");
        assertThat(Numbers.rounded(number("-999.5"), 0)).isEqualTo("-1,000");
        assertThat(Numbers.rounded(number("-0.004"), 2)).isEqualTo("0.00");
        assertThat(Numbers.rounded(number("1E+6"), 0)).isEqualTo("1,000,000");
        assertThat(Numbers.rounded(null, 2)).isEqualTo("–");
        assertThat(Numbers.percent(number("0.7731"))).isEqualTo("77.3");
        assertThat(Numbers.money(number("0.00000001"), new CurrencyCode("BTC"))).isEqualTo("0.00000001");
        assertThat(Numbers.power(Power.ofWatts(9_999))).isEqualTo("9,999 W");
        assertThat(Numbers.power(Power.ofWatts(12_460_000))).isEqualTo("12,460 kW");
        assertThat(Numbers.counted(1, "group") + ", " + Numbers.counted(2_000, "group"))
                .isEqualTo("1 group, 2,000 groups");
    }

    @Test
    @DisplayName("a column of large amounts goes without decimals, then in thousands, then in millions")
    void scales() {
        assertThat(Scale.of(List.of(number("99999.994")), "USD", 2).text(number("1")))
                .isEqualTo("1.00");
        assertThat(Scale.of(List.of(number("-100000")), "USD", 2).text(number("1")))
                .isEqualTo("1");
        Scale thousands = Scale.of(List.of(number("100000000")), "USD", 2);
        assertThat(thousands.text(number("123456789")) + " " + thousands.unit()).isEqualTo("123,457 kUSD");
        assertThat(Scale.of(List.of(number("1e12")), "USD", 2).unit()).isEqualTo("MUSD");
        assertThat(thousands.text(null)).isEqualTo("–");
    }

    @Test
    @DisplayName("spans name the day once if it is one, and midnight is the end of its day")
    void spans() {
        Times times = new Times(ZoneId.of("Europe/Berlin"));
        Interval day = new Interval(Instant.parse("2025-03-29T23:00:00Z"), Instant.parse("2025-03-30T22:00:00Z"));

        assertThat(times.isWithinOneDay(day)).isTrue();
        assertThat(times.span(day, true)).isEqualTo("2025-03-30 00:00 to 2025-03-31 00:00");
        assertThat(times.span(day, false)).isEqualTo("00:00 to 24:00");
        assertThat(times.time(Instant.parse("2024-10-27T00:30:00Z"))).isEqualTo("02:30+02");
        assertThat(times.time(Instant.parse("2024-10-27T01:30:07Z"))).isEqualTo("02:30:07+01");
        assertThat(times.dayName(day.start())).isEqualTo("Sun 2025-03-30");
    }

    @Test
    @DisplayName("tables line up, break their last text, and move together before they get too wide")
    void tables() {
        TextTable table = new TextTable().text().numbers(1).text();
        table.row("a", "1", "one two three four five six").heading("heading").row("bbb", "10", "");

        assertThat(table.lines(30))
                .containsExactly("a     1  one two three four", "         five six", "heading", "bbb  10");
        assertThat(table.lines(28))
                .containsExactly("a    1 one two three four", "       five six", "heading", "bbb 10");
    }

    @Test
    @DisplayName("a word that is too long is broken")
    void wrapping() {
        assertThat(Wrapping.wrap("abcdefghij kl", 4)).containsExactly("abcd", "efgh", "ij", "kl");
        assertThat(Wrapping.wrap("", 4)).containsExactly("");
    }

    @Test
    @DisplayName("one line stays one line")
    void oneLine() {
        assertThat(OneLine.of("a\r\nb\u202e")).isEqualTo("a\\u000d\\u000ab\\u202e");
        assertThat(OneLine.of("Größe 1 €")).isEqualTo("Größe 1 €");
    }
}
