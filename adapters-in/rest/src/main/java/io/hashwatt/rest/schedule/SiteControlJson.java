package io.hashwatt.rest.schedule;

import io.hashwatt.application.schedule.ArmSite;
import io.hashwatt.documents.JsonFields;
import io.hashwatt.documents.JsonOutput;
import io.hashwatt.documents.JsonValue;
import io.hashwatt.domain.schedule.ControlMode;
import io.hashwatt.domain.schedule.SiteControl;
import io.hashwatt.rest.http.Checks;
import java.io.IOException;

/** Who chooses the levels of a site, in the words of the API. */
final class SiteControlJson {

    private SiteControlJson() {}

    static ArmSite.Order order(JsonFields fields) {
        fields.refuseUnknown("mode", "reason", "confirmation");
        return new ArmSite.Order(
                Checks.oneOf(ControlMode.class, fields.required("mode")),
                Checks.sentence(fields.required("reason"), ArmSite.LONGEST_REASON),
                fields.optional("confirmation").map(JsonValue::text).orElse(null));
    }

    static void write(SiteControl control, JsonOutput json) throws IOException {
        SiteControl.Decision decided = control.decided();
        json.words("site_id", control.site())
                .words("mode", control.mode())
                .time("since", decided == null ? null : decided.since())
                .text("by", decided == null ? null : decided.by().toString())
                .text("by_name", decided == null ? null : decided.by().name())
                .text("reason", decided == null ? null : decided.reason())
                .whole("version", control.version());
    }
}
