package io.hashwatt.documents.schedule;

import io.hashwatt.documents.JsonFields;
import io.hashwatt.documents.JsonValue;
import io.hashwatt.documents.Values;
import io.hashwatt.documents.fleet.PlacementNames;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.schedule.ScheduleContent;
import io.hashwatt.domain.schedule.Target;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads what a schedule says. */
public final class ContentFields {

    /** Of groups in a list: as many as any site has. */
    private static final int MOST_GROUPS = 10_000;

    /** The fields that say whom something is about. */
    public static final List<String> TARGET = List.of("groups", "feeder", "tag");

    private enum Kind {
        CALENDAR,
        STRIKE
    }

    private ContentFields() {}

    /** @param group what an element of {@code groups} means, or a refusal of it */
    public static ScheduleContent content(JsonFields fields, Function<JsonValue, GroupId> group) {
        return switch (Values.oneOf(Kind.class, fields.required("kind"))) {
            case CALENDAR -> CalendarReader.calendar(fields, group);
            case STRIKE -> StrikeFields.strike(fields, group);
        };
    }

    /** One of the fields {@link #TARGET}; the whole site where all of them are missing or null. */
    public static Target target(JsonFields fields, Function<JsonValue, GroupId> group) {
        List<String> said = TARGET.stream()
                .filter(field -> fields.optional(field).isPresent())
                .toList();
        if (said.size() > 1) {
            throw fields.refusal(
                    said.getLast(), "must not stand beside " + said.getFirst() + ": one of them says whom it is about");
        }
        return fields.optional("groups")
                .map(array -> groups(array, group))
                .or(() -> fields.optional("feeder").map(name -> new Target.Feeder(PlacementNames.name(name))))
                .or(() -> fields.optional("tag").map(name -> new Target.Tagged(PlacementNames.name(name))))
                .orElseGet(Target.WholeSite::new);
    }

    private static Target groups(JsonValue array, Function<JsonValue, GroupId> group) {
        List<GroupId> groups = array.elements().stream().map(group).toList();
        if (groups.isEmpty() || new HashSet<>(groups).size() < groups.size()) {
            throw array.refusal("must name at least one group, and none twice; without it the whole site is meant");
        }
        if (groups.size() > MOST_GROUPS) {
            throw array.refusal("must name at most " + MOST_GROUPS + " groups");
        }
        return new Target.Groups(groups);
    }

    /** @param ofKind the fields of this kind of schedule, beside those that all have */
    static void refuseUnknown(JsonFields fields, String... ofKind) {
        fields.refuseUnknown(Stream.of(Stream.of("kind", "name"), TARGET.stream(), Stream.of(ofKind))
                .flatMap(names -> names)
                .toArray(String[]::new));
    }

    static String name(JsonFields fields) {
        return Values.sentence(fields.required("name"), ScheduleContent.LONGEST_NAME);
    }
}
