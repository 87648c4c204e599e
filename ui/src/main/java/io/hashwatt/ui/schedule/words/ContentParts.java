package io.hashwatt.ui.schedule.words;

import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.schedule.CalendarContent;
import io.hashwatt.domain.schedule.CalendarSlot;
import io.hashwatt.domain.schedule.Recurrence;
import io.hashwatt.domain.schedule.ScheduleContent;
import io.hashwatt.domain.schedule.StrikeContent;
import io.hashwatt.domain.schedule.StrikeContent.Patience;
import io.hashwatt.domain.schedule.StrikeContent.Strikes;
import io.hashwatt.ui.kit.figure.Comparison.Part;
import io.hashwatt.ui.text.Formats;
import io.hashwatt.ui.text.T;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a schedule says, field by field, to be compared with what it said before. */
public final class ContentParts {

    private static final String NONE = "–";

    private final RegisteredSite site;
    private final List<RegisteredGroup> groups;
    private final Function<StrikeContent, String> series;

    /**
     * @param groups of the site
     * @param series what the series is called that a rule watches
     */
    public ContentParts(RegisteredSite site, List<RegisteredGroup> groups, Function<StrikeContent, String> series) {
        this.site = site;
        this.groups = groups;
        this.series = series;
    }

    /** A schedule never changes its kind. */
    public List<Part> of(ScheduleContent before, ScheduleContent after) {
        Map<String, String> old = facts(before);
        Map<String, String> now = facts(after);
        Set<String> labels = new LinkedHashSet<>(old.keySet());
        labels.addAll(now.keySet());
        return labels.stream()
                .map(label -> new Part(label, old.getOrDefault(label, NONE), now.getOrDefault(label, NONE)))
                .toList();
    }

    private Map<String, String> facts(ScheduleContent content) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(T.of("schedule.field.name"), content.name());
        facts.put(
                T.of("schedule.field.groups"),
                TargetPhrase.of(content.target(), groups).name());
        switch (content) {
            case CalendarContent calendar -> add(facts, calendar);
            case StrikeContent strike -> add(facts, strike);
        }
        return facts;
    }

    private void add(Map<String, String> facts, CalendarContent calendar) {
        facts.put(T.of("schedule.field.zone"), calendar.zone().getId());
        facts.put(T.of("schedule.field.from"), day(calendar.from(), T.of("schedule.field.from.ever")));
        facts.put(T.of("schedule.field.until"), day(calendar.until(), T.of("schedule.field.until.ever")));
        WishWords wishes = new WishWords(new LevelNames(groups, calendar.target()));
        calendar.slots().stream()
                .collect(Collectors.groupingBy(CalendarSlot::wish, LinkedHashMap::new, Collectors.toList()))
                .forEach((wish, slots) -> facts.put(
                        wishes.of(wish), slots.stream().map(ContentParts::when).collect(Collectors.joining("; "))));
        facts.put(
                T.of("schedule.field.except"),
                calendar.except().stream().map(DayWords::of).collect(Collectors.joining(", ")));
        CalendarContent.Holidays holidays = calendar.holidays();
        facts.put(
                T.of("schedule.field.holidays"),
                holidays == null ? T.of("schedule.holidays.none") : holidays.region() + ", " + T.of(holidays.effect()));
        facts.put(T.of("schedule.field.gap"), T.of(calendar.clockChange().gap()));
        facts.put(T.of("schedule.field.overlap"), T.of(calendar.clockChange().overlap()));
    }

    private static String when(CalendarSlot slot) {
        return slot.on() instanceof Recurrence.Weekly weekly && weekly.everyWeeks() == 1
                ? SlotWords.weekly(slot, weekly.days())
                : SlotWords.days(slot.on()) + " " + SlotWords.hours(slot);
    }

    private static String day(java.time.@Nullable LocalDate day, String none) {
        return day == null ? none : DayWords.of(day);
    }

    private void add(Map<String, String> facts, StrikeContent strike) {
        Formats formats = Formats.current();
        Patience patience = strike.patience();
        facts.put(T.of("schedule.field.series"), series.apply(strike));
        facts.put(T.of("schedule.field.strikes"), strikes(strike));
        facts.put(T.of("schedule.field.adder"), price(strike.adderPerMwh()));
        facts.put(T.of("schedule.field.upBelow"), price(patience.upBelowPerMwh()));
        facts.put(T.of("schedule.field.intervalsDown"), formats.count(patience.intervalsDown()));
        facts.put(T.of("schedule.field.intervalsUp"), formats.count(patience.intervalsUp()));
        BigDecimal atOnce = patience.atOnceAbovePerMwh();
        facts.put(T.of("schedule.field.atOnce"), atOnce == null ? T.of("schedule.field.never") : price(atOnce));
        facts.put(
                T.of("schedule.field.minimumOff"),
                formats.count(patience.minimumOff().toMinutes()));
        facts.put(
                T.of("schedule.field.minimumOn"),
                formats.count(patience.minimumOn().toMinutes()));
    }

    private String strikes(StrikeContent strike) {
        return switch (strike.strikes()) {
            case Strikes.Automatic(BigDecimal margin) -> T.of("schedule.strikes.automatic") + ", " + price(margin);
            case Strikes.Typed(var currency, var prices) ->
                prices.stream()
                        .map(price -> Formats.current().price(price, currency))
                        .collect(Collectors.joining(", "));
        };
    }

    private String price(BigDecimal perMwh) {
        return Formats.current().price(perMwh, site.currency());
    }
}
