package io.hashwatt.rest.schedule;

import io.hashwatt.application.schedule.PreviewSchedule.Change;
import io.hashwatt.application.schedule.PreviewSchedule.Preview;
import io.hashwatt.documents.JsonFields;
import io.hashwatt.documents.JsonOutput;
import io.hashwatt.domain.kernel.ScheduleId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.kernel.Timed;
import io.hashwatt.domain.schedule.CalendarContent;
import io.hashwatt.domain.schedule.Firing;
import io.hashwatt.domain.schedule.ScheduleContent;
import io.hashwatt.domain.schedule.intent.Ruling;
import io.hashwatt.rest.http.Checks;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a draft would do, in the words of the API. */
final class PreviewJson {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    /** Stretches, and those they overrule, in one answer; beyond that whole groups are left out. */
    private static final int MOST_CLAIMS = 100_000;

    private PreviewJson() {}

    /** @param replacing null: the draft is a new schedule */
    record Wanted(SiteId site, @Nullable ScheduleId replacing, ScheduleContent content) {

        static Wanted of(JsonFields fields) {
            fields.refuseUnknown("site_id", "schedule_id", "content");
            return new Wanted(
                    Checks.id(fields.required("site_id"), SiteId::new),
                    fields.optional("schedule_id")
                            .map(id -> Checks.id(id, ScheduleId::new))
                            .orElse(null),
                    ScheduleJson.content(fields.required("content").object()));
        }

        /** In which its times are meant; those of a strike rule are nobody's. */
        private ZoneId zone() {
            return switch (content) {
                case CalendarContent calendar -> calendar.zone();
                default -> ZoneOffset.UTC;
            };
        }
    }

    static void write(Preview preview, Wanted wanted, JsonOutput json) throws IOException {
        json.time("from", preview.period().start())
                .time("to", preview.period().end())
                .array("next", array -> {
                    for (Firing firing : preview.next()) {
                        array.element(element -> firing(firing, wanted.zone(), element));
                    }
                });
        FindingJson.array(preview.findings(), json);
        List<Change> told = told(preview.groups());
        json.array("groups", array -> {
            for (Change change : told) {
                array.element(element -> change(change, element));
            }
        });
        json.whole("groups_left_out", preview.groups().size() - told.size());
    }

    /** As many as an answer may hold: thousands of groups with thousands of stretches each would be no answer. */
    private static List<Change> told(List<Change> all) {
        long size = 0;
        for (int at = 0; at < all.size(); at++) {
            size += size(all.get(at).inForce()) + size(all.get(at).drafted());
            if (size > MOST_CLAIMS && at > 0) {
                return all.subList(0, at);
            }
        }
        return all;
    }

    private static long size(List<Timed<Ruling>> stretches) {
        return stretches.stream()
                .mapToLong(stretch -> 1 + stretch.value().overruled().size())
                .sum();
    }

    private static void firing(Firing firing, ZoneId zone, JsonOutput json) throws IOException {
        json.time("start", firing.interval().start())
                .time("end", firing.interval().end())
                .text("local_start", local(firing.interval().start(), zone))
                .text("local_end", local(firing.interval().end(), zone))
                .text("written_start", WRITTEN.format(firing.start()))
                .text("written_end", WRITTEN.format(firing.end()))
                .words("wish", firing.slot().wish().form())
                .whole("level", firing.slot().wish().level());
    }

    private static String local(Instant instant, ZoneId zone) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atZone(zone));
    }

    private static void change(Change change, JsonOutput json) throws IOException {
        json.words("group_id", change.group());
        stretches("in_force", change.inForce(), json);
        stretches("drafted", change.drafted(), json);
    }

    private static void stretches(String name, List<Timed<Ruling>> stretches, JsonOutput json) throws IOException {
        json.array(name, array -> {
            for (Timed<Ruling> stretch : stretches) {
                array.element(element -> IntentJson.write(stretch, element));
            }
        });
    }
}
