package io.hashwatt.server.api;

import static io.hashwatt.server.api.RouteCase.Access.ADMIN;
import static io.hashwatt.server.api.RouteCase.Access.ANYBODY;
import static io.hashwatt.server.api.RouteCase.Access.OPERATOR;
import static io.hashwatt.server.api.RouteCase.Access.PLATFORM;
import static io.hashwatt.server.api.RouteCase.Access.VIEWER;
import static java.util.Map.entry;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Every operation of the API, by the id it has in the description: who may do it, and a good request for it. */
final class RouteTable {

    private static final Map<String, RouteCase> SESSIONS_AND_TENANTS = Map.ofEntries(
            entry("beginSession", RouteCase.of(ANYBODY, 201, w -> "/sessions", w ->
                    """
                    {"one_time_token": "%s"}""".formatted(w.newOneTimeToken()))),
            entry("endSession", RouteCase.of(VIEWER, 204, w -> "/sessions/current")),
            entry("getMe", RouteCase.of(VIEWER, 200, w -> "/me")),
            // the walk comes with keys, and a key has no password
            entry("setPassword", RouteCase.of(VIEWER, 422, w -> "/me/password", w -> """
                    {"password": "correct horse battery"}""")),
            entry("listTenants", RouteCase.of(PLATFORM, 200, w -> "/tenants")),
            entry("createTenant", RouteCase.of(PLATFORM, 201, w -> "/tenants", World::tenantDraft)),
            entry("getBackup", RouteCase.of(PLATFORM, 200, w -> "/platform/backup")),
            entry("getTenant", RouteCase.of(VIEWER, 200, w -> "/tenant")));

    private static final Map<String, RouteCase> PEOPLE_AND_KEYS = Map.ofEntries(
            entry("listUsers", RouteCase.of(ADMIN, 200, w -> "/users")),
            entry("inviteUser", RouteCase.of(ADMIN, 201, w -> "/users", World::userDraft)),
            entry("getUser", RouteCase.of(ADMIN, 200, w -> "/users/" + w.user)),
            entry("changeUser", RouteCase.of(ADMIN, 200, w -> "/users/" + w.user, World::userChanges)),
            entry("inviteUserAgain", RouteCase.of(ADMIN, 201, w -> "/users/" + w.user + "/invitations")),
            entry("listApiKeys", RouteCase.of(ADMIN, 200, w -> "/api-keys")),
            entry("issueApiKey", RouteCase.of(ADMIN, 201, w -> "/api-keys", World::keyDraft)),
            entry("getApiKey", RouteCase.of(ADMIN, 200, w -> "/api-keys/" + w.key)),
            entry("revokeApiKey", RouteCase.of(ADMIN, 204, w -> "/api-keys/" + w.newKey())),
            entry("listEvents", RouteCase.of(VIEWER, 200, w -> "/events")),
            entry("listSetAsideEvents", RouteCase.of(ADMIN, 200, w -> "/events/set-aside")),
            entry("listAudit", RouteCase.of(ADMIN, 200, w -> "/audit")),
            entry("checkAudit", RouteCase.of(ADMIN, 200, w -> "/audit/check")));

    private static final Map<String, RouteCase> FLEET = Map.ofEntries(
            entry("listModels", RouteCase.of(VIEWER, 200, w -> "/catalogue/models")),
            entry("getModel", RouteCase.of(VIEWER, 200, w -> "/catalogue/models/Antminer%20S21")),
            entry("listSites", RouteCase.of(VIEWER, 200, w -> "/sites")),
            entry("createSite", RouteCase.of(ADMIN, 201, w -> "/sites", World::siteDraft)),
            entry("getSite", RouteCase.of(VIEWER, 200, w -> "/sites/" + w.site)),
            entry("changeSite", RouteCase.of(ADMIN, 200, w -> "/sites/" + w.site, World::siteChanges)),
            entry("deleteSite", RouteCase.of(ADMIN, 204, w -> "/sites/" + w.newSite())),
            entry("listGroups", RouteCase.of(VIEWER, 200, w -> "/sites/" + w.site + "/groups")),
            entry("createGroup", RouteCase.of(ADMIN, 201, w -> "/sites/" + w.newSite() + "/groups", World::groupDraft)),
            entry("getGroup", RouteCase.of(VIEWER, 200, w -> "/groups/" + w.group)),
            entry("changeGroup", RouteCase.of(ADMIN, 200, w -> "/groups/" + w.group, World::groupDraft)),
            entry("deleteGroup", RouteCase.of(ADMIN, 204, w -> "/groups/" + w.newGroup())));

    private static final Map<String, RouteCase> MARKET = Map.ofEntries(
            entry("getMarket", RouteCase.of(VIEWER, 200, w -> "/sites/" + w.site + "/market")),
            entry("setMarket", RouteCase.of(ADMIN, 200, w -> "/sites/" + w.site + "/market", World::marketChoice)),
            entry("getHashprice", RouteCase.of(VIEWER, 200, w -> "/sites/" + w.site + "/hashprice?" + w.period())),
            entry("listSeries", RouteCase.of(VIEWER, 200, w -> "/price-series")),
            entry("createSeries", RouteCase.of(ADMIN, 201, w -> "/price-series", World::seriesDraft)),
            entry("getSeries", RouteCase.of(VIEWER, 200, w -> "/price-series/" + w.power)),
            entry("changeSeries", RouteCase.of(ADMIN, 200, w -> "/price-series/" + w.power, World::seriesChanges)),
            entry("listValues", RouteCase.of(VIEWER, 200, w -> "/price-series/" + w.power + "/values?" + w.period())),
            entry("listImports", RouteCase.of(VIEWER, 200, w -> "/price-series/" + w.power + "/imports")),
            entry(
                    "importDocument",
                    RouteCase.of(OPERATOR, 201, w -> "/price-series/" + w.power + "/imports", World::prices)),
            entry("withdrawImport", RouteCase.of(OPERATOR, 200, w -> "/imports/" + w.newImport() + "/withdraw")),
            entry("getImport", RouteCase.of(VIEWER, 200, w -> "/imports/" + w.imported)));

    private static final Map<String, RouteCase> PLANNING = Map.ofEntries(
            entry("listPlans", RouteCase.of(VIEWER, 200, w -> "/sites/" + w.site + "/plans")),
            entry("makePlan", RouteCase.of(OPERATOR, 201, w -> "/sites/" + w.site + "/plans", World::planDraft)),
            entry("getCurrentPlan", RouteCase.of(VIEWER, 200, w -> "/sites/" + w.site + "/plans/current")),
            entry("getPlan", RouteCase.of(VIEWER, 200, w -> "/plans/" + w.plan)),
            entry(
                    "explainSlot",
                    RouteCase.of(
                            VIEWER, 200, w -> "/plans/" + w.plan + "/groups/" + w.group + "/why?at=" + Instant.now())),
            entry("listBacktests", RouteCase.of(VIEWER, 200, w -> "/sites/" + w.site + "/backtests")),
            entry(
                    "submitBacktest",
                    RouteCase.of(OPERATOR, 202, w -> "/sites/" + w.site + "/backtests", World::backtestDraft)),
            entry("getBacktest", RouteCase.of(VIEWER, 200, w -> "/backtests/" + w.backtest)),
            entry("cancelBacktest", RouteCase.of(OPERATOR, 200, w -> "/backtests/" + w.backtest + "/cancellation")));

    private static final Map<String, RouteCase> INTERVENING = Map.ofEntries(
            entry("listInterventions", RouteCase.of(VIEWER, 200, w -> "/sites/" + w.site + "/interventions")),
            entry(
                    "beginIntervention",
                    RouteCase.of(OPERATOR, 201, w -> "/sites/" + w.site + "/interventions", World::interventionDraft)),
            entry(
                    "getIntervention",
                    RouteCase.of(VIEWER, 200, w -> "/sites/" + w.site + "/interventions/" + w.intervention)),
            entry(
                    "endIntervention",
                    RouteCase.of(
                            OPERATOR, 200, w -> "/sites/" + w.site + "/interventions/" + w.intervention + "/end")));

    private static final Map<String, RouteCase> CONTROL = Map.ofEntries(
            entry("getControl", RouteCase.of(VIEWER, 200, w -> "/sites/" + w.site + "/control")),
            entry("setControl", RouteCase.of(ADMIN, 200, w -> "/sites/" + w.site + "/control", World::controlOrder)),
            entry("getOutlook", RouteCase.of(VIEWER, 200, w -> "/sites/" + w.site + "/outlook")),
            entry(
                    "getConnectionWorth",
                    RouteCase.of(
                            VIEWER, 200, w -> "/sites/" + w.site + "/connection-worth?from=2026-01-01&to=2026-01-31")),
            entry("getHandover", RouteCase.of(VIEWER, 200, w -> "/sites/" + w.site + "/control/handover")),
            entry(
                    "getObservedDays",
                    RouteCase.of(VIEWER, 200, w -> "/sites/" + w.site + "/observed?from=2026-01-15&to=2026-01-16")));

    private static final Map<String, RouteCase> SCHEDULES = Map.ofEntries(
            entry("listSchedules", RouteCase.of(VIEWER, 200, w -> "/sites/" + w.site + "/schedules")),
            entry(
                    "createSchedule",
                    RouteCase.of(OPERATOR, 201, w -> "/sites/" + w.site + "/schedules", World::scheduleDraft)),
            entry(
                    "importCalendar",
                    RouteCase.of(
                            OPERATOR,
                            201,
                            w -> "/sites/" + w.site + "/schedules/import?name=Import%20" + World.next(),
                            World::icalendar)),
            entry("previewSchedule", RouteCase.of(VIEWER, 200, w -> "/schedules/preview", World::previewWish)),
            entry("getSchedule", RouteCase.of(VIEWER, 200, w -> "/schedules/" + w.schedule)),
            entry("draftSchedule", RouteCase.of(OPERATOR, 200, w -> "/schedules/" + w.schedule, World::scheduleDraft)),
            entry("retireSchedule", RouteCase.of(OPERATOR, 204, w -> "/schedules/" + w.newSchedule() + "?why=Test")),
            entry("discardDraft", RouteCase.of(OPERATOR, 200, w -> "/schedules/" + w.newSchedule() + "/draft")),
            entry(
                    "activateSchedule",
                    RouteCase.of(OPERATOR, 200, w -> "/schedules/" + w.newSchedule() + "/activate", World::why)),
            entry(
                    "pauseSchedule",
                    RouteCase.of(OPERATOR, 200, w -> "/schedules/" + w.newActiveSchedule() + "/pause", World::why)),
            entry(
                    "resumeSchedule",
                    RouteCase.of(OPERATOR, 200, w -> "/schedules/" + w.newPausedSchedule() + "/resume", World::why)),
            entry(
                    "rollBackSchedule",
                    RouteCase.of(OPERATOR, 200, w -> "/schedules/" + w.schedule + "/roll-back", World::rollBack)),
            entry(
                    "copySchedule",
                    RouteCase.of(OPERATOR, 201, w -> "/schedules/" + w.schedule + "/copy", World::scheduleCopy)),
            entry("listScheduleVersions", RouteCase.of(VIEWER, 200, w -> "/schedules/" + w.schedule + "/versions")),
            entry("getCalendar", RouteCase.of(VIEWER, 200, w -> "/schedules/" + w.schedule + "/calendar.ics")));

    private static final Map<String, RouteCase> INTENTS = Map.ofEntries(
            entry("listFindings", RouteCase.of(VIEWER, 200, w -> "/sites/" + w.site + "/findings")),
            entry("listIntents", RouteCase.of(VIEWER, 200, w -> "/sites/" + w.site + "/intents?" + w.period())),
            entry("listProtections", RouteCase.of(VIEWER, 200, w -> "/sites/" + w.site + "/protections")),
            entry(
                    "protectGroup",
                    RouteCase.of(OPERATOR, 200, w -> "/groups/" + w.group + "/protection", World::protectionReason)),
            entry("releaseGroup", RouteCase.of(OPERATOR, 204, w -> "/groups/" + w.newProtectedGroup() + "/protection")),
            entry("explainGroup", RouteCase.of(VIEWER, 200, w -> "/groups/" + w.group + "/why?at=" + Instant.now())));

    private static final Map<String, RouteCase> ALL = union();

    private RouteTable() {}

    static Map<String, RouteCase> all() {
        return ALL;
    }

    private static Map<String, RouteCase> union() {
        Map<String, RouteCase> all = new TreeMap<>();
        for (var part : List.of(
                SESSIONS_AND_TENANTS,
                PEOPLE_AND_KEYS,
                FLEET,
                MARKET,
                INTERVENING,
                PLANNING,
                CONTROL,
                SCHEDULES,
                INTENTS)) {
            all.putAll(part);
        }
        return Map.copyOf(all);
    }
}
