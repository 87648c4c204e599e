package io.hashwatt.ui.backtest;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.hashwatt.application.fleet.ManageSites;
import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.plan.backtest.ManageBacktests.Wish;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.plan.replay.BacktestJob;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Permission;
import io.hashwatt.ui.control.ControlDesk;
import io.hashwatt.ui.kit.Announcer;
import io.hashwatt.ui.kit.Buttons;
import io.hashwatt.ui.kit.Downloads;
import io.hashwatt.ui.kit.EmptyState;
import io.hashwatt.ui.kit.Icon;
import io.hashwatt.ui.kit.Links;
import io.hashwatt.ui.kit.Notifications;
import io.hashwatt.ui.kit.ShareLink;
import io.hashwatt.ui.live.LiveUpdates;
import io.hashwatt.ui.session.CurrentUser;
import io.hashwatt.ui.site.SitePage;
import io.hashwatt.ui.text.T;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One back-test: how far it is, or what it found. Its address is what is shared. */
@Route("backtest/:site/:id")
public final class BacktestView extends SitePage {

    private static final long serialVersionUID = 1L;

    private final transient BacktestPresenter presenter;
    private final transient ControlDesk desk;
    private transient @Nullable RegisteredSite site;
    private transient @Nullable BacktestRow row;
    private transient @Nullable ProgressPanel progress;

    @Inject
    BacktestView(ManageSites sites, BacktestPresenter presenter, ControlDesk desk, LiveUpdates live) {
        super(sites);
        this.presenter = presenter;
        this.desk = desk;
        addClassName("hw-backtest");
        live.whileAttached(this, BacktestsView::concerns, this::refresh);
    }

    @Override
    protected void show(RegisteredSite shownSite, QueryParameters query) {
        site = shownSite;
        row = null;
        crumbs(new Crumb(T.of("backtest.title"), listPath()));
        find(shownSite).ifPresentOrElse(found -> show(shownSite, found), this::gone);
    }

    private Optional<BacktestRow> find(RegisteredSite of) {
        return presenter.find(actor(), of, parameter("id"));
    }

    private void show(RegisteredSite of, BacktestRow found) {
        row = found;
        BacktestJob job = found.job();
        title(timeOf(of).dates(job.period()));
        beside(new BacktestWords(timeOf(of)).run(job));
        actions(actionsOf(of, found));
        progress = null;
        switch (job.status()) {
            case QUEUED, RUNNING -> content(running(of, job));
            case FAILED ->
                empty(new EmptyState(
                        Icon.ALERT, T.of("backtest.failed.title"), FailureWords.of(requireNonNull(job.failure()))));
            case CANCELLED ->
                empty(new EmptyState(Icon.CLOSE, T.of("backtest.cancelled.title"), T.of("backtest.cancelled.text")));
            case FINISHED ->
                found.result()
                        .ifPresent(
                                result -> content(new ResultParts(result, presenter.chosen(actor(), of, job)).all()));
        }
    }

    private Component running(RegisteredSite of, BacktestJob job) {
        ProgressPanel panel = new ProgressPanel(timeOf(of), job, of.currency(), presenter.chosen(actor(), of, job));
        progress = panel;
        return panel;
    }

    private Component[] actionsOf(RegisteredSite of, BacktestRow found) {
        BacktestJob job = found.job();
        List<Component> actions = new ArrayList<>();
        actions.add(ShareLink.button());
        found.result().ifPresent(result -> actions.add(csv(result)));
        found.result()
                .flatMap(BacktestResult::advised)
                .flatMap(advised -> advised.policy().mode())
                .flatMap(mode -> desk.handOver(of, mode))
                .ifPresent(actions::add);
        if (CurrentUser.may(Permission.PLAN)) {
            if (job.status().isOver()) {
                actions.add(Links.button(T.of("backtest.change"), inputsOf(of, job)));
                actions.add(again(of, job));
            } else {
                actions.add(Buttons.plain(Icon.CLOSE, T.of("backtest.cancel"), () -> cancel(of, job)));
            }
        }
        return actions.toArray(Component[]::new);
    }

    private Button again(RegisteredSite of, BacktestJob job) {
        Button again = Buttons.primary(Icon.HISTORY, T.of("backtest.again"), () -> again(job, of));
        again.setDisableOnClick(true);
        return again;
    }

    private static Anchor csv(BacktestResult result) {
        return Downloads.iconedCsv(
                T.of("backtest.csv"), "backtest-" + result.job().id() + ".csv", () -> BacktestCsv.of(result));
    }

    private String inputsOf(RegisteredSite of, BacktestJob job) {
        return listPath() + "?"
                + BacktestAddress.of(job, new LocalDays(of.zone())).toQuery().getQueryString();
    }

    private void again(BacktestJob job, RegisteredSite of) {
        switch (presenter.submit(actor(), of, Wish.like(job))) {
            case Outcome.Done<BacktestJob> done ->
                UI.getCurrent().navigate(listPath() + "/" + done.value().id());
            case Outcome.Refused<BacktestJob> refused ->
                Notifications.error(
                        FailureWords.of(refused.violations().getFirst()).rule());
            case Outcome.Missing<BacktestJob> missing -> Notifications.error(T.of("backtest.failure.site"));
            case Outcome.Stale<BacktestJob> stale -> throw new IllegalStateException("nothing was changed");
        }
    }

    /** Over meanwhile, or changed: it is shown as it is now. */
    private void cancel(RegisteredSite of, BacktestJob job) {
        if (presenter.cancel(actor(), job.id()) instanceof Outcome.Stale<BacktestJob>) {
            presenter.cancel(actor(), job.id());
        }
        find(of).ifPresentOrElse(found -> show(of, found), this::gone);
    }

    private void gone() {
        title(T.of("backtest.one"));
        beside();
        actions();
        empty(new EmptyState(Icon.HISTORY, T.of("backtest.gone.title"), T.of("backtest.gone.text"))
                .action(Links.button(T.of("backtest.gone.action"), listPath())));
    }

    /** Without this back-test's own step. */
    private String listPath() {
        return path().substring(0, path().lastIndexOf('/'));
    }

    /** Any back-test of the tenant: what is shown is painted again only if it has changed. */
    private void refresh() {
        RegisteredSite of = site;
        BacktestRow shown = row;
        if (of != null && shown != null) {
            find(of).filter(now -> now.differsFrom(shown)).ifPresent(now -> repaint(of, shown, now));
        }
    }

    private void repaint(RegisteredSite of, BacktestRow before, BacktestRow now) {
        if (progress != null && before.job().status() == now.job().status()) {
            row = now;
            progress.show(now.job());
            return;
        }
        show(of, now);
        if (now.job().status().isOver()) {
            Announcer.say(T.of("backtest.over"));
        }
    }

    private static Actor actor() {
        return CurrentUser.currentActor();
    }
}
