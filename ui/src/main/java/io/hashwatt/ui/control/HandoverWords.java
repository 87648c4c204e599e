package io.hashwatt.ui.control;

import io.hashwatt.application.plan.observed.ReadHandover.Handover;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.kernel.Money;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.plan.observed.ObservedTotal;
import io.hashwatt.domain.plan.observed.PromisedDays;
import io.hashwatt.ui.text.Formats;
import io.hashwatt.ui.text.SiteTime;
import io.hashwatt.ui.text.T;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** What is handed over with a site, in sentences. What is not known is said to be, with the reason. */
final class HandoverWords {

    private final Handover handover;
    private final ObservedTotal total;
    private final ZoneId zone;
    private final Formats formats = Formats.current();

    HandoverWords(Handover handover, ZoneId zone) {
        this.handover = handover;
        this.total = handover.observed();
        this.zone = zone;
    }

    /** How many machines, and how much power that is. */
    String machines() {
        if (handover.groups() == 0) {
            return T.of("control.handover.noGroups");
        }
        String all = T.count(
                "control.handover.machines",
                handover.groups(),
                T.count("control.handover.miners", handover.miners()),
                formats.power(handover.top()));
        return handover.off().equals(Power.NONE)
                ? all
                : all + " " + T.of("control.handover.standby", formats.power(handover.off()));
    }

    /** The days that are looked back on. */
    String days() {
        LocalDays days = new LocalDays(zone);
        Interval period = new Interval(
                days.startOf(handover.from()), days.startOf(handover.to().plusDays(1)));
        return SiteTime.in(zone).dates(period);
    }

    String sent() {
        Integer changes = total.changes();
        Integer starts = total.starts();
        if (changes == null || starts == null) {
            return unknown(T.count("control.handover.withoutPlan", total.withoutPlan(), count(total.days())));
        }
        String sent = T.count("control.handover.sent", changes, T.count("control.handover.starts", starts));
        if (total.partlyPlanned() > 0) {
            sent += ", " + T.count("control.handover.partly", total.partlyPlanned());
        }
        return total.withoutPlan() == 0
                ? sent
                : sent + "; "
                        + unknown(T.count("control.handover.withoutPlan", total.withoutPlan(), count(total.days())));
    }

    String earned() {
        Money gain = total.gain();
        if (gain == null) {
            return unknown(String.join(", ", reasons()));
        }
        String money = formats.signedMoney(gain);
        return total.valued() == total.days()
                ? money
                : T.of("control.handover.earned", money, count(total.valued()), count(total.days())) + "; "
                        + unknown(String.join(", ", reasons()));
    }

    /** What the plans expected of the days, beside what came of the same. */
    String promised() {
        PromisedDays promised = total.promised();
        return promised == null
                ? unknown(T.of("control.handover.promised.none"))
                : T.of(
                        "control.handover.promised.kept",
                        formats.signedMoney(promised.promised()),
                        count(promised.days()),
                        count(total.days()),
                        formats.signedMoney(promised.gain()));
    }

    /** Why the gain of days is not known. */
    private List<String> reasons() {
        List<String> reasons = new ArrayList<>();
        if (total.withoutPrice() > 0) {
            reasons.add(T.count("control.handover.withoutPrice", total.withoutPrice(), count(total.days())));
        }
        if (total.withoutPlan() > 0) {
            reasons.add(T.count("control.handover.withoutPlan", total.withoutPlan(), count(total.days())));
        }
        return reasons;
    }

    private static String unknown(String reason) {
        return T.of("control.handover.unknown", reason);
    }

    private String count(int number) {
        return formats.count(number);
    }
}
