package io.hashwatt.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.kernel.Power;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** What is typed in one unit is read in the other, and nothing is lost on the way. */
class QuantityFieldTest {

    @Test
    void megawattsAreReadAsWatts() {
        QuantityField cap = new QuantityField("cap", "MW", 6);
        cap.setValue(new BigDecimal("1.5"));
        assertThat(cap.power()).isEqualTo(new Power(BigDecimal.valueOf(1_500_000)));
    }

    @Test
    void wattsAreShownAsMegawatts() {
        QuantityField cap = new QuantityField("cap", "MW", 6);
        cap.show(new Power(BigDecimal.valueOf(24_000_000)));
        assertThat(cap.getValue()).isEqualByComparingTo("24");
        assertThat(cap.power()).isEqualTo(new Power(BigDecimal.valueOf(24_000_000)));
    }

    @Test
    void percentAreReadAsAFractionWithoutZerosAtItsEnd() {
        QuantityField fee = QuantityField.percent("fee");
        fee.setValue(new BigDecimal("20"));
        assertThat(fee.quantity()).isEqualTo(new BigDecimal("0.2"));
        fee.show(new BigDecimal("0.025"));
        assertThat(fee.getValue()).isEqualTo(new BigDecimal("2.5"));
    }

    @Test
    void nothingTypedIsZeroAndNoPower() {
        QuantityField empty = new QuantityField("cap", "MW", 6);
        assertThat(empty.quantity()).isZero();
        assertThat(empty.power()).isNull();
    }
}
