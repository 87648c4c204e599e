package io.hashwatt.rest.schedule;

import io.hashwatt.documents.JsonOutput;
import io.hashwatt.documents.schedule.ContentOutput;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.schedule.intent.Intent;
import io.hashwatt.domain.schedule.intent.Ruling;
import io.hashwatt.domain.schedule.intent.Rulings.Stretch;
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
                .time("end", intent.interval().end())
                .whole("floor", intent.floor())
                .whole("ceiling", intent.ceiling())
                .text("reason", intent.reason());
        OriginJson.write(intent.origin(), json);
    }

    static void write(Stretch stretch, JsonOutput json) throws IOException {
        json.time("start", stretch.interval().start())
                .time("end", stretch.interval().end());
        write(stretch.ruling(), json);
    }

    public static void write(Ruling ruling, JsonOutput json) throws IOException {
        json.whole("lowest", ruling.lowest()).whole("highest", ruling.highest());
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
