package io.hashwatt.ui.plan;

import com.vaadin.flow.component.html.Span;
import io.hashwatt.domain.kernel.Money;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.plan.record.PlannedMoney;
import io.hashwatt.domain.plan.site.Coupling;
import io.hashwatt.domain.plan.site.Coupling.CapWorth;
import io.hashwatt.domain.plan.site.SitePlan.CapExceedance;
import io.hashwatt.ui.kit.Tone;
import io.hashwatt.ui.kit.figure.Amount;
import io.hashwatt.ui.kit.figure.Countdown;
import io.hashwatt.ui.kit.figure.Figure;
import io.hashwatt.ui.kit.figure.FigureBand;
import io.hashwatt.ui.text.Formats;
import io.hashwatt.ui.text.SiteTime;
import io.hashwatt.ui.text.T;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The band of figures above a plan. */
final class PlanFigures {

    private final PlanScreen.Shown shown;
    private final Formats formats = Formats.current();
    private final SiteTime time;

    PlanFigures(PlanScreen.Shown shown) {
        this.shown = shown;
        this.time = SiteTime.in(shown.site().zone());
    }

    FigureBand band() {
        List<Figure> figures = new ArrayList<>();
        if (shown.isOver()) {
            figures.add(money(T.of("plan.figure.whole"), shown.figures().restOfToday()));
            figures.add(new Figure(
                    T.of("plan.figure.starts"), formats.count(shown.plan().starts())));
        } else {
            figures.add(now());
            figures.add(money(T.of("plan.figure.today"), shown.figures().restOfToday()));
            figures.add(money(T.of("plan.figure.tomorrow"), shown.figures().tomorrow()));
            figures.add(next());
        }
        aboveCap(figures);
        capWorth(figures);
        if (shown.comparison() != null) {
            figures.add(comparison(shown.comparison()));
        }
        return new FigureBand(figures.toArray(Figure[]::new)).slim();
    }

    private Figure now() {
        String label = T.of("plan.figure.now");
        Power most = shown.figures().most();
        String unit = T.of(
                shown.site().limits().room() == null ? "plan.figure.now.ofAll" : "plan.figure.now.ofCap",
                formats.power(most));
        return shown.figures()
                .drawn()
                .map(drawn -> new Figure(label, formats.part(drawn, most)).unit(unit))
                .orElseGet(() -> unknown(label, T.of("plan.figure.now.unknown")));
    }

    private Figure money(String label, PlannedMoney money) {
        if (money.pricedSlots() == 0) {
            return unknown(label, T.of("plan.figure.noPrices"));
        }
        Figure figure = new Figure(label, formats.money(money.planned())).note(confidence(money));
        Span gain = Amount.of(money.gain());
        gain.getElement().setAttribute("title", T.of("plan.figure.gain"));
        figure.unit(gain);
        return figure;
    }

    private String confidence(PlannedMoney money) {
        String prices = money.weakest() == null
                ? ""
                : switch (money.weakest()) {
                    case FINAL -> T.of("plan.figure.onFinal");
                    case PRELIMINARY -> T.of("plan.figure.onPreliminary");
                    case ESTIMATED -> T.of("plan.figure.onEstimated");
                };
        return money.unpricedSlots() == 0 ? prices : prices + T.of("plan.figure.withGaps");
    }

    private static Figure unknown(String label, String why) {
        return new Figure(label, T.of("plan.figure.unknown")).tone(Tone.UNKNOWN).note(why);
    }

    private Figure next() {
        String label = T.of("plan.figure.next");
        return shown.figures()
                .next()
                .map(next -> new Figure(label, time.time(next.at()))
                        .unit(T.of("plan.figure.next.to", next.group(), next.level()))
                        .note(in(next)))
                .orElseGet(() -> new Figure(label, T.of("plan.figure.next.none"))
                        .note(T.of(
                                "plan.figure.next.until",
                                time.dayAndTime(shown.plan().period().end()))));
    }

    private Span in(NextChange next) {
        Span note = new Span(new Countdown(next.at(), time));
        if (next.more() > 0) {
            note.add(" · " + T.count("plan.figure.next.more", next.more()));
        }
        return note;
    }

    private void aboveCap(List<Figure> figures) {
        Instant now = shown.now();
        shown.plan().capExceedances().stream()
                .filter(each -> shown.isOver() || each.interval().end().isAfter(now))
                .min(Comparator.comparing(CapExceedance::interval))
                .ifPresent(first -> figures.add(new Figure(T.of("plan.figure.cap"), formats.power(first.excess()))
                        .tone(Tone.LOSS)
                        .note(T.of(
                                "plan.figure.cap.at",
                                time.dayAndTime(first.interval().start())))));
    }

    /** Where the caps' room is dearest from now on; of a plan that is over, ever. Where it is nothing, what the caps cost. */
    private void capWorth(List<Figure> figures) {
        Coupling coupling = shown.plan().coupling();
        if (coupling == null) {
            return;
        }
        List<CapWorth> worths = coupling.worths().stream()
                .filter(each -> CapWords.isShown(each.perMwh()))
                .toList();
        worths.stream()
                .filter(each -> shown.isOver() || each.interval().end().isAfter(shown.now()))
                .max(Comparator.comparing(CapWorth::perMwh))
                .ifPresent(dearest -> figures.add(capWorth(dearest)));
        Money cost = coupling.costOfCaps(shown.plan().profit());
        if (worths.isEmpty() && CapWords.isShown(cost.amount())) {
            figures.add(
                    shown.isAimed()
                            ? new Figure(T.of("plan.figure.targetCost"), formats.money(cost))
                            : new Figure(T.of("plan.figure.capCost"), formats.money(cost))
                                    .note(T.of("plan.figure.capCost.note")));
        }
    }

    private Figure capWorth(CapWorth dearest) {
        String price = formats.price(dearest.perMwh(), shown.plan().currency());
        return new Figure(T.of("plan.figure.capWorth"), price)
                .note(T.of(
                        "plan.figure.capWorth.at",
                        time.dayAndTime(dearest.interval().start()),
                        dearest.isPeak() ? T.of("plan.cap.peak") : CapWords.whose(dearest.feeder())));
    }

    private Figure comparison(PlanComparison comparison) {
        String against =
                T.of("plan.figure.compare", time.dayAndTime(comparison.earlier().createdAt()));
        Figure figure = new Figure(against, T.count("plan.figure.compare.slots", comparison.slots()));
        figure.unit(Amount.of(comparison.worth()));
        return figure.note(T.of("plan.figure.compare.note"));
    }
}
