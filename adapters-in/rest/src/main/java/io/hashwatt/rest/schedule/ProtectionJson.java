package io.hashwatt.rest.schedule;

import io.hashwatt.application.schedule.ProtectGroups;
import io.hashwatt.documents.JsonFields;
import io.hashwatt.documents.JsonOutput;
import io.hashwatt.domain.schedule.Protection;
import io.hashwatt.rest.http.Checks;
import java.io.IOException;

/** That a group is protected, in the words of the API. */
final class ProtectionJson {

    private ProtectionJson() {}

    static String reason(JsonFields fields) {
        fields.refuseUnknown("reason");
        return Checks.sentence(fields.required("reason"), ProtectGroups.LONGEST_REASON);
    }

    static void write(Protection protection, JsonOutput json) throws IOException {
        json.words("group_id", protection.group())
                .text("reason", protection.reason())
                .text("by", protection.by().toString())
                .text("by_name", protection.by().name())
                .time("since", protection.since());
    }
}
