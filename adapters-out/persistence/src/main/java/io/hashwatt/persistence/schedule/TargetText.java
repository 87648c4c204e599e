package io.hashwatt.persistence.schedule;

import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.schedule.Target;
import io.hashwatt.persistence.jdbc.Json;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Groups as texts of their ids; null: the whole site. */
final class TargetText {

    private TargetText() {}

    /** A JSON array. */
    static @Nullable String of(Target target) {
        List<String> ids = ids(target);
        return ids == null ? null : Json.ofTexts(ids);
    }

    static Target read(@Nullable String array) {
        return target(array == null ? null : Json.texts(array));
    }

    static @Nullable List<String> ids(Target target) {
        return switch (target) {
            case Target.WholeSite ignored -> null;
            case Target.Groups(var groups) ->
                groups.stream().map(GroupId::toString).toList();
        };
    }

    static Target target(@Nullable List<String> ids) {
        return ids == null
                ? new Target.WholeSite()
                : new Target.Groups(
                        ids.stream().map(id -> new GroupId(UUID.fromString(id))).toList());
    }
}
