package io.hashwatt.ui.plan;

import io.hashwatt.domain.fleet.DrawTarget;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Money;
import io.hashwatt.domain.plan.group.TargetPrice;
import io.hashwatt.domain.plan.record.PlanRecord;
import io.hashwatt.domain.plan.site.MissedTarget;
import io.hashwatt.ui.text.Formats;
import io.hashwatt.ui.text.T;
import java.util.List;

/** What a site is to draw and what is paid where it does not, in the user's language. */
public final class DrawTargetWords {

    private static final int DIGITS = 2;

    private DrawTargetWords() {}

    /** Why a group is at a level that is worth less by itself. */
    static String of(TargetPrice target, CurrencyCode currency) {
        String price = Formats.current().price(target.perMwh(), currency);
        return target.isBlock()
                ? T.of("plan.target.block.held", Formats.current().power(target.power()), price)
                : T.of("plan.target.held", aim(target), price);
    }

    /** By how much targets are missed and what is paid for it, target by target. */
    static List<String> missed(PlanRecord plan) {
        return MissedTarget.of(plan.targetMisses()).stream()
                .map(one -> missed(one, plan.currency()))
                .toList();
    }

    private static String missed(MissedTarget missed, CurrencyCode currency) {
        Formats formats = Formats.current();
        return T.of(
                key(missed.target()),
                missed.target().isBlock() ? formats.power(missed.target().power()) : aim(missed.target()),
                formats.power(missed.most()),
                formats.number(missed.energyMwh(), DIGITS),
                formats.moneyWithCents(new Money(missed.penalty(), currency)));
    }

    private static String key(TargetPrice target) {
        if (target.isBlock()) {
            return "plan.target.block.unused";
        }
        return isLeast(target) ? "plan.target.missing" : "plan.target.tooMuch";
    }

    /** At least 400 kW at the meter. */
    public static String aim(TargetPrice target) {
        String power = Formats.current().power(target.power());
        return target.feeder() == null
                ? T.of(isLeast(target) ? "plan.target.atLeast" : "plan.target.atMost", power)
                : T.of(
                        isLeast(target) ? "plan.target.atLeast.feeder" : "plan.target.atMost.feeder",
                        power,
                        target.feeder());
    }

    private static boolean isLeast(TargetPrice target) {
        return target.side() == DrawTarget.Side.AT_LEAST;
    }
}
