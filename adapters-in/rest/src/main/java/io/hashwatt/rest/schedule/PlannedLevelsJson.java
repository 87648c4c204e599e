package io.hashwatt.rest.schedule;

import io.hashwatt.application.plan.making.CompareSchedule.Comparison;
import io.hashwatt.application.plan.making.CompareSchedule.Result;
import io.hashwatt.documents.JsonOutput;
import io.hashwatt.domain.plan.record.GroupDifference;
import io.hashwatt.domain.plan.record.LevelStretch;
import java.io.IOException;
import java.util.List;

/** Which groups a draft would put on other levels, in the words of the API; null where there is no plan to tell from. */
final class PlannedLevelsJson {

    private PlannedLevelsJson() {}

    static void write(Result result, JsonOutput json) throws IOException {
        switch (result) {
            case Result.Compared(Comparison comparison) -> json.object("levels", fields -> levels(comparison, fields));
            case Result.Unknown ignored -> json.nothing("levels");
        }
    }

    private static void levels(Comparison comparison, JsonOutput json) throws IOException {
        json.time("from", comparison.period().start())
                .time("to", comparison.period().end())
                .whole("unchanged_groups", comparison.levels().unchanged())
                .array("groups", array -> {
                    for (GroupDifference changed : comparison.levels().changed()) {
                        array.element(element -> changed(changed, element));
                    }
                });
    }

    private static void changed(GroupDifference changed, JsonOutput json) throws IOException {
        json.words("group_id", changed.id()).money("gain", changed.gain());
        stretches("in_force", changed.inForce(), json);
        stretches("drafted", changed.drafted(), json);
    }

    private static void stretches(String name, List<LevelStretch> stretches, JsonOutput json) throws IOException {
        json.array(name, array -> {
            for (LevelStretch stretch : stretches) {
                array.element(fields -> fields.time("start", stretch.interval().start())
                        .time("end", stretch.interval().end())
                        .whole("level", stretch.level())
                        .truth("is_priced", stretch.isPriced()));
            }
        });
    }
}
