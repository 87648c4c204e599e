package io.hashwatt.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.plan.group.LevelRule;
import io.hashwatt.domain.plan.group.Reason;
import io.hashwatt.domain.schedule.ControlMode;
import io.hashwatt.domain.schedule.Intervention;
import io.hashwatt.domain.schedule.Origin;
import io.hashwatt.domain.schedule.intent.Claim;
import io.hashwatt.domain.schedule.intent.Claims;
import io.hashwatt.domain.schedule.intent.IntentClass;
import io.hashwatt.domain.schedule.intent.LevelRange;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a site's economic source wanted")
class SourceWordsTest {

    private static final Origin LOCK_OUT = new Origin.Decision(Intervention.Kind.LOCK_OUT, "anna", null, "fans");

    @Test
    @DisplayName("is told with price and strikes in the user's way of writing")
    void rules() {
        assertThat(SourceWords.of(strike("52.10", "61.20", null)))
                .isEqualTo("Strike rule: 52.10\u00a0$/MWh is below 61.20\u00a0$/MWh");
        assertThat(SourceWords.of(strike("80.00", null, "61.20")))
                .isEqualTo("Strike rule: 80.00\u00a0$/MWh is not below 61.20\u00a0$/MWh");
        assertThat(SourceWords.of(strike("-5.00", "61.20", "-7.00")))
                .isEqualTo("Strike rule: −5.00\u00a0$/MWh is between −7.00\u00a0$/MWh and 61.20\u00a0$/MWh");
    }

    @Test
    @DisplayName("is told where it is the default level")
    void defaults() {
        assertThat(SourceWords.of(new Origin.DefaultLevel(ControlMode.SCHEDULE)))
                .isEqualTo("Control mode Schedule: default level");
        assertThat(SourceWords.of(new Origin.NoPrice(null))).isEqualTo("Strike rule: no price, default level");
    }

    @Test
    @DisplayName("is told as held back, or as overruled, where it did not get all it wanted")
    void limits() {
        Claims above = new Claims(List.of(claim(strike("80.00", null, "61.20"))), List.of());
        assertThat(LimitWords.of(new LevelRule(LevelRange.of(2), above, null, true), new CurrencyCode("EUR")))
                .startsWith("Strike rule: 80.00")
                .endsWith("It is as near to that as its limits allow.");

        Claims locked = new Claims(List.of(claim(LOCK_OUT)), List.of(claim(new Origin.NoPrice(null))));
        assertThat(LimitWords.overruled(new Reason.BestValue(List.of(new LevelRule(LevelRange.of(0), locked)))))
                .contains("Strike rule: no price, default level");
    }

    @Test
    @DisplayName("is told beside people where they bound it together")
    void together() {
        Claims both = new Claims(List.of(claim(LOCK_OUT), claim(strike("80.00", null, "61.20"))), List.of());

        assertThat(LimitWords.of(new LevelRule(LevelRange.of(1), both), new CurrencyCode("EUR")))
                .isEqualTo("Lock-out by anna: “fans” and Strike rule: 80.00\u00a0$/MWh is not below 61.20\u00a0$/MWh");
    }

    private static Claim claim(Origin origin) {
        return new Claim(IntentClass.ECONOMIC, new UUID(0, 1), origin);
    }

    private static Origin.Strike strike(String price, @Nullable String below, @Nullable String notBelow) {
        return new Origin.Strike(
                null,
                new CurrencyCode("USD"),
                new BigDecimal(price),
                below == null ? null : new BigDecimal(below),
                notBelow == null ? null : new BigDecimal(notBelow),
                false);
    }
}
