package io.hashwatt.rest.schedule;

import io.hashwatt.documents.JsonOutput;
import io.hashwatt.documents.schedule.ContentOutput;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.Timed;
import io.hashwatt.domain.schedule.intent.Bound;
import io.hashwatt.domain.schedule.intent.Intent;
import io.hashwatt.domain.schedule.intent.Ruling;
import io.hashwatt.domain.schedule.intent.TargetedIntent;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What people want, and what rules of it, in the words of the API. */
public final class IntentJson {

    private IntentJson() {}

    static void write(TargetedIntent targeted, JsonOutput json) throws IOException {
        ContentOutput.target(json, targeted.target(), GroupId::toString);
        write(targeted.intent(), json);
    }

    private static void write(Intent intent, JsonOutput json) throws IOException {
        json.words("class", intent.intentClass())
                .words("source_id", intent.source())
                .time("start", intent.interval().start())
                .time("end", intent.interval().end());
        levels(intent.bound(), json);
        json.text("reason", intent.reason());
        OriginJson.write(intent.origin(), json);
    }

    /** Who wants watts names no level: what they come to differs from group to group, and is told with what rules there. */
    private static void levels(Bound bound, JsonOutput json) throws IOException {
        switch (bound) {
            case Bound.Levels levels -> json.whole("floor", levels.floor()).whole("ceiling", levels.ceiling());
            case Bound.Watts ignored -> json.nothing("floor").nothing("ceiling");
        }
    }

    static void write(Timed<Ruling> stretch, JsonOutput json) throws IOException {
        json.time("start", stretch.interval().start())
                .time("end", stretch.interval().end());
        write(stretch.value(), json);
    }

    public static void write(Ruling ruling, JsonOutput json) throws IOException {
        json.whole("lowest", ruling.levels().lowest())
                .whole("highest", ruling.levels().highest());
        orNothing("floor_by", ruling.floorBy(), json);
        orNothing("ceiling_by", ruling.ceilingBy(), json);
        json.array("overruled", array -> {
                    for (Intent intent : ruling.overruled()) {
                        array.element(element -> write(intent, element));
                    }
                })
                .text("reason", ruling.reason());
    }

    public static void orNothing(String name, @Nullable Intent intent, JsonOutput json) throws IOException {
        if (intent == null) {
            json.nothing(name);
        } else {
            json.object(name, fields -> write(intent, fields));
        }
    }
}
