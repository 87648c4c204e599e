package io.hashwatt.ui.schedule.preview;

import com.vaadin.flow.component.html.Div;
import io.hashwatt.application.plan.making.CompareSchedule.Comparison;
import io.hashwatt.ui.kit.figure.Amount;
import io.hashwatt.ui.text.Formats;
import io.hashwatt.ui.text.SiteTime;
import io.hashwatt.ui.text.T;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What a draft would cost or earn: against what is in force, as far as prices are known. */
final class MoneyPreview extends ComparedPreview {

    private static final long serialVersionUID = 1L;

    private final transient SiteTime time;

    MoneyPreview(SiteTime time) {
        super("hw-schedule-money");
        this.time = time;
    }

    @Override
    void showUnknown() {
        add(muted(T.of("schedule.money.unknown")));
    }

    @Override
    void show(Comparison comparison) {
        Div amount = new Div(Amount.of(comparison.gain()));
        amount.addClassName("hw-schedule-amount");
        add(amount, muted(words(comparison)));
    }

    /** Gives up $1,284 of mining profit until Wed 22:00, on estimated prices. 61.2 MWh less, 3 starts fewer. */
    static String words(Comparison comparison, SiteTime time) {
        Formats formats = Formats.current();
        String until = time.dayAndTime(comparison.period().end());
        String amount = formats.money(comparison.gain().abs());
        String money = switch (comparison.gain().signum()) {
            case -1 -> T.of("schedule.money.less", amount, until);
            case 1 -> T.of("schedule.money.more", amount, until);
            default -> T.of("schedule.money.same", until);
        };
        String prices = comparison.isEstimated() ? T.of("schedule.money.estimated") : T.of("schedule.say.end");
        List<String> besides = new ArrayList<>();
        BigDecimal energy = comparison.moreEnergyMwh();
        if (energy.signum() != 0) {
            String much = formats.number(energy.abs(), 1);
            besides.add(T.of(energy.signum() < 0 ? "schedule.money.energyLess" : "schedule.money.energyMore", much));
        }
        int starts = comparison.moreStarts();
        if (starts != 0) {
            besides.add(
                    T.count(starts < 0 ? "schedule.money.startsLess" : "schedule.money.startsMore", Math.abs(starts)));
        }
        return money + prices + (besides.isEmpty() ? "" : " " + String.join(", ", besides) + T.of("schedule.say.end"));
    }

    private String words(Comparison comparison) {
        return words(comparison, time);
    }

    private static Div muted(String text) {
        Div muted = new Div(text);
        muted.addClassName("hw-muted");
        return muted;
    }
}
