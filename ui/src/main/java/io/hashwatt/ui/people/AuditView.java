package io.hashwatt.ui.people;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.hashwatt.application.fleet.ManageSites;
import io.hashwatt.application.tenancy.journal.AuditEntry;
import io.hashwatt.application.tenancy.journal.ReadJournal.AuditCheck;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Permission;
import io.hashwatt.ui.kit.Buttons;
import io.hashwatt.ui.kit.EmptyState;
import io.hashwatt.ui.kit.Icon;
import io.hashwatt.ui.kit.Links;
import io.hashwatt.ui.kit.Message;
import io.hashwatt.ui.kit.Page;
import io.hashwatt.ui.kit.Tone;
import io.hashwatt.ui.kit.table.DataTable;
import io.hashwatt.ui.people.AuditPresenter.Doer;
import io.hashwatt.ui.people.AuditPresenter.Filter;
import io.hashwatt.ui.session.CurrentUser;
import io.hashwatt.ui.session.Requires;
import io.hashwatt.ui.site.ChosenSite;
import io.hashwatt.ui.text.Formats;
import io.hashwatt.ui.text.SiteTime;
import io.hashwatt.ui.text.T;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The audit log: who did what, newest first, of one person or about one thing if wanted. */
@Route("audit")
@Requires(Permission.READ_AUDIT)
public final class AuditView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private static final String PERSON = "person";
    private static final String THING = "thing";

    private final transient AuditPresenter presenter;
    private final transient ManageSites sites;
    private final Div verdict = new Div();

    @SuppressWarnings("NullAway.Init") // filled before the page is shown
    private transient SiteTime time;

    private transient Filter filter = new Filter(Optional.empty(), Optional.empty());

    @Inject
    AuditView(AuditPresenter presenter, ManageSites sites) {
        this.presenter = presenter;
        this.sites = sites;
        title(T.of("people.audit.title"));
        actions(Buttons.plain(Icon.CHECK, T.of("people.audit.check"), this::check));
        verdict.addClassName("hw-verdict");
        verdict.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        filter = new Filter(query.getSingleParameter(PERSON), query.getSingleParameter(THING));
        time = ChosenSite.time(sites);
        content(verdict, filters(), entries());
    }

    private Component filters() {
        List<Doer> doers = presenter.doers(actor());
        ComboBox<Doer> person = new ComboBox<>();
        person.setAriaLabel(T.of("people.audit.person"));
        person.setPlaceholder(T.of("people.audit.anybody"));
        person.setItems(doers);
        person.setItemLabelGenerator(Doer::name);
        person.setClearButtonVisible(true);
        person.getElement().setAttribute("data-hw-filter", true);
        filter.principal()
                .ifPresent(chosen -> person.setValue(doers.stream()
                        .filter(doer -> doer.principal().equals(chosen))
                        .findFirst()
                        .orElseGet(() -> new Doer(chosen, chosen))));
        person.addValueChangeListener(change ->
                go(new Filter(Optional.ofNullable(change.getValue()).map(Doer::principal), filter.subjectId())));
        Div bar = new Div(person);
        bar.addClassName("hw-filters");
        filter.subjectId().ifPresent(id -> bar.add(about(id)));
        return bar;
    }

    private Component about(String subjectId) {
        Div chip = new Div(
                new Span(T.of("people.audit.about", presenter.nameOf(actor(), subjectId))),
                Buttons.icon(
                        Icon.CLOSE,
                        T.of("people.audit.everything"),
                        () -> go(new Filter(filter.principal(), Optional.empty()))));
        chip.addClassName("hw-chip");
        return chip;
    }

    private Component entries() {
        if (presenter
                .entries(actor(), filter, io.hashwatt.application.kernel.Page.first(1))
                .isEmpty()) {
            return filter.isNothing()
                    ? new EmptyState(Icon.LIST, T.of("people.audit.empty.title"), T.of("people.audit.empty.text"))
                    : new EmptyState(Icon.FIND, T.of("people.audit.none.title"), T.of("people.audit.none.text"));
        }
        DataTable<AuditEntry> table = new DataTable<>(T.of("people.audit.title"));
        table.twoLines(T.of("people.audit.when"), entry -> time.dateAndTime(entry.at()), entry -> utc(entry.at()))
                .setFlexGrow(0);
        table.text(T.of("people.audit.who"), AuditEntry::principalName);
        table.text(T.of("people.audit.what"), entry -> AuditWords.deed(entry.change()));
        table.link(
                        T.of("people.audit.thing"),
                        entry -> thing(entry),
                        entry -> AuditWords.details(entry.change()),
                        this::href)
                .setFlexGrow(3);
        table.number(T.of("people.audit.number"), entry -> Formats.current().count(entry.seq()))
                .setFlexGrow(0);
        table.card(this::card);
        return table.lazy(page -> presenter.entries(actor(), filter, page), AuditEntry::seq);
    }

    private static String thing(AuditEntry entry) {
        return AuditWords.thing(entry);
    }

    private String href(AuditEntry entry) {
        return "audit?"
                + query(new Filter(
                                filter.principal(), Optional.of(entry.change().subjectId())))
                        .getQueryString();
    }

    private Component card(AuditEntry entry) {
        Span when = new Span(time.dateAndTime(entry.at()) + " · " + entry.principalName());
        when.addClassName("hw-sub");
        Div what = new Div(new Span(AuditWords.deed(entry.change())), Links.text(thing(entry), href(entry)), when);
        what.addClassName("hw-two");
        Div card = new Div(what);
        card.addClassName("hw-card");
        return card;
    }

    private String utc(Instant at) {
        return SiteTime.in(SiteTime.UTC).dateAndTime(at);
    }

    private void check() {
        verdict.removeAll();
        AuditCheck check = presenter.check(actor());
        check.firstBroken()
                .ifPresent(entry -> verdict.add(alarm(T.of(
                        "people.audit.broken", Formats.current().count(entry.seq()), time.dateAndTime(entry.at())))));
        if (check.missing() > 0) {
            verdict.add(alarm(T.of("people.audit.cut", Formats.current().count(check.missing()))));
        }
        if (check.isWhole()) {
            verdict.add(new Message(Tone.NEUTRAL, Icon.CHECK, T.of("people.audit.whole", newest())));
        }
    }

    private static Message alarm(String words) {
        return new Message(Tone.ERROR, Icon.ALERT, words);
    }

    private String newest() {
        return presenter
                .entries(
                        actor(),
                        new Filter(Optional.empty(), Optional.empty()),
                        io.hashwatt.application.kernel.Page.first(1))
                .stream()
                .findFirst()
                .map(entry -> Formats.current().count(entry.seq()))
                .orElse("0");
    }

    private static void go(Filter filter) {
        UI.getCurrent().navigate("audit", query(filter));
    }

    private static QueryParameters query(Filter filter) {
        Map<String, String> parameters = new HashMap<>();
        filter.principal().ifPresent(principal -> parameters.put(PERSON, principal));
        filter.subjectId().ifPresent(id -> parameters.put(THING, id));
        return QueryParameters.simple(parameters);
    }

    private static Actor actor() {
        return CurrentUser.currentActor();
    }
}
