package io.hashwatt.cli.plan;

import io.hashwatt.application.kernel.DocumentReading;
import io.hashwatt.application.kernel.SourceDocument;
import io.hashwatt.documents.JsonDocument;
import io.hashwatt.documents.JsonFields;
import io.hashwatt.documents.JsonValue;
import io.hashwatt.documents.Reading;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.plan.group.GroupTask;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads a fleet from JSON. An unknown field is an error, because a misspelt limit must not be a limit left out. */
public final class FleetFile {

    private FleetFile() {}

    static DocumentReading<Fleet> read(SourceDocument document) {
        return Reading.of(() -> fleet(JsonDocument.object(document)));
    }

    /** The groups alone, for whoever plans nothing. */
    public static DocumentReading<List<MinerGroup>> groups(SourceDocument document) {
        return Reading.of(() -> fleet(JsonDocument.object(document)).tasks().stream()
                .map(GroupTask::group)
                .toList());
    }

    private static Fleet fleet(JsonFields file) {
        file.refuseUnknown("power_cap_watts", "groups");
        Power cap = file.optional("power_cap_watts")
                .map(watts -> new Power(watts.decimalNotBelow(0)))
                .orElse(null);
        JsonValue groups = file.required("groups");
        Set<String> names = new HashSet<>();
        List<GroupTask> tasks = groups.objects(group -> new GroupTaskFields(group, names).task());
        if (tasks.isEmpty()) {
            throw groups.refusal("must have at least one group");
        }
        return new Fleet(cap, tasks);
    }
}
