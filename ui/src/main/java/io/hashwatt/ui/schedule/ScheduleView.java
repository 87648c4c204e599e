package io.hashwatt.ui.schedule;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.hashwatt.application.fleet.ManageSites;
import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.kernel.Violation;
import io.hashwatt.application.schedule.PreviewSchedule.Preview;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.schedule.CalendarContent;
import io.hashwatt.domain.schedule.Schedule;
import io.hashwatt.domain.schedule.ScheduleContent;
import io.hashwatt.domain.schedule.ScheduleVersion;
import io.hashwatt.domain.schedule.StrikeContent;
import io.hashwatt.ui.kit.AddressBar;
import io.hashwatt.ui.kit.Announcer;
import io.hashwatt.ui.kit.Buttons;
import io.hashwatt.ui.kit.Confirmation;
import io.hashwatt.ui.kit.EmptyState;
import io.hashwatt.ui.kit.Icon;
import io.hashwatt.ui.kit.Links;
import io.hashwatt.ui.kit.Notifications;
import io.hashwatt.ui.kit.SitePage;
import io.hashwatt.ui.live.LiveUpdates;
import io.hashwatt.ui.schedule.ContentEditor.Entered;
import io.hashwatt.ui.text.T;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One schedule: written, said in words, checked and previewed while it is written, and put in force when it is right. */
@Route("schedules/:site/:id")
public final class ScheduleView extends SitePage implements BeforeLeaveObserver, DraftKeeper.Answers {

    static final String NEW = "new";
    static final String KIND = "kind";
    static final String STRIKE = "strike";

    private static final long serialVersionUID = 1L;

    private static final Duration LOOK_AGAIN = Duration.ofMillis(300);
    private static final Duration KEEP = Duration.ofMillis(1_200);

    private final transient SchedulesPresenter presenter;
    private final transient Quiet looking = new Quiet(this, "look", LOOK_AGAIN, this::look);
    private final transient Quiet keeping = new Quiet(this, "keep", KEEP, this::keep);
    private final transient Quiet reckoning = new Quiet(this, "reckon", KEEP, this::reckon);
    private final Div said = new Div();
    private boolean laying;
    private boolean touched;
    private boolean leaving;
    private transient @Nullable Screen screen;

    /** What is on the page. */
    private record Screen(
            Place place, DraftKeeper keeper, ContentEditor editor, FindingsPanel findings, PreviewPanel preview) {}

    @Inject
    ScheduleView(ManageSites sites, SchedulesPresenter presenter, LiveUpdates live) {
        super(sites);
        this.presenter = presenter;
        addClassName("hw-schedule-page");
        said.addClassName("hw-schedule-said");
        live.whileAttached(this, type -> type.startsWith("schedule."), this::changedElsewhere);
    }

    @Override
    protected void show(RegisteredSite site, QueryParameters query) {
        crumbs(new Crumb(T.of("schedule.title"), listPath()));
        if (parameter("id").equals(NEW)) {
            boolean strike =
                    query.getSingleParameter(KIND).filter(STRIKE::equals).isPresent();
            if (SchedulesPresenter.mayChange()) {
                show(presenter.place(site), null, strike);
            } else {
                gone();
            }
        } else {
            presenter
                    .find(site, parameter("id"))
                    .ifPresentOrElse(
                            found -> show(presenter.place(site), found, found.content() instanceof StrikeContent),
                            this::gone);
        }
    }

    private void show(Place place, @Nullable Schedule schedule, boolean strike) {
        laying = true;
        leaving = false;
        touched = false;
        boolean fixed =
                !SchedulesPresenter.mayChange() || schedule != null && schedule.state() == Schedule.State.RETIRED;
        ContentEditor editor = strike ? strikeEditor(place, schedule, fixed) : calendarEditor(place, schedule, fixed);
        screen = new Screen(
                place,
                new DraftKeeper(presenter, place, schedule, this),
                editor,
                new FindingsPanel(place.time(), name -> hrefOf(place, name), editor::leaveOut, fixed),
                new PreviewPanel(place));
        lay(screen);
        laying = false;
        head();
        look();
        reckoning.begin();
    }

    private ContentEditor calendarEditor(Place place, @Nullable Schedule schedule, boolean fixed) {
        CalendarContent content = schedule == null ? null : (CalendarContent) schedule.content();
        CalendarEditor editor = new CalendarEditor(place, presenter.holidayRegions(), content, fixed, this::written);
        presenter
                .usualPrices(place.site())
                .ifPresent(usual -> editor.showPrices(usual, place.site().currency()));
        if (content == null) {
            editor.suggestName(presenter.freeName(place.site(), T.of("schedule.new.calendar")));
        }
        return editor;
    }

    private ContentEditor strikeEditor(Place place, @Nullable Schedule schedule, boolean fixed) {
        StrikeContent content = schedule == null ? null : (StrikeContent) schedule.content();
        StrikeEditor editor = new StrikeEditor(place, content, fixed, this::written);
        if (content == null) {
            editor.suggestName(presenter.freeName(place.site(), T.of("schedule.new.strike")));
        }
        return editor;
    }

    private void lay(Screen on) {
        Div fields = new Div(on.editor().fields());
        fields.addClassName("hw-schedule-fields");
        Div rule = new Div(on.editor().rule(said));
        rule.addClassName("hw-schedule-rule");
        Div editor = new Div(fields, rule, on.findings(), on.preview());
        editor.addClassName("hw-schedule");
        content(editor);
    }

    /** Another schedule of the site, by its name. */
    private Optional<String> hrefOf(Place place, String name) {
        return presenter.rows(place.site()).stream()
                .map(ScheduleRow::schedule)
                .filter(other -> !other.id().equals(keeper().id()))
                .filter(other ->
                        other.name().equals(name) || other.content().name().equals(name))
                .findFirst()
                .map(other -> listPath() + "/" + other.id());
    }

    // ---- the title row ----

    private void head() {
        Screen on = shown();
        Schedule schedule = on.keeper().schedule();
        if (schedule == null) {
            title(T.of(on.editor() instanceof StrikeEditor ? "schedule.new.strike" : "schedule.new.calendar"));
            beside(T.of("schedule.new.note"));
            actions();
            return;
        }
        title(schedule.content().name());
        Span note = new Span(StateWords.inForce(schedule) + saved(on, schedule));
        note.addClassName("hw-muted");
        beside(StateWords.title(schedule), note);
        actions(buttons(on, schedule));
    }

    private static String saved(Screen on, Schedule schedule) {
        return schedule.draft() == null
                ? ""
                : " · "
                        + T.of(
                                "schedule.saved",
                                on.place().time().time(schedule.draft().at()));
    }

    private Component[] buttons(Screen on, Schedule schedule) {
        List<Component> buttons = new ArrayList<>();
        ScheduleVersion version = schedule.inForce();
        boolean mayChange = SchedulesPresenter.mayChange() && schedule.state() != Schedule.State.RETIRED;
        if (version != null && schedule.draft() != null) {
            buttons.add(Buttons.quiet(
                    T.of("schedule.compareWith", Integer.toString(version.number())), () -> compare(on, version)));
        }
        buttons.add(new ScheduleActions(presenter, on.place(), this::go, this::reload).more(schedule));
        if (mayChange && schedule.draft() != null) {
            buttons.add(Buttons.plain(T.of("schedule.discard"), this::askToDiscard));
            buttons.add(Buttons.primary(T.of("schedule.activate"), this::askToActivate));
        }
        return buttons.toArray(Component[]::new);
    }

    // ---- while it is written ----

    /** What the page itself fills in is not written by anybody. */
    private void written() {
        if (laying) {
            return;
        }
        touched = true;
        shown().preview().money().outdated();
        looking.begin();
        keeping.begin();
        reckoning.begin();
    }

    /** The words, the findings and the preview of what is written now. */
    private void look() {
        if (screen == null) {
            return;
        }
        Screen on = shown();
        Entered entered = on.editor().entered();
        on.editor().mark(isUntouched() ? List.of() : entered.violations());
        ScheduleContent content = entered.content();
        said.removeAll();
        if (content == null) {
            Span nothing = new Span(T.of("schedule.said.nothing"));
            nothing.addClassName("hw-muted");
            said.add(nothing);
            on.findings().setVisible(false);
            on.preview()
                    .nothing(
                            entered.violations().isEmpty()
                                    ? ""
                                    : entered.violations().getFirst().rule());
            return;
        }
        said.add(on.place().say(content).paragraph());
        switch (presenter.preview(on.place().site(), on.keeper().id(), content)) {
            case Outcome.Done<Preview> done -> show(on, content, done.value());
            case Outcome.Refused<Preview> refused -> {
                List<Violation> why = RefusalWords.of(refused.violations());
                on.editor().mark(why);
                on.findings().setVisible(false);
                on.preview().nothing(why.getFirst().rule());
            }
            case Outcome.Missing<Preview> ignored -> gone();
            case Outcome.Stale<Preview> ignored -> throw new IllegalStateException("nothing was changed");
        }
    }

    private void show(Screen on, ScheduleContent content, Preview preview) {
        Schedule schedule = on.keeper().schedule();
        ScheduleVersion version = schedule == null ? null : schedule.inForce();
        on.findings().setVisible(true);
        on.findings().show(preview.findings());
        on.preview()
                .show(
                        preview,
                        content.target(),
                        content instanceof CalendarContent,
                        version == null ? null : version.number());
    }

    /** What it would cost: later than the rest, because the site is planned for it. */
    private void reckon() {
        Screen on = screen;
        ScheduleContent content = on == null ? null : on.editor().entered().content();
        if (on != null && content != null) {
            on.preview()
                    .money()
                    .show(presenter.cost(on.place().site(), on.keeper().id(), content));
        }
    }

    /** A new one that nobody has done anything to is not scolded. */
    private boolean isUntouched() {
        return keeper().schedule() == null
                && shown().editor().entered().violations().stream()
                        .allMatch(violation -> violation.field().equals("slots"));
    }

    private void keep() {
        if (screen == null) {
            return;
        }
        ScheduleContent content = shown().editor().entered().content();
        if (content != null && SchedulesPresenter.mayChange()) {
            keeper().keep(content);
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (screen != null && touched) {
            leaving = true;
            keep();
        }
    }

    @Override
    public void kept(Schedule schedule) {
        if (leaving) {
            return;
        }
        head();
        if (parameter("id").equals(NEW)) {
            AddressBar.show(listPath() + "/" + schedule.id(), QueryParameters.empty());
        }
    }

    @Override
    public void refused(List<Violation> violations) {
        shown().editor().mark(violations);
    }

    @Override
    public void theirs(Schedule schedule) {
        show(presenter.place(shown().place().site()), schedule, schedule.content() instanceof StrikeContent);
    }

    // ---- what has an effect ----

    private void askToActivate() {
        keep();
        Screen on = shown();
        Schedule schedule = on.keeper().schedule();
        ScheduleContent content = on.editor().entered().content();
        if (schedule == null || content == null || !on.keeper().isKept(content) || schedule.draft() == null) {
            Notifications.error(T.of("schedule.activate.not"));
            return;
        }
        ReasonForm.ask(
                T.of("schedule.activate.title", content.name()),
                T.of("schedule.activate"),
                why -> presenter.manage().activate(SchedulesPresenter.actor(), schedule.id(), schedule.version(), why),
                this::activated,
                this::reload,
                ActivationFacts.of(presenter, on.place(), schedule, content));
    }

    private void activated(Schedule schedule) {
        keeper().seen(schedule);
        Notifications.done(T.of(
                "schedule.activated",
                Integer.toString(Objects.requireNonNull(schedule.inForce()).number())));
        head();
        look();
    }

    private void askToDiscard() {
        Schedule schedule = Objects.requireNonNull(keeper().schedule());
        boolean all = schedule.inForce() == null;
        Confirmation.ask(
                T.of("schedule.discard.title"),
                T.of(all ? "schedule.discard.all" : "schedule.discard.text"),
                T.of("schedule.discard"),
                () -> discard(schedule, all));
    }

    private void discard(Schedule schedule, boolean all) {
        Outcome<Schedule> outcome =
                presenter.manage().discardDraft(SchedulesPresenter.actor(), schedule.id(), schedule.version());
        if (outcome instanceof Outcome.Done<Schedule> done && !all) {
            theirs(done.value());
        } else if (outcome instanceof Outcome.Done<Schedule>) {
            screen = null;
            UI.getCurrent().navigate(listPath());
        } else {
            reload();
        }
    }

    private void compare(Screen on, ScheduleVersion version) {
        ScheduleContent content = on.editor().entered().content();
        HistoryDialog.compare(
                on.place(),
                T.of("schedule.version", Integer.toString(version.number())),
                version,
                T.of("schedule.draft"),
                content == null ? Objects.requireNonNull(on.keeper().schedule()).content() : content);
    }

    // ---- others ----

    /** Somebody, perhaps oneself, in another window: what is not being written here is shown as it is now. */
    private void changedElsewhere() {
        if (screen == null) {
            return;
        }
        Schedule known = keeper().schedule();
        ScheduleContent entered = shown().editor().entered().content();
        if (known != null && entered != null && keeper().isKept(entered)) {
            presenter
                    .find(known.id())
                    .filter(now -> now.version() != known.version())
                    .ifPresent(now -> {
                        theirs(now);
                        Announcer.say(T.of("schedule.live"));
                    });
        }
    }

    private void reload() {
        Schedule known = keeper().schedule();
        Optional<Schedule> now = known == null ? Optional.empty() : presenter.find(known.id());
        now.ifPresentOrElse(this::theirs, this::gone);
    }

    private void go(Schedule schedule) {
        UI.getCurrent().navigate(listPath() + "/" + schedule.id());
    }

    @Override
    public void gone() {
        screen = null;
        title(T.of("schedule.one"));
        beside();
        actions();
        empty(new EmptyState(Icon.CALENDAR, T.of("schedule.gone.title"), T.of("schedule.gone.text"))
                .action(Links.button(T.of("schedule.gone.action"), listPath())));
    }

    private Screen shown() {
        return Objects.requireNonNull(screen);
    }

    private DraftKeeper keeper() {
        return shown().keeper();
    }

    /** Without this schedule's own step. */
    private String listPath() {
        return path().substring(0, path().lastIndexOf('/'));
    }
}
