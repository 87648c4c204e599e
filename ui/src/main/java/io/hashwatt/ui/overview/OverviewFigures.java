package io.hashwatt.ui.overview;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.market.Finality;
import io.hashwatt.domain.plan.record.PlannedMoney;
import io.hashwatt.ui.kit.Tone;
import io.hashwatt.ui.kit.figure.Amount;
import io.hashwatt.ui.kit.figure.Countdown;
import io.hashwatt.ui.kit.figure.Figure;
import io.hashwatt.ui.kit.figure.FigureBand;
import io.hashwatt.ui.kit.figure.PowerBar;
import io.hashwatt.ui.overview.OverviewPresenter.Overview;
import io.hashwatt.ui.plan.NextChange;
import io.hashwatt.ui.text.Formats;
import io.hashwatt.ui.text.SiteTime;
import io.hashwatt.ui.text.T;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All sites in figures: what is planned, for now and for today; what runs is not known before miners are connected. */
final class OverviewFigures {

    private final Overview overview;
    private final Formats formats = Formats.current();

    OverviewFigures(Overview overview) {
        this.overview = overview;
    }

    FigureBand band() {
        return new FigureBand(power(), money(), next(), miners());
    }

    private Figure power() {
        List<SiteDigest> planned = overview.planned();
        Figure figure = new Figure(T.of("overview.figure.power"));
        if (planned.isEmpty()) {
            return figure.value(T.of("overview.unknown")).tone(Tone.UNKNOWN).note(T.of("overview.figure.noPlan"));
        }
        Power drawn = planned.stream().map(SiteDigest::drawn).reduce(Power.NONE, Power::plus);
        Power most =
                overview.sites().stream().flatMap(site -> site.most().stream()).reduce(Power.NONE, Power::plus);
        String of = T.of("overview.figure.power.of", formats.power(most));
        List<PowerBar.Part> parts = planned.stream()
                .flatMap(site -> site.parts().stream())
                .sorted(Comparator.comparing(PowerBar.Part::shade).reversed())
                .toList();
        Component bar = new PowerBar(parts, most, formats.power(drawn) + " " + of);
        return figure.value(formats.part(drawn, most)).unit(of).note(bar, new Div(sitesPlanned(planned.size())));
    }

    private String sitesPlanned(int planned) {
        return planned == overview.sites().size()
                ? T.of("overview.figure.power.note")
                : T.of(
                        "overview.figure.power.some",
                        formats.count(planned),
                        formats.count(overview.sites().size()));
    }

    /** Currencies are not added up: each is a figure of its own. */
    private Figure money() {
        Figure figure = new Figure(T.of("overview.figure.today"));
        Map<String, PlannedMoney> byCurrency = new TreeMap<>(Comparator.reverseOrder());
        for (SiteOverview site : overview.sites()) {
            site.digest()
                    .map(SiteDigest::restOfToday)
                    .filter(money -> money.pricedSlots() > 0)
                    .ifPresent(
                            money -> byCurrency.merge(money.planned().currency().value(), money, PlannedMoney::plus));
        }
        if (byCurrency.isEmpty()) {
            return figure.value(T.of("overview.unknown")).tone(Tone.UNKNOWN).note(T.of("overview.figure.noPlan"));
        }
        List<String> amounts = new ArrayList<>();
        List<Component> notes = new ArrayList<>();
        byCurrency.values().forEach(money -> {
            amounts.add(formats.money(money.planned()));
            notes.add(new Div(Amount.of(money.gain()), new Span(" " + T.of("overview.against"))));
        });
        notes.add(new Div(
                T.of(isEstimated(byCurrency) ? "overview.figure.today.estimated" : "overview.figure.today.final")));
        return figure.value(String.join(" · ", amounts)).note(notes.toArray(Component[]::new));
    }

    private static boolean isEstimated(Map<String, PlannedMoney> byCurrency) {
        return byCurrency.values().stream().anyMatch(money -> money.weakest() != Finality.FINAL);
    }

    private record SiteChange(RegisteredSite site, NextChange change) {}

    private Figure next() {
        Figure figure = new Figure(T.of("overview.figure.next"));
        return overview.sites().stream()
                .flatMap(site ->
                        site
                                .digest()
                                .flatMap(SiteDigest::next)
                                .map(change -> new SiteChange(site.site(), change))
                                .stream())
                .min(Comparator.comparing(found -> found.change().at()))
                .map(found -> next(figure, found))
                .orElseGet(() ->
                        figure.value(T.of("overview.figure.next.none")).note(T.of("overview.figure.next.none.note")));
    }

    private static Figure next(Figure figure, SiteChange found) {
        SiteTime time = SiteTime.in(found.site().zone());
        NextChange change = found.change();
        return figure.value(time.time(change.at()))
                .unit(time.zoneAt(change.at()))
                .note(
                        new Div(T.of("overview.figure.next.note", found.site().name(), change.group(), change.level())),
                        new Countdown(change.at(), time));
    }

    private Figure miners() {
        return new Figure(T.of("overview.figure.miners"), T.of("overview.notConnected"))
                .tone(Tone.UNKNOWN)
                .note(T.of("overview.figure.miners.note"));
    }
}
