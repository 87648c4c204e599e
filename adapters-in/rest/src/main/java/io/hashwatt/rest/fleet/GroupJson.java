package io.hashwatt.rest.fleet;

import io.hashwatt.application.fleet.GroupEdit;
import io.hashwatt.documents.JsonFields;
import io.hashwatt.documents.JsonOutput;
import io.hashwatt.documents.JsonValue;
import io.hashwatt.documents.finding.ImplausibleOutput;
import io.hashwatt.documents.fleet.GroupFields;
import io.hashwatt.documents.fleet.GroupOutput;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.PlausibleLevels;
import io.hashwatt.domain.fleet.PowerLevel;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.rest.http.Checks;
import java.io.IOException;
import java.util.List;

/** A group in the words of the API: those of a fleet file. */
final class GroupJson {

    private GroupJson() {}

    /** A new one, whose levels get their ids from us. */
    static MinerGroup group(JsonFields fields) {
        GroupFields reading = checked(fields);
        return reading.group(reading.levels());
    }

    /** What a group that is there is to be. */
    static GroupEdit edit(JsonFields fields) {
        GroupFields reading = checked(fields);
        List<PowerLevel> levels = reading.levels();
        return new GroupEdit(reading.group(levels), reading.levelIds(levels));
    }

    private static GroupFields checked(JsonFields fields) {
        GroupFields reading = new GroupFields(fields);
        reading.refuseUnknown();
        Checks.name(reading.name());
        fields.optional("levels").ifPresent(levels -> levels.elements().forEach(GroupJson::checkName));
        return reading;
    }

    static void write(RegisteredGroup group, JsonOutput json) throws IOException {
        json.words("id", group.id()).words("site_id", group.site());
        GroupOutput.write(group.group(), json);
        json.time("created_at", group.createdAt()).whole("version", group.version());
        ImplausibleOutput.array(PlausibleLevels.of(group.group()), json);
    }

    private static void checkName(JsonValue level) {
        level.object().optional("name").ifPresent(Checks::name);
    }
}
