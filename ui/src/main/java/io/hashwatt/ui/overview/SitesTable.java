package io.hashwatt.ui.overview;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.ui.kit.Links;
import io.hashwatt.ui.kit.figure.Amount;
import io.hashwatt.ui.kit.figure.PowerBar;
import io.hashwatt.ui.kit.table.DataTable;
import io.hashwatt.ui.plan.Words;
import io.hashwatt.ui.text.Formats;
import io.hashwatt.ui.text.SiteTime;
import io.hashwatt.ui.text.T;
import java.util.List;
import java.util.function.Function;

/** A line per site. */
final class SitesTable {

    private final Function<RegisteredSite, String> planAddress;
    private final Formats formats = Formats.current();

    SitesTable(Function<RegisteredSite, String> planAddress) {
        this.planAddress = planAddress;
    }

    DataTable<SiteOverview> table(List<SiteOverview> sites) {
        DataTable<SiteOverview> table = new DataTable<>(T.of("overview.sites"));
        table.component(T.of("overview.site"), this::name).setFlexGrow(2);
        table.component(T.of("overview.column.power"), this::bar);
        table.number(T.of("overview.column.of"), this::power);
        table.twoLines(T.of("overview.column.price"), this::price, SitesTable::finality);
        table.component(T.of("overview.column.today"), this::money);
        table.twoLines(T.of("overview.column.next"), SitesTable::next, SitesTable::nextAt);
        table.text(T.of("overview.column.miners"), site -> T.of("overview.notConnected"));
        return table.card(this::card).allRows().rows(sites);
    }

    private Component name(SiteOverview site) {
        Span zone = new Span(site.site().zone().getId() + " · " + T.of(site.mode()));
        zone.addClassName("hw-sub");
        Div both = new Div(Links.text(site.site().name(), planAddress.apply(site.site())), zone);
        both.addClassNames("hw-two", "hw-site-name");
        return both;
    }

    private Component bar(SiteOverview site) {
        return site.digest()
                .flatMap(digest -> site.most().map(most -> bar(digest, most)))
                .orElseGet(() -> new Span(state(site)));
    }

    private Component bar(SiteDigest digest, io.hashwatt.domain.kernel.Power most) {
        return new PowerBar(
                digest.parts(),
                most,
                formats.power(digest.drawn()) + " " + T.of("overview.figure.power.of", formats.power(most)));
    }

    private static String state(SiteOverview site) {
        return switch (site.state()) {
            case WITHOUT_GROUPS -> T.of("overview.state.groups");
            case WITHOUT_MARKET -> T.of("overview.state.market");
            case WITHOUT_PLAN -> T.of("overview.state.plan");
            case PLANNED -> "";
        };
    }

    private String drawn(Power drawn, SiteOverview site) {
        return site.most().map(most -> formats.part(drawn, most)).orElseGet(() -> formats.power(drawn));
    }

    private String power(SiteOverview site) {
        String most = site.most().map(formats::power).orElseGet(() -> T.of("overview.unknown"));
        return site.digest()
                .map(digest -> drawn(digest.drawn(), site) + " / " + most)
                .orElse(most);
    }

    private String price(SiteOverview site) {
        return site.price()
                .map(price -> formats.price(price.perMwh(), site.site().currency()))
                .orElseGet(() -> T.of("timeline.noPrice"));
    }

    private static String finality(SiteOverview site) {
        return site.price()
                .map(price -> T.of(
                        price.isAllIn() ? "overview.price.allIn" : "overview.price.market", Words.of(price.finality())))
                .orElse("");
    }

    private Component money(SiteOverview site) {
        Div both = new Div();
        both.addClassName("hw-two");
        site.digest()
                .map(SiteDigest::restOfToday)
                .filter(money -> money.pricedSlots() > 0)
                .ifPresentOrElse(
                        money -> {
                            both.add(new Span(formats.money(money.planned())), Amount.of(money.gain()));
                        },
                        () -> both.add(new Span(T.of("overview.unknown"))));
        return both;
    }

    private static String next(SiteOverview site) {
        return site.digest()
                .map(digest -> digest.next()
                        .map(change -> T.of("overview.change", change.group(), change.level()))
                        .orElseGet(() -> T.of("overview.figure.next.none")))
                .orElse("");
    }

    private static String nextAt(SiteOverview site) {
        SiteTime time = SiteTime.in(site.site().zone());
        return site.digest()
                .map(digest -> digest.next()
                        .map(change -> time.dayAndTime(change.at()))
                        .orElseGet(() -> T.of(
                                "overview.change.until",
                                time.dayAndTime(digest.plan().period().end()))))
                .orElse("");
    }

    private Component card(SiteOverview site) {
        Div amounts = new Div(money(site));
        amounts.addClassName("hw-site-card-money");
        Div first = new Div(Links.text(site.site().name(), planAddress.apply(site.site())), amounts);
        first.addClassNames("hw-site-card-line", "hw-site-name");
        Div second = new Div(bar(site), new Span(power(site)));
        second.addClassName("hw-site-card-line");
        Div third = new Div(next(site) + (nextAt(site).isEmpty() ? "" : " · " + nextAt(site)));
        third.addClassName("hw-sub");
        Div fourth = new Div(price(site) + " " + finality(site) + " · " + T.of(site.mode()));
        fourth.addClassName("hw-sub");
        Div card = new Div(first, second, third, fourth);
        card.addClassName("hw-site-card");
        return card;
    }
}
