package io.hashwatt.ui.schedule.words;

import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.schedule.CalendarContent;
import io.hashwatt.domain.schedule.CalendarSlot;
import io.hashwatt.domain.schedule.Recurrence;
import io.hashwatt.domain.schedule.Wish;
import io.hashwatt.ui.text.T;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A calendar in sentences: who does what when, from when on, and when not. */
public final class CalendarSentence {

    private final CalendarContent content;
    private final TargetPhrase whom;
    private final WishWords wishes;
    private final RuleSentences said = new RuleSentences();

    private CalendarSentence(CalendarContent content, List<RegisteredGroup> all) {
        this.content = content;
        this.whom = TargetPhrase.of(content.target(), all);
        this.wishes = new WishWords(new LevelNames(all, content.target()));
    }

    /** @param all groups of the site */
    public static RuleSentences of(CalendarContent content, List<RegisteredGroup> all) {
        return new CalendarSentence(content, all).written();
    }

    private RuleSentences written() {
        boolean first = true;
        for (Map.Entry<String, Map<Wish, List<String>>> part : parts().entrySet()) {
            said.plain((first ? "" : " ") + part.getKey() + " ");
            write(part.getValue());
            said.plain(first ? T.of("schedule.say.zone", DayWords.of(content.zone())) : T.of("schedule.say.end"));
            first = false;
        }
        rest();
        return said;
    }

    /** By how often they come, and then by what is wanted, in the order of the slots. */
    private Map<String, Map<Wish, List<String>>> parts() {
        Map<String, Map<Wish, List<String>>> parts = new LinkedHashMap<>();
        new TreeMap<>(weekly()).forEach((weeks, slots) -> {
            String often = isEveryDay(slots)
                    ? T.of("schedule.say.everyDay")
                    : T.of("schedule.say.often", TargetPhrase.capital(RuleWords.every(weeks, "schedule.rule.weeks")));
            Map<Wish, List<String>> times = parts.computeIfAbsent(often, key -> new LinkedHashMap<>());
            for (CalendarSlot slot : slots) {
                Set<DayOfWeek> days = ((Recurrence.Weekly) slot.on()).days();
                String when = SlotWords.weekly(slot, days);
                times.computeIfAbsent(slot.wish(), key -> new ArrayList<>()).add(when);
            }
        });
        content.slots().stream()
                .filter(slot -> !(slot.on() instanceof Recurrence.Weekly))
                .forEach(slot -> parts.computeIfAbsent(
                                T.of("schedule.say.often", TargetPhrase.capital(SlotWords.days(slot.on()))),
                                key -> new LinkedHashMap<>())
                        .computeIfAbsent(slot.wish(), key -> new ArrayList<>())
                        .add(SlotWords.hours(slot)));
        return parts;
    }

    private Map<Integer, List<CalendarSlot>> weekly() {
        Map<Integer, List<CalendarSlot>> byWeeks = new TreeMap<>();
        for (CalendarSlot slot : content.slots()) {
            if (slot.on() instanceof Recurrence.Weekly weekly) {
                byWeeks.computeIfAbsent(weekly.everyWeeks(), key -> new ArrayList<>())
                        .add(slot);
            }
        }
        return byWeeks;
    }

    private static boolean isEveryDay(List<CalendarSlot> slots) {
        return slots.stream()
                .map(slot -> (Recurrence.Weekly) slot.on())
                .allMatch(on -> on.everyWeeks() == 1 && on.days().size() == DayOfWeek.values().length);
    }

    private void write(Map<Wish, List<String>> times) {
        List<Map.Entry<Wish, List<String>>> all = List.copyOf(times.entrySet());
        for (int i = 0; i < all.size(); i++) {
            Wish wish = all.get(i).getKey();
            if (i > 0) {
                said.plain(T.of(i == all.size() - 1 ? "schedule.say.andThen" : "schedule.say.then") + " ");
            }
            said.strong(i == 0 ? subjectDoes(wish) : does(wish, all.getFirst().getKey()))
                    .plain(" " + TargetPhrase.listed(all.get(i).getValue()));
        }
    }

    private String subjectDoes(Wish wish) {
        String verb = wish.form() == Wish.Form.OFF ? "schedule.say.is" : "schedule.say.runs";
        return T.of(verb + (whom.many() ? ".other" : ".one"), whom.name(), wishes.within(wish));
    }

    /** What else, with a verb where that of the first does not fit. */
    private String does(Wish wish, Wish first) {
        if (wish.form() == Wish.Form.OFF) {
            return T.of(whom.many() ? "schedule.say.alsoOff.other" : "schedule.say.alsoOff.one");
        }
        return first.form() == Wish.Form.OFF
                ? T.of(whom.many() ? "schedule.say.alsoRuns.other" : "schedule.say.alsoRuns.one", wishes.within(wish))
                : wishes.within(wish);
    }

    private void rest() {
        if (content.from() != null && content.until() != null) {
            said.plain(" " + T.of("schedule.say.between", DayWords.of(content.from()), DayWords.of(content.until())));
        } else if (content.from() != null) {
            said.plain(" " + T.of("schedule.say.from", DayWords.of(content.from())));
        } else if (content.until() != null) {
            said.plain(" " + T.of("schedule.say.until", DayWords.of(content.until())));
        }
        if (!content.except().isEmpty()) {
            said.plain(" " + T.of("schedule.say.except", DayWords.of(content.except())));
        }
        CalendarContent.Holidays holidays = content.holidays();
        if (holidays != null) {
            said.plain(" "
                    + switch (holidays.effect()) {
                        case SKIP -> T.of("schedule.say.holidays.skip", holidays.region());
                        case AS_SUNDAY -> T.of("schedule.say.holidays.sunday", holidays.region());
                    });
        }
    }
}
