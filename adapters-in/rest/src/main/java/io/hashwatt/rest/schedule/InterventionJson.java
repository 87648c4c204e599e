package io.hashwatt.rest.schedule;

import io.hashwatt.documents.JsonOutput;
import io.hashwatt.documents.schedule.ContentOutput;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.schedule.Intervention;
import java.io.IOException;
import java.time.Instant;

/** An intervention in the words of the API. */
final class InterventionJson {

    private InterventionJson() {}

    /** @param now decides what has become of it */
    static void write(Intervention intervention, Instant now, JsonOutput json) throws IOException {
        Intervention.Ending ended = intervention.ended();
        json.words("id", intervention.id())
                .words("site_id", intervention.site())
                .words("kind", intervention.kind())
                .words("status", intervention.phaseAt(now));
        ContentOutput.target(json, intervention.target(), GroupId::toString);
        json.words("wish", intervention.wish().form())
                .whole("level", intervention.wish().level())
                .time("from", intervention.from())
                .time("until", intervention.until())
                .text("reason", intervention.reason())
                .text("by", intervention.by().toString())
                .text("by_name", intervention.by().name())
                .time("created_at", intervention.createdAt())
                .time("ended_at", ended == null ? null : ended.at())
                .text("ended_by", ended == null ? null : ended.by().toString())
                .text("ended_by_name", ended == null ? null : ended.by().name())
                .whole("version", intervention.version());
    }
}
