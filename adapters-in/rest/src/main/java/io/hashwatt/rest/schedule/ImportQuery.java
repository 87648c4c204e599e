package io.hashwatt.rest.schedule;

import io.hashwatt.application.kernel.DocumentReading;
import io.hashwatt.application.kernel.SourceDocument;
import io.hashwatt.documents.Quoted;
import io.hashwatt.documents.Reading;
import io.hashwatt.documents.Utf8Text;
import io.hashwatt.documents.Values;
import io.hashwatt.documents.schedule.ContentFields;
import io.hashwatt.domain.fleet.Placement;
import io.hashwatt.domain.fleet.PowerLevelId;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.schedule.ScheduleContent;
import io.hashwatt.domain.schedule.Target;
import io.hashwatt.domain.schedule.Wish;
import io.hashwatt.rest.http.Call;
import io.hashwatt.rest.http.ProblemException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What an iCalendar document does not say, as the query of the request has it. */
record ImportQuery(String name, Target target, Wish wish) {

    static ImportQuery of(Call call) {
        String name = call.text("name").map(String::strip).orElseThrow(() -> missing("name"));
        if (name.isEmpty() || name.codePointCount(0, name.length()) > ScheduleContent.LONGEST_NAME) {
            throw ProblemException.malformed("name", "must have 1 to " + ScheduleContent.LONGEST_NAME + " characters");
        }
        return new ImportQuery(name, target(call), wish(call));
    }

    private static Target target(Call call) {
        List<String> said = ContentFields.TARGET.stream()
                .filter(field -> call.text(field).isPresent())
                .toList();
        if (said.size() > 1) {
            throw ProblemException.malformed(
                    said.getLast(), "must not stand beside " + said.getFirst() + ": one of them says whom it is about");
        }
        return call.text("groups")
                .map(ImportQuery::groups)
                .or(() -> call.text("feeder").map(name -> new Target.Feeder(placeName("feeder", name))))
                .or(() -> call.text("tag").map(name -> new Target.Tagged(placeName("tag", name))))
                .orElseGet(Target.WholeSite::new);
    }

    private static String placeName(String field, String name) {
        if (!Placement.isName(name)) {
            throw ProblemException.malformed(field, Placement.NAME_RULE);
        }
        return name;
    }

    private static Target groups(String ids) {
        List<GroupId> groups = Arrays.stream(ids.split(",", -1))
                .map(id -> Values.uuid(id.strip())
                        .map(GroupId::new)
                        .orElseThrow(() -> ProblemException.malformed(
                                "groups", "must be ids with commas between them, not " + Quoted.of(id))))
                .toList();
        if (Set.copyOf(groups).size() < groups.size()) {
            throw ProblemException.malformed("groups", "must name none twice");
        }
        return new Target.Groups(groups);
    }

    private static Wish wish(Call call) {
        Wish.Form form = call.oneOf(Wish.Form.class, "wish").orElse(Wish.Form.OFF);
        return form == Wish.Form.OFF
                ? new Wish(form, call.number("level", 0, 0).orElse(0L).intValue())
                : new Wish(
                        form,
                        call.number("level", 0, PowerLevelId.HIGHEST)
                                .orElseThrow(() -> missing("level"))
                                .intValue());
    }

    private static ProblemException missing(String name) {
        return ProblemException.malformed(name, "is missing");
    }

    static String text(SourceDocument document) {
        return switch (Reading.of(() -> Utf8Text.of(document))) {
            case DocumentReading.Read<String> read -> read.content();
            case DocumentReading.Refused<String> refused ->
                throw ProblemException.malformed(
                        "document", refused.defects().getFirst().rule());
        };
    }
}
