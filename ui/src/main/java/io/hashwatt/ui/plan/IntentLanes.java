package io.hashwatt.ui.plan;

import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.schedule.intent.Intent;
import io.hashwatt.domain.schedule.intent.IntentClass;
import io.hashwatt.domain.schedule.intent.TargetedIntent;
import io.hashwatt.ui.chart.timeline.TimelinePicture.IntentBar;
import io.hashwatt.ui.chart.timeline.TimelinePicture.IntentRow;
import io.hashwatt.ui.chart.timeline.TimelinePicture.Look;
import io.hashwatt.ui.schedule.words.IntentWords;
import io.hashwatt.ui.schedule.words.TargetWords;
import io.hashwatt.ui.text.T;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What people want, as rows above the groups: one per class that has something, and in it one bar per event. */
final class IntentLanes {

    private final Map<GroupId, String> names;

    /** @param names of the site's groups */
    IntentLanes(Map<GroupId, String> names) {
        this.names = names;
    }

    List<IntentRow> rows(List<TargetedIntent> intents) {
        Map<IntentClass, List<TargetedIntent>> byClass = new EnumMap<>(IntentClass.class);
        intents.stream()
                .sorted(Comparator.comparing(one -> one.intent().interval()))
                .forEach(one -> byClass.computeIfAbsent(one.intent().intentClass(), key -> new ArrayList<>())
                        .add(one));
        List<IntentRow> rows = new ArrayList<>();
        byClass.forEach((one, some) -> rows.add(new IntentRow(T.of(one), look(one), bars(some))));
        return rows;
    }

    private static Look look(IntentClass one) {
        return switch (one) {
            case SAFETY_STOP -> Look.STOP;
            case OVERRIDE -> Look.OVERRIDE;
            case DEMAND_RESPONSE -> Look.OBLIGATION;
            case CALENDAR -> Look.CALENDAR;
            case MAINTENANCE, PROTECTION, ECONOMIC, DEFAULT_LEVEL -> Look.MAINTENANCE;
        };
    }

    /** What overlaps is one event, and so is what follows upon itself. */
    private List<IntentBar> bars(List<TargetedIntent> intents) {
        List<Event> events = new ArrayList<>();
        for (TargetedIntent one : intents) {
            Event last = events.isEmpty() ? null : events.getLast();
            if (last == null || !last.takes(one.intent())) {
                last = new Event(one.intent().interval());
                events.add(last);
            }
            last.add(one.intent(), about(one));
        }
        return events.stream().map(Event::bar).toList();
    }

    /** Calendar Quiet nights until 06:00, B1 and B2 */
    private String about(TargetedIntent one) {
        String words = IntentWords.of(one.intent().origin())
                .map(IntentWords.Words::all)
                .orElse(one.intent().reason());
        return T.of("plan.intents.about", words, TargetWords.of(one.target(), names));
    }

    private static final class Event {

        private final Set<String> names = new TreeSet<>();
        private final List<String> about = new ArrayList<>();
        private Interval interval;

        Event(Interval first) {
            interval = first;
        }

        boolean takes(Intent intent) {
            boolean overlaps = intent.interval().start().isBefore(interval.end());
            boolean follows = intent.interval().start().equals(interval.end());
            return overlaps || follows && names.equals(Set.of(name(intent)));
        }

        void add(Intent intent, String words) {
            if (intent.interval().end().isAfter(interval.end())) {
                interval = new Interval(interval.start(), intent.interval().end());
            }
            names.add(name(intent));
            if (!about.contains(words)) {
                about.add(words);
            }
        }

        private static String name(Intent intent) {
            return IntentWords.of(intent.origin()).map(IntentWords.Words::bar).orElse(intent.reason());
        }

        IntentBar bar() {
            return new IntentBar(interval, String.join(", ", names), String.join(" · ", about));
        }
    }
}
