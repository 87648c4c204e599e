package io.hashwatt.rest.schedule;

import io.hashwatt.application.schedule.Intervene;
import io.hashwatt.application.schedule.Intervene.Lasting;
import io.hashwatt.documents.JsonFields;
import io.hashwatt.documents.JsonValue;
import io.hashwatt.documents.schedule.ContentFields;
import io.hashwatt.documents.schedule.WishFields;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.schedule.Intervention;
import io.hashwatt.domain.schedule.Wish;
import io.hashwatt.rest.http.Checks;
import java.time.Duration;

/** Reads how somebody wants to intervene. */
final class InterventionFields {

    private static final long LONGEST_MINUTES = Duration.ofDays(3_660).toMinutes();

    private InterventionFields() {}

    static Intervene.Draft draft(JsonFields fields) {
        fields.refuseUnknown(
                "kind", "groups", "feeder", "tag", "wish", "level", "from", "until", "duration_minutes", "reason");
        return new Intervene.Draft(
                Checks.oneOf(Intervention.Kind.class, fields.required("kind")),
                ContentFields.target(fields, group -> Checks.id(group, GroupId::new)),
                wish(fields),
                fields.optional("from").map(JsonValue::instant).orElse(null),
                lasting(fields),
                Checks.sentence(fields.required("reason"), Intervene.LONGEST_REASON));
    }

    private static Wish wish(JsonFields fields) {
        Wish.Form form = fields.optional("wish")
                .map(wish -> Checks.oneOf(Wish.Form.class, wish))
                .orElse(Wish.Form.OFF);
        return WishFields.wish(fields, form);
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
