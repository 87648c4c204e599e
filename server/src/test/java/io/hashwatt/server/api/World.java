package io.hashwatt.server.api;

import io.hashwatt.server.fixture.Answer;
import io.hashwatt.server.fixture.Caller;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A tenant with one of everything there is. Its prices reach from yesterday to the day after tomorrow, so that a plan
 * for now is possible.
 */
final class World {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    final Caller admin;
    final Caller operator;
    final Caller viewer;

    final Instant start = Instant.now().truncatedTo(ChronoUnit.DAYS).minus(Duration.ofDays(1));
    final Instant end = start.plus(Duration.ofDays(4));

    final String power;
    final String hashprice;
    final String imported;
    final String site;
    final String group;
    final String plan;
    final String intervention;
    final String schedule;
    final String backtest;
    final String user;
    final String key;

    World(Caller admin) {
        this.admin = admin;
        this.operator = admin.withKey("OPERATOR");
        this.viewer = admin.withKey("VIEWER");
        this.power = newSeries();
        this.hashprice = made("/price-series", """
                {"name": "Quote %s", "kind": "HASHPRICE", "currency": "EUR"}""".formatted(next()));
        this.imported = newImport();
        made("/price-series/" + hashprice + "/imports", hashprices());
        this.site = newSite();
        this.group = newGroup();
        chooseMarket(site);
        this.plan = made("/sites/" + site + "/plans", "");
        this.intervention = made("/sites/" + site + "/interventions", interventionDraft());
        this.schedule = newActiveSchedule();
        this.backtest = made("/sites/" + site + "/backtests", backtestDraft());
        this.user = newUser();
        this.key = newKey();
    }

    String newImport() {
        return made("/price-series/" + power + "/imports", prices());
    }

    String newSeries() {
        return made("/price-series", seriesDraft());
    }

    String newSite() {
        return made("/sites", siteDraft());
    }

    String newGroup() {
        return made("/sites/" + site + "/groups", groupDraft());
    }

    String newUser() {
        return admin.post("/users", userDraft())
                .json()
                .required("user")
                .object()
                .required("id")
                .text();
    }

    String newKey() {
        return admin.post("/api-keys", keyDraft())
                .json()
                .required("api_key")
                .object()
                .required("id")
                .text();
    }

    void chooseMarket(String chosenFor) {
        Answer answer = admin.put("/sites/" + chosenFor + "/market", marketChoice(), "If-None-Match", "*");
        answer.text("site_id");
    }

    String siteDraft() {
        return """
                {"name": "Site %s", "zone": "Europe/Berlin", "currency": "EUR"}""".formatted(next());
    }

    String siteChanges() {
        return """
                {"name": "Site %s", "zone": "Europe/Berlin"}""".formatted(next());
    }

    String groupDraft() {
        return """
                {"name": "Group %s", "miners": 10, "model": "Antminer S19k Pro"}""".formatted(next());
    }

    String seriesDraft() {
        return """
                {"name": "Power %1$s", "kind": "POWER", "area": "AREA-%1$s", "currency": "EUR", "zone": "Europe/Berlin"}""".formatted(next());
    }

    String seriesChanges() {
        return """
                {"name": "Power %s", "area_aliases": []}""".formatted(next());
    }

    String userDraft() {
        return """
                {"login": "user%s", "name": "Somebody", "role": "VIEWER"}""".formatted(next());
    }

    String userChanges() {
        return """
                {"name": "Somebody %s", "role": "VIEWER", "active": true}""".formatted(next());
    }

    String keyDraft() {
        return """
                {"name": "Key %s", "role": "VIEWER"}""".formatted(next());
    }

    String tenantDraft() {
        return """
                {"slug": "tenant-%1$s", "name": "Tenant %1$s"}""".formatted(next());
    }

    String marketChoice() {
        return """
                {"power_series_id": "%s", "hashprice": {"basis": "QUOTED", "hashprice_series_id": "%s"}}""".formatted(power, hashprice);
    }

    String planDraft() {
        return """
                {"from": "%s", "to": "%s"}""".formatted(start, start.plus(Duration.ofHours(6)));
    }

    String interventionDraft() {
        return """
                {"kind": "OVERRIDE", "groups": ["%s"], "wish": "AT_MOST", "level": 1, "duration_minutes": 30, "reason": "Test"}""".formatted(group);
    }

    /** Another mode than the one in force. */
    String controlOrder() {
        String other =
                admin.get("/sites/" + site + "/control").text("mode").equals("REACTIVE") ? "SCHEDULE" : "REACTIVE";
        String name = admin.get("/sites/" + site).text("name");
        return """
                {"mode": "%s", "reason": "Test", "confirmation": "%s"}""".formatted(other, name);
    }

    /** Of no group, so that it changes no plan. */
    String newSchedule() {
        return made("/sites/" + site + "/schedules", scheduleDraft());
    }

    String newActiveSchedule() {
        String id = newSchedule();
        act(id, "activate", why());
        return id;
    }

    String newPausedSchedule() {
        String id = newActiveSchedule();
        act(id, "pause", why());
        return id;
    }

    String scheduleDraft() {
        return """
                {"kind": "CALENDAR", "name": "Schedule %s", "zone": "Europe/Berlin", "until": "2020-12-31", \
                "slots": [{"on": {"rule": "FREQ=DAILY", "first": "2020-01-01"}, "starts": "22:00", "ends": "06:00", \
                "wish": "AT_MOST", "level": 1}]}""".formatted(next());
    }

    String previewWish() {
        return "{\"site_id\": \"%s\", \"content\": %s}".formatted(site, scheduleDraft());
    }

    String why() {
        return "{\"why\": \"Test\"}";
    }

    String rollBack() {
        return "{\"number\": 1, \"why\": \"Test\"}";
    }

    String scheduleCopy() {
        return "{\"site_id\": \"%s\", \"name\": \"Copy %s\"}".formatted(site, next());
    }

    String icalendar() {
        return """
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//Test//EN
                BEGIN:VEVENT
                UID:%s
                DTSTAMP:20260101T000000Z
                DTSTART;TZID=Europe/Berlin:20200101T220000
                DTEND;TZID=Europe/Berlin:20200102T060000
                RRULE:FREQ=DAILY;UNTIL=20201231
                END:VEVENT
                END:VCALENDAR
                """.formatted(next()).replace("\n", "\r\n");
    }

    /** A group that somebody protects. */
    String newProtectedGroup() {
        String id = newGroup();
        admin.put("/groups/" + id + "/protection", protectionReason()).text("reason");
        return id;
    }

    String protectionReason() {
        return "{\"reason\": \"Test\"}";
    }

    static int next() {
        return NUMBER.incrementAndGet();
    }

    private void act(String id, String action, String body) {
        String path = "/schedules/" + id;
        admin.post(path + "/" + action, body, "If-Match", admin.get(path).header("ETag"))
                .text("id");
    }

    String backtestDraft() {
        return """
                {"from": "%s", "to": "%s", "policies": ["ALWAYS_ON"], "at_hashprice": 35.5}""".formatted(start, start.plus(Duration.ofHours(6)));
    }

    /** Hourly; no two imports say the same. */
    String prices() {
        StringBuilder csv = new StringBuilder("start_utc,minutes,price_per_mwh\n");
        for (Instant hour = start; hour.isBefore(end); hour = hour.plus(Duration.ofHours(1))) {
            csv.append(hour)
                    .append(",60,")
                    .append(NUMBER.incrementAndGet() % 90 - 10)
                    .append('\n');
        }
        return csv.toString();
    }

    String period() {
        return "from=" + start + "&to=" + end;
    }

    /** A link for somebody of the tenant. */
    String newOneTimeToken() {
        return admin.post("/users", userDraft()).text("one_time_token");
    }

    List<Caller> roles() {
        return List.of(viewer, operator, admin);
    }

    private String hashprices() {
        return "start_utc,minutes,hashprice_per_ph_day\n" + start + ",1440,45.20\n"
                + start.plus(Duration.ofDays(1)) + ",1440,45.20\n"
                + start.plus(Duration.ofDays(2)) + ",1440,44.10\n"
                + start.plus(Duration.ofDays(3)) + ",1440,44.10\n";
    }

    private String made(String path, String body) {
        return admin.post(path, body).text("id");
    }
}
