package io.hashwatt.server.stress;

import io.hashwatt.server.fixture.Answer;
import io.hashwatt.server.fixture.Caller;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.function.Supplier;

/** Does one thing after the other, chosen by chance from a seed. */
final class Client {

    private final Shared shared;
    private final Random chance;
    private final List<Supplier<Answer>> actions;

    Client(Shared shared, long seed) {
        this.shared = shared;
        this.chance = new Random(seed);
        this.actions = List.of(
                this::createSite,
                this::createSite,
                this::changeSite,
                this::deleteSite,
                this::createGroup,
                this::createGroup,
                this::createGroup,
                this::changeGroup,
                this::changeGroup,
                this::deleteGroup,
                this::chooseMarket,
                this::chooseMarket,
                this::importPrices,
                this::importPrices,
                this::createSeries,
                this::createUser,
                this::createSchedule,
                this::createSchedule,
                this::actOnSchedule,
                this::actOnSchedule,
                this::intervene,
                this::intervene,
                this::endIntervention,
                this::protect,
                this::control,
                this::plan,
                this::preview,
                this::backtest,
                this::read,
                this::read,
                this::read,
                this::read,
                this::read,
                this::read);
    }

    Answer next() {
        return actions.get(chance.nextInt(actions.size())).get();
    }

    private Answer createSite() {
        Answer answer = admin().post("/sites", site());
        shared.remember(shared.sites(), answer);
        return answer;
    }

    private String site() {
        return """
                {"name": "%s", "zone": "Europe/Berlin", "currency": "EUR"}""".formatted(Shared.name("Site", chance));
    }

    private Answer changeSite() {
        String body = "{\"name\": \"%s\", \"zone\": \"Europe/Paris\"}".formatted(Shared.name("Site", chance));
        return changed("/sites/" + any(shared.sites()), body);
    }

    private Answer deleteSite() {
        if (chance.nextInt(3) > 0) {
            return read(); // or there would be too few of them
        }
        String path = "/sites/" + any(shared.sites());
        return admin().delete(path, "If-Match", etag(path));
    }

    private Answer createGroup() {
        Answer answer = admin().post("/sites/" + any(shared.sites()) + "/groups", group());
        shared.remember(shared.groups(), answer);
        return answer;
    }

    private String group() {
        String model = chance.nextBoolean() ? "Antminer S19k Pro" : "Antminer S21";
        return """
                {"name": "%s", "miners": 10, "model": "%s", "tags": ["shared"]}""".formatted(Shared.name("Group", chance), model);
    }

    private Answer changeGroup() {
        return changed("/groups/" + any(shared.groups()), group());
    }

    private Answer deleteGroup() {
        String path = "/groups/" + any(shared.groups());
        return admin().delete(path, "If-Match", etag(path));
    }

    private Answer chooseMarket() {
        String path = "/sites/" + any(shared.sites()) + "/market";
        String choice = """
                {"power_series_id": "%s", "hashprice": {"basis": "QUOTED", "hashprice_series_id": "%s"}}""".formatted(shared.power, shared.hashprice);
        return admin().put(path, choice, "If-None-Match", "*");
    }

    private Answer importPrices() {
        Answer answer = admin().post("/price-series/" + shared.power + "/imports", shared.prices(chance));
        shared.remember(shared.imports(), answer);
        return answer;
    }

    private Answer createSeries() {
        String name = Shared.name("Series", chance);
        return admin().post("/price-series", """
                {"name": "%1$s", "kind": "POWER", "area": "%1$s", "currency": "EUR", "zone": "Europe/Berlin"}""".formatted(name));
    }

    private Answer createUser() {
        return admin().post("/users", """
                {"login": "user%d", "name": "Somebody", "role": "VIEWER"}""".formatted(chance.nextInt(40)));
    }

    private Answer createSchedule() {
        Answer answer = admin().post("/sites/" + any(shared.sites()) + "/schedules", schedule());
        shared.remember(shared.schedules(), answer);
        return answer;
    }

    private String schedule() {
        return """
                {"kind": "CALENDAR", "name": "%s", "zone": "Europe/Berlin", \
                "slots": [{"on": {"weekly": {"days": ["MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN"]}}, \
                "starts": "%02d:00", "ends": "06:00", "wish": "OFF"}]}""".formatted(Shared.name("Schedule", chance), 7 + chance.nextInt(16));
    }

    private Answer actOnSchedule() {
        String path = "/schedules/" + any(shared.schedules());
        String action = List.of("activate", "pause", "resume", "copy").get(chance.nextInt(4));
        String body = action.equals("copy")
                ? "{\"site_id\": \"%s\", \"name\": \"%s\"}"
                        .formatted(any(shared.sites()), Shared.name("Schedule", chance))
                : "{\"why\": \"stress\"}";
        return action.equals("copy")
                ? admin().post(path + "/copy", body)
                : admin().post(path + "/" + action, body, "If-Match", etag(path));
    }

    private Answer intervene() {
        String kind = chance.nextBoolean() ? "SAFETY_STOP" : "OVERRIDE";
        Answer answer = admin().post("/sites/" + any(shared.sites()) + "/interventions", """
                {"kind": "%s", "wish": "OFF", "duration_minutes": 30, "reason": "stress"}""".formatted(kind));
        shared.remember(shared.interventions(), answer);
        return answer;
    }

    private Answer endIntervention() {
        return admin().post(
                        "/sites/" + any(shared.sites()) + "/interventions/" + any(shared.interventions()) + "/end", "");
    }

    private Answer protect() {
        return admin().put("/groups/" + any(shared.groups()) + "/protection", "{\"reason\": \"stress\"}");
    }

    private Answer control() {
        String path = "/sites/" + any(shared.sites());
        Answer site = admin().get(path);
        if (site.status() != 200) {
            return site;
        }
        String mode = List.of("OBSERVE", "SCHEDULE", "REACTIVE", "PLANNED").get(chance.nextInt(4));
        String order = "{\"mode\": \"%s\", \"reason\": \"stress\", \"confirmation\": \"%s\"}"
                .formatted(mode, site.text("name"));
        return admin().put(path + "/control", order, "If-Match", etag(path + "/control"));
    }

    private Answer plan() {
        return admin().post("/sites/" + any(shared.sites()) + "/plans", "");
    }

    private Answer preview() {
        return shared.viewer.post(
                "/schedules/preview",
                "{\"site_id\": \"%s\", \"content\": %s}".formatted(any(shared.sites()), schedule()));
    }

    private Answer backtest() {
        return admin().post("/sites/" + any(shared.sites()) + "/backtests", """
                {"from": "2026-01-01T00:00:00Z", "to": "2026-01-01T06:00:00Z", "policies": ["ALWAYS_ON"]}""");
    }

    private Answer read() {
        String site = "/sites/" + any(shared.sites());
        String group = "/groups/" + any(shared.groups());
        List<String> paths = List.of(
                "/sites",
                site,
                site + "/groups",
                site + "/plans",
                site + "/plans/current",
                site + "/observed",
                site + "/control/handover",
                site + "/schedules",
                site + "/findings",
                group,
                group + "/why?at=" + Instant.now(),
                "/events?limit=50",
                "/audit?limit=50",
                "/price-series/" + shared.power + "/imports");
        return admin().get(paths.get(chance.nextInt(paths.size())));
    }

    private Answer changed(String path, String body) {
        return admin().put(path, body, "If-Match", etag(path));
    }

    /** Of what was there a moment ago; what a request without it is told is no matter here. */
    private String etag(String path) {
        String etag = admin().get(path).header("ETag");
        return etag.isEmpty() ? "\"1\"" : etag;
    }

    private Caller admin() {
        return shared.admin;
    }

    private String any(Queue<String> things) {
        return Shared.any(things, chance);
    }
}
