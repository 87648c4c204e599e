package io.hashwatt.cli.schedule;

import io.hashwatt.application.kernel.DocumentReading;
import io.hashwatt.application.kernel.SourceDocument;
import io.hashwatt.documents.JsonDocument;
import io.hashwatt.documents.JsonFields;
import io.hashwatt.documents.JsonOutput;
import io.hashwatt.documents.JsonValue;
import io.hashwatt.documents.Quoted;
import io.hashwatt.documents.Reading;
import io.hashwatt.documents.YamlDocument;
import io.hashwatt.documents.YamlOutput;
import io.hashwatt.documents.schedule.ContentFields;
import io.hashwatt.documents.schedule.ContentOutput;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.schedule.ScheduleContent;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A file of schedules: {@code schedules}, a list of what the API takes as the content of one, with groups by name. */
final class ScheduleFile {

    private static final String SCHEDULES = "schedules";
    private static final int MOST = 1_000;

    private ScheduleFile() {}

    static DocumentReading<List<ScheduleContent>> read(SourceDocument document, GroupNames groups) {
        return Reading.of(() -> schedules(YamlDocument.object(document), groups));
    }

    private static List<ScheduleContent> schedules(JsonFields file, GroupNames groups) {
        file.refuseUnknown(SCHEDULES);
        JsonValue list = file.required(SCHEDULES);
        if (list.elements().size() > MOST) {
            throw list.refusal("must be at most " + MOST);
        }
        Set<String> names = new HashSet<>();
        return list.objects(fields -> schedule(fields, groups, names));
    }

    private static ScheduleContent schedule(JsonFields fields, GroupNames groups, Set<String> names) {
        ScheduleContent content = ContentFields.content(fields, group -> group(group, groups));
        if (!names.add(content.name())) {
            throw fields.required("name").refusal("is the name of an earlier schedule too; names must be unique");
        }
        return content;
    }

    private static GroupId group(JsonValue name, GroupNames groups) {
        return groups.id(name.text())
                .orElseThrow(() -> name.refusal("must be the name of a group, not " + Quoted.of(name.text())));
    }

    static String write(List<ScheduleContent> schedules, GroupNames groups) {
        return YamlOutput.of(object(json -> json.array(SCHEDULES, array -> {
            for (ScheduleContent content : schedules) {
                array.element(element -> ContentOutput.write(element, content, groups::name));
            }
        })));
    }

    /** One schedule as it would stand in the file, to be compared. */
    static JsonFields fields(ScheduleContent content, GroupNames groups) {
        return object(json -> ContentOutput.write(json, content, groups::name));
    }

    private static JsonFields object(JsonOutput.Content content) {
        return JsonDocument.object(new SourceDocument(SCHEDULES, JsonOutput.bytes(content)));
    }
}
