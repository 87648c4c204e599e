package io.hashwatt.ui.fleet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.hashwatt.application.fleet.ManageSites;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.PlausibleLevels;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.schedule.Protection;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Permission;
import io.hashwatt.ui.finding.ImplausibleNotes;
import io.hashwatt.ui.kit.Buttons;
import io.hashwatt.ui.kit.Confirmation;
import io.hashwatt.ui.kit.EmptyState;
import io.hashwatt.ui.kit.Icon;
import io.hashwatt.ui.kit.InAddress;
import io.hashwatt.ui.kit.Links;
import io.hashwatt.ui.kit.Notifications;
import io.hashwatt.ui.kit.Section;
import io.hashwatt.ui.kit.figure.Facts;
import io.hashwatt.ui.kit.figure.Figure;
import io.hashwatt.ui.kit.figure.FigureBand;
import io.hashwatt.ui.kit.figure.Legend;
import io.hashwatt.ui.kit.figure.LevelShade;
import io.hashwatt.ui.kit.table.DataTable;
import io.hashwatt.ui.plan.InterventionDesk;
import io.hashwatt.ui.session.CurrentUser;
import io.hashwatt.ui.session.Requires;
import io.hashwatt.ui.site.SiteNames;
import io.hashwatt.ui.site.SitePage;
import io.hashwatt.ui.text.Formats;
import io.hashwatt.ui.text.SiteTime;
import io.hashwatt.ui.text.T;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One group: its levels, what each step brings and up to which price it pays, and how it may be switched. */
@Route("fleet/:site/group")
@Requires(Permission.READ)
public final class GroupView extends SitePage {

    private static final long serialVersionUID = 1L;

    private final transient FleetPresenter fleet;
    private final transient GroupsPresenter groups;
    private final transient SiteMarketPresenter market;
    private final transient ProtectionDesk protections;
    private final transient InterventionDesk interventions;

    @Inject
    GroupView(
            ManageSites sites,
            FleetPresenter fleet,
            GroupsPresenter groups,
            SiteMarketPresenter market,
            ProtectionDesk protections,
            InterventionDesk interventions) {
        super(sites);
        this.fleet = fleet;
        this.groups = groups;
        this.market = market;
        this.protections = protections;
        this.interventions = interventions;
    }

    @Override
    protected void show(RegisteredSite site, QueryParameters query) {
        String address = "fleet/" + SiteNames.inAddress(site, fleet.all(actor()));
        crumbs(new Crumb(T.of("fleet.title"), "fleet"), new Crumb(site.name(), address));
        InAddress.id(query, "id", GroupId::new)
                .flatMap(id -> groups.find(actor(), id))
                .filter(group -> group.site().equals(site.id()))
                .ifPresentOrElse(group -> show(site, group, address), () -> gone(address));
    }

    private void gone(String address) {
        title(T.of("fleet.group"));
        actions();
        empty(new EmptyState(Icon.FLEET, T.of("fleet.group.gone"), T.of("fleet.group.gone.text"))
                .action(Links.button(T.of("fleet.group.toSite"), address)));
    }

    private void show(RegisteredSite site, RegisteredGroup group, String address) {
        title(group.group().name());
        Optional<Protection> protection = protections.of(group);
        beside(protection.map(some -> new Component[] {ProtectionDesk.badge()}).orElseGet(() -> new Component[0]));
        actions(actionsOf(site, group, address, protection.isPresent()));
        Optional<BigDecimal> hashprice = market.hashprice(actor(), site);
        List<LevelStep> steps = LevelStep.of(group.group(), hashprice.orElse(null));
        figures(band(group.group()));
        Div promise = new Div();
        promise.addClassName("hw-verdict");
        promise.add(ImplausibleNotes.of(PlausibleLevels.of(group.group()), SiteTime.in(site.zone())));
        protection.ifPresent(
                some -> promise.add(protections.message(site, group, some, () -> show(site, group, address))));
        content(
                interventions.bar(site, group, () -> show(site, group, address)),
                promise,
                new Section(T.of("fleet.marginal"), MarginalChart.of(group.group(), steps))
                        .hint(T.of("fleet.marginal.hint")),
                new Section(T.of("fleet.levels"), table(site, group.group(), steps))
                        .hint(hashprice
                                .map(value -> T.of(
                                        "fleet.levels.at", Formats.current().hashprice(value, site.currency())))
                                .orElse(T.of("fleet.levels.noHashprice"))));
        side(facts(site, group));
    }

    private Component[] actionsOf(RegisteredSite site, RegisteredGroup group, String address, boolean isProtected) {
        List<Component> actions = new ArrayList<>();
        if (InterventionDesk.isAllowed()) {
            actions.add(Buttons.plain(
                    Icon.HAND,
                    T.of("plan.intervention.open"),
                    () -> interventions.ask(site, group, () -> show(site, group, address))));
        }
        if (ProtectionDesk.isAllowed() && !isProtected) {
            actions.add(Buttons.plain(
                    Icon.LOCK,
                    T.of("fleet.protect"),
                    () -> protections.askToProtect(group, () -> show(site, group, address))));
        }
        if (CurrentUser.may(Permission.MANAGE_FLEET)) {
            actions.add(Buttons.danger(T.of("fleet.group.delete"), () -> delete(group, address)));
            actions.add(Buttons.primary(
                    Icon.PENCIL,
                    T.of("fleet.group.change"),
                    () -> GroupForm.open(groups, site, group, changed -> show(site, changed, address))));
        }
        return actions.toArray(Component[]::new);
    }

    private static FigureBand band(MinerGroup group) {
        Formats formats = Formats.current();
        FleetTotals totals = FleetTotals.of(group);
        return new FigureBand(
                new Figure(T.of("fleet.miners"), formats.count(group.miners())),
                new Figure(T.of("fleet.topPower"), formats.power(totals.power())),
                new Figure(T.of("fleet.topHashrate"), formats.hashrate(totals.hashrate())),
                SiteFacts.efficiency(totals),
                new Figure(T.of("fleet.defaultLevel"), GroupWords.levelName(group, group.defaultLevel()))
                        .note(T.of("fleet.defaultLevel.help")));
    }

    private static DataTable<LevelStep> table(RegisteredSite site, MinerGroup group, List<LevelStep> steps) {
        Formats formats = Formats.current();
        GroupWords words = new GroupWords(site.currency());
        DataTable<LevelStep> table = new DataTable<>(T.of("fleet.levels"));
        table.component(T.of("fleet.level"), step -> level(group, step)).setFlexGrow(2);
        table.number(
                T.of("fleet.column.watts"),
                step -> formats.number(step.level().power().watts(), 0));
        table.number(
                T.of("fleet.column.terahash"),
                step -> formats.number(step.level().hashrate().terahashPerSecond(), 1));
        table.number(T.of("fleet.column.power"), step -> words.kilowatts(step.ofGroup()));
        table.number(T.of("fleet.column.average"), step -> words.efficiency(step.average()));
        table.number(T.of("fleet.column.marginal"), step -> words.efficiency(step.marginal()));
        table.number(
                T.of("fleet.column.pays", formats.priceUnit(site.currency())),
                step -> step.paysBelow().map(words::price).orElse(step.number() == 0 ? "" : T.of("fleet.unknown")));
        return table.card(step -> card(site, group, step)).allRows().rows(steps);
    }

    private static Component level(MinerGroup group, LevelStep step) {
        Span swatch = Legend.swatch(LevelShade.of(step.number(), group.topLevel()));
        Div level = new Div(swatch, new Span(GroupWords.levelName(step.level(), step.number())));
        level.addClassName("hw-level-name");
        return level;
    }

    private static Component card(RegisteredSite site, MinerGroup group, LevelStep step) {
        Formats formats = Formats.current();
        Span sub = new Span(formats.power(step.level().power()) + " · "
                + formats.hashrate(step.level().hashrate())
                + step.marginal()
                        .map(value -> " · " + T.of("fleet.card.step", formats.efficiency(value)))
                        .orElse(""));
        sub.addClassName("hw-sub");
        Div what = new Div(level(group, step), sub);
        what.addClassName("hw-two");
        Span pays = new Span(step.paysBelow()
                .map(value -> T.of("fleet.card.pays", formats.price(value, site.currency())))
                .orElse(""));
        pays.addClassName("hw-sub");
        Div card = new Div(what, pays);
        card.addClassName("hw-card");
        return card;
    }

    private static Section facts(RegisteredSite site, RegisteredGroup group) {
        GroupWords words = new GroupWords(site.currency());
        MinerGroup of = group.group();
        Facts facts = new Facts();
        words.limits(of.limits()).forEach(limit -> facts.fact(limit.label(), limit.value()));
        return new Section(
                        T.of("fleet.limits"),
                        facts.fact(T.of("fleet.startCost"), words.cost(of.startCost()))
                                .fact(T.of("fleet.feeder"), GroupWords.feeder(of))
                                .fact(T.of("fleet.tags"), GroupWords.tags(of))
                                .fact(T.of("fleet.since"), timeOf(site).date(group.createdAt())))
                .padded();
    }

    private void delete(RegisteredGroup group, String address) {
        FleetTotals totals = FleetTotals.of(group.group());
        Confirmation.ask(
                T.of("fleet.group.delete.title", group.group().name()),
                T.of(
                        "fleet.group.delete.text",
                        T.count("fleet.miners.count", totals.miners()),
                        Formats.current().power(totals.power())),
                T.of("fleet.group.delete"),
                () -> {
                    groups.delete(actor(), group.id());
                    Notifications.done(T.of("fleet.group.deleted", group.group().name()));
                    getUI().ifPresent(ui -> ui.navigate(address));
                });
    }

    private static Actor actor() {
        return CurrentUser.currentActor();
    }
}
