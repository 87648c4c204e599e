package io.hashwatt.rest.schedule;

import io.hashwatt.documents.JsonFields;
import io.hashwatt.documents.JsonOutput;
import io.hashwatt.documents.schedule.ContentFields;
import io.hashwatt.documents.schedule.ContentOutput;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.schedule.Schedule;
import io.hashwatt.domain.schedule.ScheduleContent;
import io.hashwatt.domain.schedule.ScheduleDraft;
import io.hashwatt.domain.schedule.ScheduleVersion;
import io.hashwatt.domain.tenancy.Actor.Principal;
import io.hashwatt.rest.http.Checks;
import java.io.IOException;
import java.time.Instant;

/** A schedule and its versions in the words of the API. */
final class ScheduleJson {

    private ScheduleJson() {}

    static ScheduleContent content(JsonFields fields) {
        return ContentFields.content(fields, group -> Checks.id(group, GroupId::new));
    }

    static void write(Schedule schedule, JsonOutput json) throws IOException {
        json.words("id", schedule.id())
                .words("site_id", schedule.site())
                .text("name", schedule.name())
                .text("kind", ContentOutput.kind(schedule.content()))
                .words("state", schedule.state());
        ScheduleVersion inForce = schedule.inForce();
        if (inForce == null) {
            json.nothing("in_force");
        } else {
            json.object("in_force", fields -> write(inForce, fields));
        }
        ScheduleDraft draft = schedule.draft();
        if (draft == null) {
            json.nothing("draft");
        } else {
            json.object("draft", fields -> written(draft.content(), draft.by(), draft.at(), fields));
        }
        json.whole("version", schedule.version());
    }

    static void write(ScheduleVersion version, JsonOutput json) throws IOException {
        json.whole("number", version.number());
        written(version.content(), version.by(), version.at(), json);
        json.text("why", version.why());
    }

    private static void written(ScheduleContent content, Principal by, Instant at, JsonOutput json) throws IOException {
        json.object("content", fields -> ContentOutput.write(fields, content, GroupId::toString))
                .text("by", by.toString())
                .text("by_name", by.name())
                .time("at", at);
    }
}
