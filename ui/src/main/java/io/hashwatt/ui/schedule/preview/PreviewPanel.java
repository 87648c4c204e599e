package io.hashwatt.ui.schedule.preview;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.hashwatt.application.plan.making.CompareSchedule;
import io.hashwatt.application.schedule.PreviewSchedule;
import io.hashwatt.application.schedule.PreviewSchedule.Preview;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.schedule.Target;
import io.hashwatt.ui.kit.Section;
import io.hashwatt.ui.kit.figure.Countdown;
import io.hashwatt.ui.schedule.SiteContext;
import io.hashwatt.ui.schedule.preview.NextEvents.Event;
import io.hashwatt.ui.schedule.words.TargetPhrase;
import io.hashwatt.ui.schedule.words.WishWords;
import io.hashwatt.ui.text.Formats;
import io.hashwatt.ui.text.SiteTime;
import io.hashwatt.ui.text.T;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a draft would do if it were in force: what that costs, which groups would be at other levels or bounded otherwise, and
 * what it would do next.
 */
public final class PreviewPanel extends Div {

    private static final long serialVersionUID = 1L;

    private static final int MOST_EVENTS = 7;
    private static final int MOST_GROUPS = 6;

    private final transient SiteContext context;
    private final Section effect = new Section(T.of("schedule.preview"));
    private final Div groups = new Div();
    private final MoneyPreview money;
    private final LevelsPreview levels;
    private final Section next = new Section(T.of("schedule.next"));
    private final Div note = new Div(T.of("schedule.preview.note"));

    public PreviewPanel(SiteContext context) {
        this.context = context;
        addClassName("hw-schedule-preview");
        next.hint(T.of("schedule.next.hint"));
        next.setVisible(false);
        money = new MoneyPreview(context.time());
        levels = new LevelsPreview(context.time());
        effect.content(money, levels, groups);
        note.addClassNames("hw-muted", "hw-schedule-note");
        add(effect, next, note);
    }

    /** There is nothing yet that anything could be said about. @param why in the user's language */
    public void nothing(String why) {
        next.setVisible(false);
        money.nothing();
        levels.nothing();
        fill(muted(why));
    }

    /** @param against the version it is compared with; null: none is in force */
    public void show(Preview preview, Target target, boolean calendar, @Nullable Integer against) {
        String days = Formats.current().count(PreviewSchedule.AHEAD.toDays());
        effect.hint(
                against == null
                        ? T.of("schedule.preview.days", days)
                        : T.of(
                                "schedule.preview.against",
                                days,
                                Formats.current().count(against)));
        if (!calendar) {
            next.setVisible(false);
            fill(bounds(days), muted(T.of("schedule.preview.strike")));
            return;
        }
        fill(bounds(days), groups(preview));
        next.setVisible(true);
        List<Event> events = NextEvents.of(preview.next(), preview.period().start());
        WishWords wishes = context.wishes(target);
        UnorderedList list = list();
        events.stream()
                .limit(MOST_EVENTS)
                .forEach(event -> list.add(line(event, wishes, preview.period().start())));
        next.content(events.isEmpty() ? muted(T.of("schedule.next.none")) : list);
    }

    /** Later than the rest, because the site is planned for it. */
    public void show(CompareSchedule.Result compared) {
        money.show(compared);
        levels.show(compared);
    }

    /** Nothing is planned yet for what is written now. */
    public void outdated() {
        money.outdated();
        levels.outdated();
    }

    private void fill(Component... content) {
        groups.removeAll();
        groups.add(content);
    }

    private static PreviewHead bounds(String days) {
        return new PreviewHead(T.of("schedule.preview.bounds"), T.of("schedule.preview.days", days));
    }

    private Component groups(Preview preview) {
        if (preview.groups().isEmpty()) {
            return muted(T.of("schedule.preview.same"));
        }
        Map<Duration, List<GroupId>> byTime = new TreeMap<>(Comparator.reverseOrder());
        preview.groups()
                .forEach(change -> byTime.computeIfAbsent(
                                ChangedTime.of(change, preview.period()), key -> new ArrayList<>())
                        .add(change.group()));
        UnorderedList list = list();
        byTime.entrySet().stream()
                .limit(MOST_GROUPS)
                .forEach(some -> list.add(new ListItem(
                        new Span(TargetPhrase.of(new Target.Groups(some.getValue()), context.groups())
                                .name()),
                        strong(T.of("schedule.preview.time", Formats.current().duration(some.getKey()))))));
        Div all = new Div(list);
        if (byTime.size() > MOST_GROUPS) {
            all.add(muted(T.of("schedule.preview.more")));
        }
        return all;
    }

    private ListItem line(Event event, WishWords wishes, Instant now) {
        SiteTime time = context.time();
        Span what = strong(event.wish() == null ? T.of("schedule.next.released") : wishes.of(event.wish()));
        Span utc = new Span(SiteTime.in(SiteTime.UTC).dayAndTime(event.at()) + " UTC" + clockChange(event));
        utc.addClassName("hw-sub");
        Span away = new Span();
        away.addClassName("hw-sub");
        if (Duration.between(now, event.at()).toDays() < 1) {
            away.add(new Countdown(event.at(), time));
        }
        return new ListItem(new Span(time.dayAndTime(event.at())), what, utc, away);
    }

    private String clockChange(Event event) {
        if (event.wish() != null || !event.firing().spansClockChange()) {
            return "";
        }
        long minutes =
                Duration.between(event.firing().start(), event.firing().end()).toMinutes()
                        - event.firing().interval().length().toMinutes();
        String length = Formats.current().duration(Duration.ofMinutes(Math.abs(minutes)));
        return ", " + T.of(minutes < 0 ? "schedule.next.longer" : "schedule.next.shorter", length);
    }

    private static UnorderedList list() {
        UnorderedList list = new UnorderedList();
        list.addClassName("hw-schedule-next");
        return list;
    }

    private static Span strong(String text) {
        Span strong = new Span(text);
        strong.addClassName("hw-strong");
        return strong;
    }

    private static Div muted(String text) {
        Div muted = new Div(text);
        muted.addClassNames("hw-muted", "hw-schedule-note");
        return muted;
    }
}
