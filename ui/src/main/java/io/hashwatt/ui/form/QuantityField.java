package io.hashwatt.ui.form;

import com.vaadin.flow.component.html.Span;
import io.hashwatt.domain.kernel.Power;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A number in the unit that people use, of something that is kept in another: megawatts and watts, percent and fractions. */
public final class QuantityField extends DecimalField {

    private static final long serialVersionUID = 1L;

    private final int digits;
    private final Span unit = new Span();

    /** @param digits that the decimal sign moves to the right from what is typed to what is kept: 6 from MW to W */
    public QuantityField(String label, String unitName, int digits) {
        super(label);
        this.digits = digits;
        unit.setText(unitName);
        setSuffixComponent(unit);
    }

    public static QuantityField percent(String label) {
        return new QuantityField(label, "%", -2);
    }

    /** Says another one behind the number, which stays as it is. */
    public void unit(String name) {
        unit.setText(name);
    }

    /** As it is kept; nothing typed counts as zero. */
    public BigDecimal quantity() {
        BigDecimal typed = Objects.requireNonNullElse(getValue(), BigDecimal.ZERO);
        return digits < 0 ? typed.divide(BigDecimal.TEN.pow(-digits)) : typed.movePointRight(digits);
    }

    /** @param quantity as it is kept */
    public void show(BigDecimal quantity) {
        setValue(quantity.movePointLeft(digits).stripTrailingZeros());
    }

    /** For units of watts. Null: nothing is typed. */
    public @Nullable Power power() {
        return isEmpty() ? null : new Power(quantity());
    }

    /** @param power null: none */
    public void show(@Nullable Power power) {
        if (power != null) {
            show(power.watts());
        }
    }
}
