package io.hashwatt.cli.schedule;

import io.hashwatt.cli.console.InputError;
import io.hashwatt.cli.remote.RemoteApi;
import io.hashwatt.documents.JsonFields;
import io.hashwatt.documents.JsonOutput;
import io.hashwatt.documents.Quoted;
import io.hashwatt.documents.Values;
import io.hashwatt.documents.schedule.ContentFields;
import io.hashwatt.documents.schedule.ContentOutput;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.schedule.Schedule;
import io.hashwatt.domain.schedule.ScheduleContent;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The schedules of a site at a running server. */
final class SiteSchedules {

    private final RemoteApi api;
    private final String site;

    private SiteSchedules(RemoteApi api, String site) {
        this.api = api;
        this.site = site;
    }

    /**
     * A schedule as the server has it.
     *
     * @param inForce null: it was never activated
     * @param draft null: nothing is being written
     */
    record Stored(
            String id,
            String name,
            Schedule.State state,
            @Nullable ScheduleContent inForce,
            @Nullable ScheduleContent draft,
            long version) {}

    private record Named(String id, String name) {

        static Named of(JsonFields fields) {
            return new Named(
                    fields.required("id").text(), fields.required("name").text());
        }
    }

    /** @throws InputError when there is no such site */
    static SiteSchedules at(RemoteApi api, String name) {
        return api.all("/sites", Named::of).stream()
                .filter(site -> site.name().equals(name))
                .findFirst()
                .map(site -> new SiteSchedules(api, "/sites/" + site.id()))
                .orElseThrow(() -> new InputError("--site: there is no site " + Quoted.of(name)));
    }

    GroupNames groups() {
        Map<GroupId, String> names = api.all(site + "/groups", Named::of).stream()
                .collect(Collectors.toMap(
                        group -> new GroupId(Values.uuid(group.id()).orElseThrow()), Named::name));
        return new GroupNames(names);
    }

    /** All but the retired ones. */
    List<Stored> list() {
        return api.all(site + "/schedules", SiteSchedules::stored);
    }

    Stored create(ScheduleContent content) {
        return api.send("POST", site + "/schedules", null, json -> write(content, json), SiteSchedules::stored);
    }

    Stored draft(Stored stored, ScheduleContent content) {
        return api.send("PUT", path(stored), stored.version(), json -> write(content, json), SiteSchedules::stored);
    }

    void activate(Stored stored, String why) {
        act(stored, "/activate", why);
    }

    void resume(Stored stored, String why) {
        act(stored, "/resume", why);
    }

    void retire(Stored stored, String why) {
        String query = "?why=" + URLEncoder.encode(why, StandardCharsets.UTF_8).replace("+", "%20");
        api.command("DELETE", path(stored) + query, stored.version());
    }

    private void act(Stored stored, String action, String why) {
        api.send("POST", path(stored) + action, stored.version(), json -> json.text("why", why), SiteSchedules::stored);
    }

    private static String path(Stored stored) {
        return "/schedules/" + stored.id();
    }

    private static void write(ScheduleContent content, JsonOutput json) throws java.io.IOException {
        ContentOutput.write(json, content, GroupId::toString);
    }

    private static Stored stored(JsonFields fields) {
        return new Stored(
                fields.required("id").text(),
                fields.required("name").text(),
                Values.oneOf(Schedule.State.class, fields.required("state")),
                content(fields, "in_force").orElse(null),
                content(fields, "draft").orElse(null),
                fields.required("version").wholeNumber(1, Long.MAX_VALUE));
    }

    private static Optional<ScheduleContent> content(JsonFields fields, String name) {
        return fields.optional(name)
                .map(written -> ContentFields.content(
                        written.object().required("content").object(), group -> Values.id(group, GroupId::new)));
    }
}
