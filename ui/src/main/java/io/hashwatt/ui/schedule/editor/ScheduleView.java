package io.hashwatt.ui.schedule.editor;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.hashwatt.application.fleet.ManageSites;
import io.hashwatt.application.kernel.Violation;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.schedule.Schedule;
import io.hashwatt.domain.schedule.StrikeContent;
import io.hashwatt.domain.schedule.event.ChangedSchedule;
import io.hashwatt.ui.kit.AddressBar;
import io.hashwatt.ui.kit.Announcer;
import io.hashwatt.ui.kit.EmptyState;
import io.hashwatt.ui.kit.Icon;
import io.hashwatt.ui.kit.Links;
import io.hashwatt.ui.kit.Notifications;
import io.hashwatt.ui.live.LiveUpdates;
import io.hashwatt.ui.schedule.SchedulesPresenter;
import io.hashwatt.ui.schedule.SiteContext;
import io.hashwatt.ui.site.SitePage;
import io.hashwatt.ui.text.T;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One schedule: written, said in words, checked and previewed while it is written, and put in force when it is right. Here
 * is which schedule is shown and what follows from what was done to it; when each of this happens says the {@link
 * DraftTimers}, what happens is done by the {@link ScheduleSheet sheet}, the {@link DraftKeeper keeper} of the draft and the
 * {@link DraftActions actions} on it.
 */
@Route("schedules/:site/:id")
public final class ScheduleView extends SitePage implements BeforeLeaveObserver, ScheduleScreen.Host {

    public static final String NEW = "new";
    public static final String KIND = "kind";
    public static final String STRIKE = "strike";

    private static final long serialVersionUID = 1L;

    private final transient SchedulesPresenter presenter;
    private final transient DraftTimers timers = new DraftTimers(this);
    private boolean leaving;

    @Inject
    ScheduleView(ManageSites sites, SchedulesPresenter presenter, LiveUpdates live) {
        super(sites);
        this.presenter = presenter;
        addClassName("hw-schedule-page");
        live.whileAttached(this, ChangedSchedule.class::isInstance, this::changedElsewhere);
    }

    @Override
    protected void show(RegisteredSite site, QueryParameters query) {
        crumbs(new Crumb(T.of("schedule.title"), listPath()));
        if (parameter("id").equals(NEW)) {
            boolean strike =
                    query.getSingleParameter(KIND).filter(STRIKE::equals).isPresent();
            if (SchedulesPresenter.mayChange()) {
                show(presenter.sites().context(site), null, strike);
            } else {
                gone();
            }
        } else {
            presenter.find(site, parameter("id")).ifPresentOrElse(found -> show(site, found), this::gone);
        }
    }

    private void show(RegisteredSite site, Schedule schedule) {
        show(presenter.sites().context(site), schedule, schedule.content() instanceof StrikeContent);
    }

    private void show(SiteContext context, @Nullable Schedule schedule, boolean strike) {
        leaving = false;
        timers.open(() -> ScheduleScreen.of(presenter, context, schedule, strike, this), () -> {
            content(shown().sheet());
            head();
        });
    }

    private void head() {
        ScheduleHead head = shown().head();
        title(head.title());
        beside(head.beside());
        actions(head.actions());
    }

    // ---- while it is written ----

    @Override
    public void written() {
        timers.written();
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        leaving = true;
        timers.leave();
    }

    @Override
    public void kept(Schedule schedule) {
        if (leaving) {
            return;
        }
        head();
        if (parameter("id").equals(NEW)) {
            AddressBar.show(pathOf(schedule), QueryParameters.empty());
        }
    }

    @Override
    public void refused(List<Violation> violations) {
        shown().open().editor().mark(violations);
    }

    // ---- what had an effect ----

    @Override
    public void activated(Schedule now) {
        shown().open().keeper().seen(now);
        Notifications.done(T.of(
                "schedule.activated",
                Integer.toString(Objects.requireNonNull(now.inForce()).number())));
        head();
        timers.look();
    }

    @Override
    public void discarded(@Nullable Schedule left) {
        if (left == null) {
            timers.close();
            UI.getCurrent().navigate(listPath());
        } else {
            theirs(left);
        }
    }

    // ---- others ----

    /** Somebody, perhaps oneself, in another window: what is not being written here is shown as it is now. */
    private void changedElsewhere() {
        ScheduleScreen screen = timers.screen();
        Schedule known = screen == null ? null : screen.open().schedule();
        if (known != null && shown().open().isKept()) {
            presenter
                    .find(known.id())
                    .filter(now -> now.version() != known.version())
                    .ifPresent(now -> {
                        theirs(now);
                        Announcer.say(T.of("schedule.live"));
                    });
        }
    }

    @Override
    public void theirs(Schedule schedule) {
        show(shown().open().context().site(), schedule);
    }

    @Override
    public void reload() {
        Schedule known = shown().open().schedule();
        Optional<Schedule> now = known == null ? Optional.empty() : presenter.find(known.id());
        now.ifPresentOrElse(this::theirs, this::gone);
    }

    @Override
    public void go(Schedule other) {
        UI.getCurrent().navigate(pathOf(other));
    }

    @Override
    public void gone() {
        timers.close();
        title(T.of("schedule.one"));
        beside();
        actions();
        empty(new EmptyState(Icon.CALENDAR, T.of("schedule.gone.title"), T.of("schedule.gone.text"))
                .action(Links.button(T.of("schedule.gone.action"), listPath())));
    }

    private ScheduleScreen shown() {
        return Objects.requireNonNull(timers.screen());
    }

    @Override
    public String pathOf(Schedule schedule) {
        return listPath() + "/" + schedule.id();
    }

    /** Without this schedule's own step. */
    private String listPath() {
        return path().substring(0, path().lastIndexOf('/'));
    }
}
