package io.hashwatt.ui.kit.figure;

import com.vaadin.flow.component.html.Span;
import io.hashwatt.domain.kernel.Money;
import io.hashwatt.ui.kit.Tone;
import io.hashwatt.ui.text.Formats;

/** An amount of money that is a difference: with its sign, and the colour that goes with it. */
public final class Amount extends Span {

    private static final long serialVersionUID = 1L;

    private Amount(String text, Tone tone) {
        super(text);
        addClassNames("hw-amount", tone.className());
    }

    /** Whole units of the currency. */
    public static Amount of(Money amount) {
        return new Amount(Formats.current().signedMoney(amount), tone(amount));
    }

    public static Tone tone(Money amount) {
        return switch (amount.signum()) {
            case 1 -> Tone.GAIN;
            case -1 -> Tone.LOSS;
            default -> Tone.NEUTRAL;
        };
    }
}
