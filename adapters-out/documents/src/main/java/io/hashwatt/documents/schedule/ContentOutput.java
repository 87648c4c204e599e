package io.hashwatt.documents.schedule;

import io.hashwatt.documents.JsonOutput;
import io.hashwatt.documents.Weekdays;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.schedule.CalendarContent;
import io.hashwatt.domain.schedule.CalendarContent.Holidays;
import io.hashwatt.domain.schedule.CalendarSlot;
import io.hashwatt.domain.schedule.Recurrence;
import io.hashwatt.domain.schedule.ScheduleContent;
import io.hashwatt.domain.schedule.StrikeContent;
import io.hashwatt.domain.schedule.StrikeContent.Patience;
import io.hashwatt.domain.schedule.StrikeContent.Strikes;
import io.hashwatt.domain.schedule.Target;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.function.Function;

/** Writes what a schedule says, with all that a reader would assume, so that nobody has to know what that is. */
public final class ContentOutput {

    private final JsonOutput json;
    private final Function<GroupId, String> group;

    private ContentOutput(JsonOutput json, Function<GroupId, String> group) {
        this.json = json;
        this.group = group;
    }

    /** @param group what a group is called */
    public static void write(JsonOutput json, ScheduleContent content, Function<GroupId, String> group)
            throws IOException {
        ContentOutput output = new ContentOutput(json, group);
        switch (content) {
            case CalendarContent calendar -> output.calendar(calendar);
            case StrikeContent strike -> output.strike(strike);
        }
    }

    /** {@code CALENDAR} or {@code STRIKE}. */
    public static String kind(ScheduleContent content) {
        return switch (content) {
            case CalendarContent ignored -> "CALENDAR";
            case StrikeContent ignored -> "STRIKE";
        };
    }

    private void head(ScheduleContent content) throws IOException {
        json.text("kind", kind(content)).text("name", content.name());
        target(json, content.target(), group);
    }

    /** As the fields {@link ContentFields#TARGET}: at most one of them says something. */
    public static void target(JsonOutput json, Target target, Function<GroupId, String> group) throws IOException {
        if (target instanceof Target.Groups(var groups)) {
            json.texts("groups", groups.stream().map(group).toList());
        } else {
            json.nothing("groups");
        }
        json.text("feeder", target instanceof Target.Feeder(String feeder) ? feeder : null)
                .text("tag", target instanceof Target.Tagged(String tag) ? tag : null);
    }

    private void calendar(CalendarContent calendar) throws IOException {
        head(calendar);
        json.words("zone", calendar.zone())
                .words("from", calendar.from())
                .words("until", calendar.until())
                .array("slots", array -> {
                    for (CalendarSlot slot : calendar.slots()) {
                        array.element(element -> slot(slot));
                    }
                });
        dates("except", calendar.except());
        Holidays holidays = calendar.holidays();
        if (holidays == null) {
            json.nothing("holidays");
        } else {
            json.object(
                    "holidays",
                    fields -> fields.text("region", holidays.region()).words("effect", holidays.effect()));
        }
        json.words("gap", calendar.clockChange().gap())
                .words("overlap", calendar.clockChange().overlap());
    }

    private void slot(CalendarSlot slot) throws IOException {
        json.object("on", fields -> recurrence(slot.on()))
                .words("starts", slot.starts())
                .words("ends", slot.ends())
                .whole("days_later", slot.daysLater())
                .words("wish", slot.wish().form())
                .whole("level", slot.wish().level());
    }

    private void recurrence(Recurrence on) throws IOException {
        switch (on) {
            case Recurrence.Weekly(var days, int everyWeeks) ->
                json.object(
                        "weekly",
                        fields -> fields.texts("days", Weekdays.words(days)).whole("every_weeks", everyWeeks));
            case Recurrence.Rule(String rule, LocalDate first) ->
                json.text("rule", rule).words("first", first);
            case Recurrence.Dates(var days) -> dates("dates", days);
        }
    }

    private void dates(String name, Collection<LocalDate> dates) throws IOException {
        json.texts(name, dates.stream().map(LocalDate::toString).toList());
    }

    private void strike(StrikeContent strike) throws IOException {
        head(strike);
        Patience patience = strike.patience();
        json.words("series_id", strike.series())
                .object("strikes", fields -> strikes(strike.strikes()))
                .exact("adder_per_mwh", strike.adderPerMwh())
                .exact("up_below_per_mwh", patience.upBelowPerMwh())
                .whole("intervals_down", patience.intervalsDown())
                .whole("intervals_up", patience.intervalsUp())
                .exact("at_once_above_per_mwh", patience.atOnceAbovePerMwh())
                .whole("minimum_off_minutes", patience.minimumOff().toMinutes())
                .whole("minimum_on_minutes", patience.minimumOn().toMinutes());
    }

    private void strikes(Strikes strikes) throws IOException {
        switch (strikes) {
            case Strikes.Automatic(var margin) ->
                json.object("automatic", fields -> fields.exact("margin_per_mwh", margin));
            case Strikes.Typed(var currency, var prices) ->
                json.object(
                        "typed", fields -> fields.words("currency", currency).exact("price_per_mwh", prices));
        }
    }
}
