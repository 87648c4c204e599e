package io.hashwatt.ui.schedule.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.hashwatt.domain.schedule.Firing;
import io.hashwatt.domain.schedule.Schedule;
import io.hashwatt.domain.schedule.StrikeContent;
import io.hashwatt.ui.kit.Links;
import io.hashwatt.ui.kit.Muted;
import io.hashwatt.ui.kit.figure.Countdown;
import io.hashwatt.ui.kit.figure.StateBadge;
import io.hashwatt.ui.kit.table.DataTable;
import io.hashwatt.ui.schedule.ScheduleRow;
import io.hashwatt.ui.schedule.SiteContext;
import io.hashwatt.ui.schedule.action.FindingsPanel;
import io.hashwatt.ui.schedule.action.ScheduleActions;
import io.hashwatt.ui.schedule.words.StateWords;
import io.hashwatt.ui.schedule.words.WishWords;
import io.hashwatt.ui.text.T;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The schedules of a site: what each wants, where it is in its life, what it does next. */
final class SchedulesTable {

    private final SiteContext context;
    private final String path;
    private final ScheduleActions actions;

    /** @param path of the site's schedules */
    SchedulesTable(SiteContext context, String path, ScheduleActions actions) {
        this.context = context;
        this.path = path;
        this.actions = actions;
    }

    DataTable<ScheduleRow> table(List<ScheduleRow> rows) {
        DataTable<ScheduleRow> table = new DataTable<>(T.of("schedule.title"));
        table.link(T.of("schedule.column.name"), row -> row.schedule().name(), SchedulesTable::kind, this::href)
                .setFlexGrow(2);
        table.component(T.of("schedule.column.wants"), this::wants)
                .setAutoWidth(false)
                .setWidth("30%")
                .setFlexGrow(4);
        table.component(T.of("schedule.column.state"), this::state).setFlexGrow(0);
        table.component(T.of("schedule.column.next"), this::next).setFlexGrow(1);
        table.component(T.of("schedule.column.findings"), SchedulesTable::findings)
                .setFlexGrow(0);
        table.twoLines(
                        T.of("schedule.column.changed"),
                        row -> row.changedBy().name(),
                        row -> context.time().date(row.changedAt()))
                .setFlexGrow(1);
        table.component("", row -> actions.rowMenu(row.schedule())).setFlexGrow(0);
        table.grid().addClassName("hw-schedules");
        return table.card(this::card).rows(rows);
    }

    private static String kind(ScheduleRow row) {
        return T.of(row.isCalendar() ? "schedule.kind.calendar" : "schedule.kind.strike");
    }

    private String href(ScheduleRow row) {
        return path + "/" + row.schedule().id();
    }

    private Component wants(ScheduleRow row) {
        String words = context.say(row.schedule().content()).text();
        Span wants = new Span(words);
        wants.addClassName("hw-schedule-wants");
        wants.getElement().setAttribute("title", words);
        return wants;
    }

    private Component state(ScheduleRow row) {
        Schedule schedule = row.schedule();
        Div state = new Div(StateWords.badge(schedule));
        if (schedule.inForce() != null && schedule.draft() != null) {
            Span draft = new Span(T.of("schedule.state.draftWaits"));
            draft.addClassName("hw-sub");
            state.add(draft);
        }
        state.addClassName("hw-schedule-state");
        return state;
    }

    /** Thu 17:00 at most Eco, in 22 min */
    private Component next(ScheduleRow row) {
        Firing firing = row.next();
        if (firing == null) {
            return Muted.text(nothing(row));
        }
        boolean ahead = context.now().isBefore(firing.interval().start());
        Instant at = ahead ? firing.interval().start() : firing.interval().end();
        WishWords wishes = context.wishes(row.schedule().content().target());
        Span what = new Span(context.time().dayAndTime(at) + " "
                + (ahead ? wishes.of(firing.slot().wish()) : T.of("schedule.next.released")));
        Span away = new Span(new Countdown(at, context.time()));
        if (!ahead) {
            away.add(new Span(
                    ", " + T.of("schedule.next.now", wishes.of(firing.slot().wish()))));
        }
        away.addClassName("hw-sub");
        Div next = new Div(what, away);
        next.addClassName("hw-two");
        return next;
    }

    private static String nothing(ScheduleRow row) {
        return switch (row.schedule().state()) {
            case DRAFT -> T.of("schedule.next.draft");
            case PAUSED -> T.of("schedule.next.paused");
            case RETIRED -> "";
            case ACTIVE ->
                row.schedule().content() instanceof StrikeContent
                        ? T.of("schedule.next.price")
                        : T.of("schedule.next.never");
        };
    }

    private static Component findings(ScheduleRow row) {
        Component[] counts = FindingsPanel.counts(row.findings());
        if (counts.length == 0) {
            return switch (row.schedule().state()) {
                case PAUSED, RETIRED -> new Span();
                case DRAFT, ACTIVE -> StateBadge.well(T.of("schedule.findings.nothing"));
            };
        }
        Div all = new Div(counts);
        all.addClassName("hw-badges");
        return all;
    }

    private Component card(ScheduleRow row) {
        Div what = new Div(Links.text(row.schedule().name(), href(row)), wants(row));
        what.addClassName("hw-two");
        Div badges = new Div(StateWords.badge(row.schedule()));
        badges.add(FindingsPanel.counts(row.findings()));
        badges.addClassName("hw-badges");
        Div line = new Div(badges);
        Optional.ofNullable(row.next()).ifPresent(ignored -> line.add(next(row)));
        line.addClassName("hw-schedule-card-line");
        Div card = new Div(what, actions.rowMenu(row.schedule()), line);
        card.addClassNames("hw-card", "hw-schedule-card");
        return card;
    }
}
