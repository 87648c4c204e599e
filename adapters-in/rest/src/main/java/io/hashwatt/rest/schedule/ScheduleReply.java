package io.hashwatt.rest.schedule;

import io.hashwatt.domain.kernel.ScheduleId;
import io.hashwatt.domain.schedule.Schedule;
import io.hashwatt.rest.http.Api;
import io.hashwatt.rest.http.PathId;
import io.hashwatt.rest.http.Reply;

/** Answers that are a schedule, with its version for whoever changes it next. */
final class ScheduleReply {

    static final String WHAT = "schedule";

    private ScheduleReply() {}

    static Reply found(Schedule schedule) {
        return Reply.ok(json -> ScheduleJson.write(schedule, json)).version(schedule.version());
    }

    static Reply created(Schedule schedule) {
        return Reply.created(location(schedule), json -> ScheduleJson.write(schedule, json))
                .version(schedule.version());
    }

    static Reply changed(Schedule schedule) {
        return Reply.changed(json -> ScheduleJson.write(schedule, json)).version(schedule.version());
    }

    static String location(Schedule schedule) {
        return Api.V1 + "/schedules/" + schedule.id();
    }

    static ScheduleId id(String text) {
        return PathId.of(text, ScheduleId::new, WHAT);
    }
}
