package io.hashwatt.server.metrics;

import java.util.List;

/** Every metric there is, as Prometheus sees it. A new one is a line here and a line in {@code docs/metrics.md}. */
enum Metric {
    PLANS(
            Kind.COUNTER,
            "hashwatt_plans_total",
            "plans that somebody asked for or a change called for, by what came of them",
            "trigger",
            "result"),
    PLAN_TIME(Kind.TIMER, "hashwatt_plan_seconds", "time to read, plan and store a site", "trigger"),
    PLANS_CUT_SHORT(
            Kind.COUNTER,
            "hashwatt_plans_cut_short_total",
            "plans whose search for a better one took longer than a minute and was ended",
            "trigger"),
    ARBITRATION_TIME(
            Kind.TIMER,
            "hashwatt_arbitration_seconds",
            "time to compile what people want at a site and to make one answer of it for each group"),
    INTENTS(
            Kind.GAUGE,
            "hashwatt_intents_active",
            "intents of people that hold now, of all tenants, one for each source",
            "class"),
    FINDINGS(
            Kind.GAUGE,
            "hashwatt_schedule_findings",
            "findings about schedules, of all tenants, as of the last ten minutes",
            "severity"),
    FINAL_PRICES(
            Kind.GAUGE,
            "hashwatt_final_prices_horizon_seconds",
            "how far ahead prices are final, at the site of the tenant where they end first",
            "tenant"),
    PRICE_AGE(
            Kind.GAUGE,
            "hashwatt_price_age_seconds",
            "time since the newest value was stored, of the series in use that has waited longest",
            "kind"),
    VALUE_AGE(
            Kind.GAUGE,
            "hashwatt_value_age_seconds",
            "how long ago it was what the newest value is of, of the series in use where it is oldest",
            "kind"),
    IMPORTS(
            Kind.COUNTER,
            "hashwatt_imports_total",
            "price documents brought in, by what came of them",
            "kind",
            "result"),
    REJECTED_ROWS(
            Kind.COUNTER,
            "hashwatt_import_rejected_rows_total",
            "defects reported of refused price documents, at most a hundred each",
            "kind"),
    BACKTESTS(Kind.COUNTER, "hashwatt_backtests_total", "back-tests that reached a status", "status"),
    HTTP_REQUESTS(
            Kind.COUNTER,
            "hashwatt_http_requests_total",
            "requests to the API and its pages",
            "method",
            "route",
            "status"),
    HTTP_TIME(Kind.TIMER, "hashwatt_http_request_seconds", "time to answer a request", "method", "route"),
    CONNECTIONS(Kind.GAUGE, "hashwatt_database_connections", "connections of the pool", "state"),
    CONNECTIONS_MOST(Kind.GAUGE, "hashwatt_database_connections_max", "the most connections the pool may have"),
    CONNECTIONS_WANTED(Kind.GAUGE, "hashwatt_database_connections_waiting", "threads that wait for a connection"),
    HEAVY_WORK(
            Kind.GAUGE,
            "hashwatt_heavy_work",
            "previews, comparisons, requested plans and the like that run or wait for their turn",
            "state"),
    HEAVY_WORK_REFUSED(
            Kind.COUNTER,
            "hashwatt_heavy_work_refused_total",
            "of these, and of answers with a large plan, those that were sent away because too many waited, by whose line was full",
            "by"),
    EVENTS_UNSEEN(Kind.GAUGE, "hashwatt_events_unseen", "events that re-planning has not looked at yet"),
    EVENTS_LAG(Kind.GAUGE, "hashwatt_events_lag_seconds", "how long the oldest of them has waited"),
    EVENTS_SET_ASIDE(
            Kind.COUNTER,
            "hashwatt_events_set_aside_total",
            "events that a consumer could do nothing with and went past",
            "consumer"),
    REPLANS_WAITING(Kind.GAUGE, "hashwatt_replans_waiting", "sites that wait for a new plan"),
    REPLANS_LAG(Kind.GAUGE, "hashwatt_replans_lag_seconds", "how long the oldest of them has been due"),
    REPLANS_FAILING(
            Kind.GAUGE, "hashwatt_replans_failing", "those of them that could not be planned, and are tried again"),
    WORKERS(Kind.GAUGE, "hashwatt_workers_alive", "threads that plan, replay and read events in the background"),
    INTERVENTIONS(Kind.GAUGE, "hashwatt_interventions_active", "interventions that hold now, of all tenants", "kind"),
    SITES(Kind.GAUGE, "hashwatt_sites_by_control_mode", "sites of all tenants", "mode"),
    BUILD(Kind.GAUGE, "hashwatt_build_info", "always 1; its labels say what runs", "version", "java");

    /** What Prometheus makes of it. A timer becomes a summary. */
    enum Kind {
        COUNTER,
        GAUGE,
        TIMER
    }

    private final Kind kind;
    private final String prometheusName;
    private final String help;
    private final List<String> labels;

    Metric(Kind kind, String prometheusName, String help, String... labels) {
        this.kind = kind;
        this.prometheusName = prometheusName;
        this.help = help;
        this.labels = List.of(labels);
    }

    Kind kind() {
        return kind;
    }

    String prometheusName() {
        return prometheusName;
    }

    String help() {
        return help;
    }

    List<String> labels() {
        return labels;
    }
}
