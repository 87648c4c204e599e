package io.hashwatt.ui.overview;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.InputPlace;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.ui.finding.ImplausibleWords;
import io.hashwatt.ui.kit.Icon;
import io.hashwatt.ui.kit.Links;
import io.hashwatt.ui.kit.Section;
import io.hashwatt.ui.kit.figure.StateBadge;
import io.hashwatt.ui.text.Formats;
import io.hashwatt.ui.text.SiteTime;
import io.hashwatt.ui.text.T;
import java.util.List;
import java.util.function.Function;

/** What needs somebody: what it is, where, what follows from it, and the way there. */
final class NeedsList {

    private final Function<RegisteredSite, String> nameInAddress;

    NeedsList(Function<RegisteredSite, String> nameInAddress) {
        this.nameInAddress = nameInAddress;
    }

    Section section(List<Need> needs) {
        Section section = new Section(T.of("overview.needs"));
        if (needs.isEmpty()) {
            Div well = new Div(StateBadge.well(T.of("overview.needs.none")));
            well.addClassName("hw-needs-none");
            return section.content(well);
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("hw-needs");
        needs.forEach(need -> list.add(item(need)));
        return section.actions(StateBadge.counter(needs.size(), T.count("overview.needs.count", needs.size())))
                .content(list);
    }

    private ListItem item(Need need) {
        Span icon = (need.isUrgent() ? Icon.ALERT : Icon.CLOCK).decorative();
        icon.addClassName(need.isUrgent() ? "hw-tone-error" : "hw-tone-warning");
        Words words = words(need);
        Div text = new Div(words.text());
        text.addClassName("hw-sub");
        Div body = new Div(new H3(words.title()), text, Links.onward(words.action(), words.href()));
        return new ListItem(icon, body);
    }

    private record Words(String title, String text, String action, String href) {}

    private Words words(Need need) {
        String name = need.site().name();
        String fleet = "fleet/" + need.site().id();
        String plan = "plan/" + nameInAddress.apply(need.site());
        SiteTime time = SiteTime.in(need.site().zone());
        return switch (need) {
            case Need.Stopped stopped ->
                new Words(
                        T.of("overview.need.stop", name),
                        T.of("overview.need.stop.text", time.dayAndTime(stopped.since()), stopped.reason()),
                        T.of("overview.need.stop.go"),
                        plan);
            case Need.NoGroups ignored ->
                new Words(
                        T.of("overview.need.groups", name),
                        T.of("overview.need.groups.text"),
                        T.of("overview.need.groups.go"),
                        fleet);
            case Need.NoMarket ignored ->
                new Words(
                        T.of("overview.need.market", name),
                        T.of("overview.need.market.text"),
                        T.of("overview.need.market.go"),
                        fleet);
            case Need.NoPlan ignored ->
                new Words(
                        T.of("overview.need.plan", name),
                        T.of("overview.need.plan.text"),
                        T.of("overview.need.plan.go"),
                        plan);
            case Need.StalePrices stale ->
                new Words(
                        T.of("overview.need.stale", name),
                        stale.since()
                                .map(since -> T.of(
                                        stale.isForecast()
                                                ? "overview.need.stale.forecast"
                                                : "overview.need.stale.since",
                                        time.dayAndTime(since)))
                                .orElseGet(() -> T.of("overview.need.stale.long")),
                        T.of("overview.need.prices.go"),
                        "markets");
            case Need.AboveCap above ->
                new Words(
                        T.of(
                                "overview.need.cap",
                                name,
                                Formats.current().power(above.first().excess())),
                        T.of(
                                "overview.need.cap.text",
                                Formats.current().duration(above.length()),
                                time.dayAndTime(above.first().interval().start())),
                        T.of("overview.need.cap.go"),
                        plan);
            case Need.MissingPrices missing ->
                new Words(
                        T.of("overview.need.gap", name),
                        T.count(
                                "overview.need.gap.text",
                                missing.count(),
                                time.dayAndTime(missing.first().start()),
                                end(missing.first(), time)),
                        T.of("overview.need.prices.go"),
                        "markets");
            case Need.Implausible implausible ->
                new Words(
                        T.of("overview.need.implausible", name),
                        implausible.count() == 1
                                ? ImplausibleWords.of(implausible.first(), time)
                                : T.count(
                                        "overview.need.implausible.more",
                                        implausible.count() - 1L,
                                        ImplausibleWords.of(implausible.first(), time)),
                        T.of("overview.need.implausible.go"),
                        implausible.first().place() instanceof InputPlace.OfGroup ? fleet : "markets");
            case Need.OldPrice old ->
                new Words(
                        T.of("overview.need.old", name),
                        ImplausibleWords.of(old.age(), time),
                        T.of("overview.need.prices.go"),
                        "markets");
            case Need.PlanEnds ends ->
                new Words(
                        T.of("overview.need.ends", name, time.dayAndTime(ends.at())),
                        T.of("overview.need.ends.text"),
                        T.of("overview.need.prices.go"),
                        "markets");
        };
    }

    /** With its day where that is another. */
    private static String end(Interval gap, SiteTime time) {
        boolean sameDay = time.localDate(gap.start()).equals(time.localDate(gap.end()));
        return sameDay ? time.time(gap.end()) : time.dayAndTime(gap.end());
    }
}
