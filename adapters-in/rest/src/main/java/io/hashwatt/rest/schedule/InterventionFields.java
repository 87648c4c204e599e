package io.hashwatt.rest.schedule;

import io.hashwatt.application.schedule.Intervene;
import io.hashwatt.application.schedule.Intervene.Lasting;
import io.hashwatt.documents.JsonFields;
import io.hashwatt.documents.JsonValue;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.schedule.Intervention;
import io.hashwatt.domain.schedule.Target;
import io.hashwatt.domain.schedule.Wish;
import io.hashwatt.rest.http.Checks;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;

/** Reads how somebody wants to intervene. */
final class InterventionFields {

    private static final int HIGHEST_LEVEL = 1_000;
    private static final long LONGEST_MINUTES = Duration.ofDays(3_660).toMinutes();

    private InterventionFields() {}

    static Intervene.Draft draft(JsonFields fields) {
        fields.refuseUnknown("kind", "groups", "wish", "level", "from", "until", "duration_minutes", "reason");
        return new Intervene.Draft(
                Checks.oneOf(Intervention.Kind.class, fields.required("kind")),
                fields.optional("groups").map(InterventionFields::groups).orElseGet(Target.WholeSite::new),
                wish(fields),
                fields.optional("from").map(JsonValue::instant).orElse(null),
                lasting(fields),
                Checks.sentence(fields.required("reason"), Intervene.LONGEST_REASON));
    }

    private static Target groups(JsonValue array) {
        List<GroupId> groups = array.elements().stream()
                .map(group -> Checks.id(group, GroupId::new))
                .toList();
        if (groups.isEmpty() || new HashSet<>(groups).size() < groups.size()) {
            throw array.refusal("must name at least one group, and none twice; without it the whole site is meant");
        }
        return new Target.Groups(groups);
    }

    private static Wish wish(JsonFields fields) {
        Wish.Form form = fields.optional("wish")
                .map(wish -> Checks.oneOf(Wish.Form.class, wish))
                .orElse(Wish.Form.OFF);
        if (form != Wish.Form.OFF) {
            return new Wish(form, (int) fields.required("level").wholeNumber(0, HIGHEST_LEVEL));
        }
        fields.optional("level").ifPresent(level -> level.wholeNumber(0, 0));
        return Wish.OFF;
    }

    private static Lasting lasting(JsonFields fields) {
        if (fields.optional("until").isPresent()
                && fields.optional("duration_minutes").isPresent()) {
            throw fields.refusal("duration_minutes", "must not stand beside until");
        }
        return fields.optional("until")
                .<Lasting>map(until -> new Lasting.Until(until.instant()))
                .or(() -> fields.optional("duration_minutes")
                        .map(minutes -> new Lasting.For(Duration.ofMinutes(minutes.wholeNumber(1, LONGEST_MINUTES)))))
                .orElseGet(Lasting.UntilEnded::new);
    }
}
