package io.hashwatt.server.crash;

import io.hashwatt.server.fixture.Answer;
import io.hashwatt.server.fixture.Caller;
import java.time.Duration;
import java.time.Instant;

/** A tenant with a site large enough that its plans, imports and back-tests take a while. */
final class Mine {

    static final int GROUPS = 25;
    static final int VALUES_OF_AN_IMPORT = 4_000;
    private static final Duration SLOT = Duration.ofMinutes(15);
    private static final Instant FIRST = Instant.parse("2020-01-01T00:00:00Z");

    final String site;
    final String power;
    private final String hashprice;

    Mine(Caller caller) {
        power = id(caller.post("/price-series", """
                {"name": "Power", "kind": "POWER", "area": "DE-LU", "currency": "EUR", "zone": "Europe/Berlin"}"""));
        hashprice = id(caller.post("/price-series", """
                {"name": "Quote", "kind": "HASHPRICE", "currency": "EUR"}"""));
        site = id(caller.post("/sites", """
                {"name": "North", "zone": "Europe/Berlin", "currency": "EUR"}"""));
        for (int group = 0; group < GROUPS; group++) {
            id(caller.post("/sites/" + site + "/groups", """
                    {"name": "Hall %d", "miners": %d, "model": "Antminer S19k Pro", "min_up_minutes": 60,
                     "min_down_minutes": 30, "start_cost": 2, "max_starts_per_day": 4}""".formatted(group, 10 + group)));
        }
        id(caller.post("/price-series/" + hashprice + "/imports", hashprices()));
        caller.put("/sites/" + site + "/market", """
                        {"power_series_id": "%s", "hashprice": {"basis": "QUOTED", "hashprice_series_id": "%s"}}""".formatted(power, hashprice), "If-None-Match", "*")
                .text("site_id");
        id(importDocument(caller, 0));
    }

    /** The stretch of time of one import; no two overlap. */
    Instant start(int number) {
        return FIRST.plus(SLOT.multipliedBy((long) number * VALUES_OF_AN_IMPORT));
    }

    Answer importDocument(Caller caller, int number) {
        StringBuilder csv = new StringBuilder("start_utc,minutes,price_per_mwh\n");
        for (int slot = 0; slot < VALUES_OF_AN_IMPORT; slot++) {
            csv.append(start(number).plus(SLOT.multipliedBy(slot)))
                    .append(",15,")
                    .append((slot * 37 + number) % 140 - 20)
                    .append('\n');
        }
        return caller.post(
                "/price-series/" + power + "/imports?name=document-" + number,
                csv.toString(),
                "Idempotency-Key",
                "document-" + number);
    }

    Answer plan(Caller caller, int number) {
        String period = "{\"from\": \"%s\", \"to\": \"%s\"}".formatted(FIRST, FIRST.plus(Duration.ofDays(2)));
        return caller.post("/sites/" + site + "/plans", period, "Idempotency-Key", "plan-" + number);
    }

    Answer backtest(Caller caller) {
        String period = "{\"from\": \"%s\", \"to\": \"%s\"}".formatted(FIRST, FIRST.plus(Duration.ofDays(40)));
        return caller.post("/sites/" + site + "/backtests", period);
    }

    private String hashprices() {
        StringBuilder csv = new StringBuilder("start_utc,minutes,hashprice_per_ph_day\n");
        for (int day = 0; day < 60; day++) {
            csv.append(FIRST.plus(Duration.ofDays(day))).append(",1440,45.20\n");
        }
        return csv.toString();
    }

    private static String id(Answer answer) {
        return answer.text("id");
    }
}
