package io.hashwatt.ui.market;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import io.hashwatt.application.fleet.ManageSites;
import io.hashwatt.application.market.ManageSeries.Coverage;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.SeriesId;
import io.hashwatt.domain.market.MarketSeries;
import io.hashwatt.domain.market.event.MarketEvent;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Permission;
import io.hashwatt.ui.kit.Buttons;
import io.hashwatt.ui.kit.EmptyState;
import io.hashwatt.ui.kit.FormDialog;
import io.hashwatt.ui.kit.Icon;
import io.hashwatt.ui.kit.InAddress;
import io.hashwatt.ui.kit.Message;
import io.hashwatt.ui.kit.Page;
import io.hashwatt.ui.kit.Section;
import io.hashwatt.ui.kit.Tone;
import io.hashwatt.ui.kit.figure.StateBadge;
import io.hashwatt.ui.live.LiveUpdates;
import io.hashwatt.ui.market.BreakEvenPresenter.Choice;
import io.hashwatt.ui.session.CurrentUser;
import io.hashwatt.ui.session.Requires;
import io.hashwatt.ui.site.ChosenSite;
import io.hashwatt.ui.text.SiteTime;
import io.hashwatt.ui.text.T;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which numbers may be trusted: all series, and one of them over time. */
@Route("markets/:series?")
@Requires(Permission.READ)
public final class MarketView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private static final String PARAMETER = "series";

    /** Beyond this many, all of them are not read to count those that need a look. */
    private static final int MOST_COUNTED = 60;

    private final transient MarketPresenter presenter;
    private final transient BreakEvenPresenter breakEven;
    private final transient HashpricePresenter hashprices;
    private final transient ManageSites sites;

    private transient MarketAddress address = MarketAddress.PLAIN;
    private transient @Nullable SeriesId shown;

    @Inject
    MarketView(
            MarketPresenter presenter,
            BreakEvenPresenter breakEven,
            HashpricePresenter hashprices,
            ManageSites sites,
            LiveUpdates live) {
        this.presenter = presenter;
        this.breakEven = breakEven;
        this.hashprices = hashprices;
        this.sites = sites;
        addClassName("hw-market");
        title(T.of("market.title"));
        live.whileAttached(this, MarketEvent.class::isInstance, this::showAgain);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<MarketSeries> all = presenter.all(actor());
        Optional<String> named = event.getRouteParameters().get(PARAMETER);
        if (all.isEmpty()) {
            showNothing();
        } else if (named.isEmpty()) {
            event.forwardTo(
                    MarketView.class,
                    new RouteParameters(PARAMETER, all.getFirst().id().toString()),
                    event.getLocation().getQueryParameters());
        } else {
            address = MarketAddress.of(event.getLocation().getQueryParameters());
            InAddress.id(named.get(), SeriesId::new)
                    .flatMap(id -> presenter.detail(actor(), id, address.window()))
                    .ifPresentOrElse(detail -> show(all, detail), () -> event.rerouteToError(NotFoundException.class));
        }
    }

    private void showNothing() {
        beside();
        actions();
        EmptyState state = new EmptyState(Icon.MARKET, T.of("market.empty.title"), T.of("market.empty.text"));
        empty(mayCreate() ? state.action(Buttons.primary(T.of("market.create"), this::create)) : state);
    }

    private void show(List<MarketSeries> all, SeriesDetail detail) {
        shown = detail.digest().series().id();
        SiteTime elsewhere = ChosenSite.time(sites);
        SeriesWords words = new SeriesWords(detail.digest().series(), elsewhere);
        beside(attention(all));
        actions(buttons(detail, words));
        SeriesList list = new SeriesList(series -> presenter.digest(actor(), series), elsewhere);
        list.show(all, detail.digest().series().id());
        Div parts = new Div(parts(detail, words));
        parts.addClassName("hw-market-detail");
        Div both = new Div(list, parts);
        both.addClassName("hw-market-both");
        content(both);
        openReport(words);
    }

    private Component[] attention(List<MarketSeries> all) {
        if (all.size() > MOST_COUNTED) {
            return new Component[0];
        }
        long wanting = all.stream()
                .map(series -> presenter.digest(actor(), series))
                .filter(SeriesDigest::needsAttention)
                .count();
        return wanting == 0
                ? new Component[0]
                : new Component[] {
                    new StateBadge(Tone.WARNING, Icon.ALERT, T.count("market.attention", wanting, all.size()))
                };
    }

    private Component[] buttons(SeriesDetail detail, SeriesWords words) {
        List<Component> buttons = new ArrayList<>();
        if (mayCreate()) {
            buttons.add(Buttons.plain(Icon.PLUS, T.of("market.create"), this::create));
        }
        if (mayImport(detail)) {
            buttons.add(Buttons.primary(Icon.UPLOAD, T.of("market.import"), () -> importInto(detail, words)));
        }
        return buttons.toArray(Component[]::new);
    }

    private Component[] parts(SeriesDetail detail, SeriesWords words) {
        List<Component> parts = new ArrayList<>(List.of(new SeriesHead(detail, words)));
        if (detail.digest().coverage().isEmpty()) {
            parts.add(nothingYet(detail, words));
        } else {
            parts.addAll(chart(detail, words));
        }
        parts.add(new SeriesFacts(detail, words).section());
        parts.add(imports(detail, words));
        ChosenSite.of(allSites())
                .map(site -> new HashpriceStrip(hashprices.of(actor(), site)))
                .ifPresent(parts::add);
        return parts.toArray(Component[]::new);
    }

    private List<Component> chart(SeriesDetail detail, SeriesWords words) {
        List<Component> parts = new ArrayList<>();
        List<Choice> choices = breakEven.choices(actor(), detail.digest().series());
        if (detail.digest().state() == SeriesDigest.State.ENDED) {
            parts.add(new Message(Tone.WARNING, Icon.ALERT, T.of("market.ended", end(detail, words))));
        }
        parts.add(new MarketToolbar(detail, address, choices, this::go));
        if (detail.values().isEmpty()) {
            parts.add(new Message(Tone.WARNING, Icon.ALERT, T.of("market.window.empty", end(detail, words)))
                    .action(Buttons.plain(T.of("market.window.back"), () -> go(address.withWindow(null)))));
        }
        List<BreakEven> levels = BreakEvenPresenter.chosen(choices, address)
                .map(choice -> breakEven.of(actor(), choice, detail.window()))
                .orElse(List.of());
        parts.add(new PriceChart(detail, levels, words).frame());
        return parts;
    }

    private static String end(SeriesDetail detail, SeriesWords words) {
        return detail.digest()
                .coverage()
                .map(Coverage::span)
                .map(span -> words.time().dateAndTime(span.end()))
                .orElse("");
    }

    private EmptyState nothingYet(SeriesDetail detail, SeriesWords words) {
        EmptyState state = new EmptyState(Icon.MARKET, T.of("market.series.empty"), T.of("market.series.empty.text"));
        return mayImport(detail)
                ? state.action(Buttons.plain(Icon.UPLOAD, T.of("market.import"), () -> importInto(detail, words)))
                : state;
    }

    private Section imports(SeriesDetail detail, SeriesWords words) {
        SeriesId id = detail.digest().series().id();
        Section section = new Section(T.of("market.imports"));
        if (detail.lastImport().isEmpty()) {
            Paragraph none = new Paragraph(T.of("market.imports.none"));
            none.addClassName("hw-muted");
            return section.content(none).padded();
        }
        ImportsTable table =
                new ImportsTable(words.time(), report -> path(id) + query(address.withReport(report.id())));
        return section.content(table.of(page -> presenter.reports(actor(), id, page)))
                .hint(T.of("market.clock", words.time().zoneAt(detail.digest().now())));
    }

    /** The address names the report, so that it can be shown to somebody else. */
    private void openReport(SeriesWords words) {
        Optional.ofNullable(address.report())
                .flatMap(id -> presenter.report(actor(), id))
                .ifPresent(report -> {
                    FormDialog dialog = new FormDialog(T.of("market.report")).wide();
                    dialog.content(new ImportReportPanel(report, words.time()));
                    List<Component> buttons = new ArrayList<>();
                    new WithdrawalDesk(presenter, dialog::close).button(report).ifPresent(buttons::add);
                    buttons.add(Buttons.plain(T.of("kit.close"), dialog::close));
                    dialog.buttons(buttons.toArray(Component[]::new));
                    dialog.addOpenedChangeListener(change -> {
                        if (!change.isOpened()) {
                            go(address.withReport(null));
                        }
                    });
                    dialog.open();
                });
    }

    private void importInto(SeriesDetail detail, SeriesWords words) {
        SeriesImportForm.open(presenter, detail.digest().series(), words.time(), this::showAgain);
    }

    private void create() {
        SeriesForm.open(presenter, series -> UI.getCurrent().navigate(path(series.id())));
    }

    private void go(MarketAddress to) {
        if (shown != null) {
            UI.getCurrent().navigate(path(shown), to.toQuery());
        }
    }

    /** Somebody has brought something in, here or elsewhere. */
    private void showAgain() {
        SeriesId id = shown;
        if (id != null) {
            MarketAddress before = address;
            address = address.withReport(null);
            presenter.detail(actor(), id, address.window()).ifPresent(detail -> show(presenter.all(actor()), detail));
            address = before;
        }
    }

    private static String path(SeriesId id) {
        return "markets/" + id;
    }

    private static String query(MarketAddress to) {
        return "?" + to.toQuery().getQueryString();
    }

    private List<RegisteredSite> allSites() {
        return sites.list(actor(), io.hashwatt.application.kernel.Page.first(io.hashwatt.application.kernel.Page.MOST));
    }

    private static boolean mayCreate() {
        return CurrentUser.may(Permission.MANAGE_FLEET);
    }

    private static boolean mayImport(SeriesDetail detail) {
        return MarketPresenter.mayImport(actor(), detail.digest().series());
    }

    private static Actor actor() {
        return CurrentUser.currentActor();
    }
}
