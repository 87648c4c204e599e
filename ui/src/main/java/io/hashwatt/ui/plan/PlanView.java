package io.hashwatt.ui.plan;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.hashwatt.application.fleet.ManageSites;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.PlanId;
import io.hashwatt.domain.plan.event.PlanEvent.PlanMade;
import io.hashwatt.domain.plan.record.ExplainedSlot;
import io.hashwatt.domain.plan.record.GroupPlanRecord;
import io.hashwatt.domain.plan.record.PlanRecord;
import io.hashwatt.domain.schedule.event.ScheduleEvent;
import io.hashwatt.ui.chart.timeline.Timeline;
import io.hashwatt.ui.chart.timeline.TimelinePicture.Selection;
import io.hashwatt.ui.control.ControlDesk;
import io.hashwatt.ui.kit.AddressBar;
import io.hashwatt.ui.kit.Announcer;
import io.hashwatt.ui.kit.Buttons;
import io.hashwatt.ui.kit.EmptyState;
import io.hashwatt.ui.kit.Icon;
import io.hashwatt.ui.kit.Links;
import io.hashwatt.ui.live.LiveUpdates;
import io.hashwatt.ui.session.CurrentUser;
import io.hashwatt.ui.site.SitePage;
import io.hashwatt.ui.text.T;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The plan of a site over time, and why. */
@Route("plan/:site?")
public final class PlanView extends SitePage {

    private static final long serialVersionUID = 1L;

    private final transient PlanPresenter presenter;
    private final transient Replanning replanning;
    private final transient InterventionDesk desk;
    private final transient ControlDesk control;
    private final Timeline timeline = new Timeline();
    private final WhyPlace whyPlace = new WhyPlace(timeline.anchor(), this::closed);

    private transient PlanAddress address = PlanAddress.PLAIN;
    private transient @Nullable RegisteredSite site;
    private transient @Nullable PlanRecord plan;

    @Inject
    public PlanView(
            ManageSites sites,
            PlanPresenter presenter,
            Replanning replanning,
            InterventionDesk desk,
            ControlDesk control,
            LiveUpdates live) {
        super(sites);
        this.presenter = presenter;
        this.replanning = replanning;
        this.desk = desk;
        this.control = control;
        addClassName("hw-plan");
        title(T.of("plan.title"));
        timeline.onChoose(this::choose)
                .onLane(lane -> chooseLane(new GroupId(UUID.fromString(lane))))
                .onWindow(this::look)
                .onEscape(this::escape);
        live.whileAttached(this, PlanMade.class::isInstance, this::planMade);
        live.whileAttached(this, ScheduleEvent.class::isInstance, this::intervened);
    }

    @Override
    protected void show(RegisteredSite shownSite, QueryParameters query) {
        site = shownSite;
        address = PlanAddress.of(query);
        switch (presenter.show(CurrentUser.currentActor(), shownSite, address)) {
            case PlanScreen.Nothing nothing -> showNothing(shownSite, nothing.missing());
            case PlanScreen.Shown shown -> showPlan(shown);
        }
    }

    private void showNothing(RegisteredSite of, PlanScreen.Missing missing) {
        plan = null;
        beside();
        actions(control.mode(of));
        EmptyState state = switch (missing) {
            case GROUPS ->
                new EmptyState(Icon.FLEET, T.of("plan.empty.groups.title"), T.of("plan.empty.groups.text"))
                        .action(Links.button(T.of("plan.empty.groups.action"), fleetOf(of)));
            case MARKET ->
                new EmptyState(Icon.MARKET, T.of("plan.empty.market.title"), T.of("plan.empty.market.text"))
                        .action(Links.button(T.of("plan.empty.market.action"), fleetOf(of)));
            case PLAN ->
                withPlanButton(new EmptyState(Icon.PLAN, T.of("plan.empty.title"), T.of("plan.empty.text")), of);
        };
        empty(state);
    }

    private EmptyState withPlanButton(EmptyState state, RegisteredSite of) {
        return Replanning.isAllowed() ? state.action(Buttons.primary(T.of("plan.make"), () -> replan(of))) : state;
    }

    private void showPlan(PlanScreen.Shown shown) {
        plan = shown.plan();
        PlanToolbar toolbar = new PlanToolbar(
                shown,
                address,
                control.mode(shown.site()),
                this::go,
                () -> desk.ask(shown.site(), shown.group()),
                () -> replan(shown.site()));
        beside(new PlanChoice(
                shown,
                presenter.choices(CurrentUser.currentActor(), shown.site(), PlanChoice.MOST),
                id -> path() + "?" + address.withPlan(id).toQuery().getQueryString()));
        actions(toolbar.buttons());
        figures(new PlanFigures(shown).band());
        if (address.table()) {
            content(new PlanTable(
                    shown,
                    group -> go(address.withGroup(group)),
                    () -> presenter.groups(CurrentUser.currentActor(), shown.plan())));
            return;
        }
        timeline.show(shown.picture());
        Div chart = new Div(timeline, whyPlace);
        chart.addClassName("hw-plan-chart");
        content(
                control.note(shown.site(), path().replaceFirst("^plan", "observed")),
                new PlanNotes(shown),
                desk.bar(shown.site()),
                chart,
                new PlanFoot(shown, address, this::go));
        openWhy(shown);
    }

    /** By anybody, at any site; the new plan that follows is painted when it is made. */
    private void intervened() {
        RegisteredSite of = site;
        if (of != null) {
            show(of, address.toQuery());
        }
    }

    private void openWhy(PlanScreen.Shown shown) {
        Instant at = address.at();
        if (at == null) {
            whyPlace.close();
        } else {
            shown.group().slotAt(at).ifPresent(slot -> open(shown.plan(), shown.group(), slot));
        }
    }

    private void choose(Selection chosen) {
        PlanRecord of = Objects.requireNonNull(plan);
        GroupId id = new GroupId(UUID.fromString(chosen.lane()));
        presenter
                .group(CurrentUser.currentActor(), of, id)
                .ifPresent(group -> group.slotAt(chosen.at()).ifPresent(slot -> {
                    timeline.select(chosen, Strikes.of(group));
                    open(of, group, slot);
                    remember(address.withSlot(id, slot.interval().start()));
                }));
    }

    private void chooseLane(GroupId id) {
        presenter
                .group(CurrentUser.currentActor(), Objects.requireNonNull(plan), id)
                .ifPresent(group -> {
                    timeline.selectLane(Strikes.of(group));
                    remember(address.withGroup(id));
                });
    }

    private void open(PlanRecord of, GroupPlanRecord group, ExplainedSlot slot) {
        whyPlace.show(new WhyPanel(
                presenter.why(CurrentUser.currentActor(), of, group, slot),
                fleetOf(Objects.requireNonNull(site)),
                "markets",
                this::escape));
    }

    private static String fleetOf(RegisteredSite site) {
        return "fleet/" + site.id();
    }

    private void look(Interval window) {
        remember(address.withWindow(window));
    }

    private void escape() {
        whyPlace.close();
        closed();
        timeline.focus();
    }

    private void closed() {
        timeline.unselect();
        remember(address.withoutSlot());
    }

    /** The address says what is seen, without anything being read again. */
    private void remember(PlanAddress seen) {
        if (!seen.equals(address)) {
            address = seen;
            AddressBar.show(path(), seen.toQuery());
        }
    }

    private void go(PlanAddress to) {
        UI.getCurrent().navigate(path(), to.toQuery());
    }

    private void replan(RegisteredSite of) {
        if (replanning.plan(of)) {
            go(address.withPlan(null));
        }
    }

    /** By anybody, for any site: what is shown is painted again only if it has changed. */
    private void planMade() {
        RegisteredSite of = site;
        if (of == null || address.plan() != null) {
            return;
        }
        PlanId shown = plan == null ? null : plan.id();
        presenter
                .newestPlan(CurrentUser.currentActor(), of)
                .filter(newest -> !newest.equals(shown))
                .ifPresent(newest -> {
                    show(of, address.toQuery());
                    Announcer.say(T.of("plan.live.new"));
                });
    }
}
