package io.hashwatt.ui.kit.figure;

import com.vaadin.flow.component.html.Span;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.ui.kit.Tone;
import io.hashwatt.ui.text.Formats;
import java.math.BigDecimal;

/** An amount of money that is a difference: with its sign, and the colour that goes with it. */
public final class Amount extends Span {

    private static final long serialVersionUID = 1L;

    private Amount(String text, Tone tone) {
        super(text);
        addClassNames("hw-amount", tone.className());
    }

    /** Whole units of the currency. */
    public static Amount of(BigDecimal amount, CurrencyCode currency) {
        return new Amount(Formats.current().signedMoney(amount, currency), tone(amount));
    }

    public static Amount withCents(BigDecimal amount, CurrencyCode currency) {
        return new Amount(Formats.current().signedMoneyWithCents(amount, currency), tone(amount));
    }

    public static Tone tone(BigDecimal amount) {
        return switch (amount.signum()) {
            case 1 -> Tone.GAIN;
            case -1 -> Tone.LOSS;
            default -> Tone.NEUTRAL;
        };
    }
}
