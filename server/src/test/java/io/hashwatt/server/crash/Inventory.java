package io.hashwatt.server.crash;

import io.hashwatt.documents.JsonFields;
import io.hashwatt.server.fixture.Caller;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Reads all of what a server has, page by page. */
final class Inventory {

    private static final Pattern SLOT = Pattern.compile("\"minutes\":15,\"level\":");
    private static final Pattern GROUP = Pattern.compile("\"slots\":\\[");

    private final Caller caller;

    Inventory(Caller caller) {
        this.caller = caller;
    }

    /** Reports of accepted imports, by the names of their documents. */
    Map<String, List<JsonFields>> imports(String series) {
        Map<String, List<JsonFields>> reports = new HashMap<>();
        for (JsonFields report : items("/price-series/" + series + "/imports")) {
            reports.computeIfAbsent(report.required("document").text(), name -> new ArrayList<>())
                    .add(report);
        }
        return reports;
    }

    /** How many values a series has, of all times. */
    int values(String series) {
        return items("/price-series/" + series + "/values?from=2019-01-01T00:00:00Z&to=2029-01-01T00:00:00Z")
                .size();
    }

    List<String> plans(String site) {
        return items("/sites/" + site + "/plans").stream()
                .map(plan -> plan.required("id").text())
                .toList();
    }

    /** How many groups and how many quarter-hours of groups a plan has. */
    List<Integer> sizeOfPlan(String plan) {
        String body = caller.get("/plans/" + plan).body();
        return List.of((int) GROUP.matcher(body).results().count(), (int)
                SLOT.matcher(body).results().count());
    }

    List<JsonFields> events() {
        List<JsonFields> all = new ArrayList<>();
        List<JsonFields> page;
        do {
            page = caller.get("/events?limit=1000&after=" + all.size())
                    .json()
                    .required("events")
                    .objects(event -> event);
            all.addAll(page);
        } while (!page.isEmpty());
        return all;
    }

    boolean auditIsWhole() {
        return caller.get("/audit/check").json().required("whole").truth();
    }

    long count(List<JsonFields> events, String type, Predicate<JsonFields> which) {
        return events.stream()
                .filter(event -> event.required("type").text().equals(type))
                .filter(which)
                .count();
    }

    /** Waits until it is over: one that was interrupted is begun again when the lease of the killed server is over. */
    JsonFields backtestThatIsOver(String id) throws InterruptedException {
        for (int look = 0; look < 900; look++) {
            JsonFields backtest = caller.get("/backtests/" + id).json();
            if (backtest.optional("finished_at").isPresent()) {
                return backtest;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("back-test " + id + " does not end");
    }

    private List<JsonFields> items(String path) {
        List<JsonFields> all = new ArrayList<>();
        String first = path + (path.contains("?") ? "&" : "?") + "limit=1000";
        String next = "";
        do {
            JsonFields page = caller.get(first + next).json();
            all.addAll(page.required("items").objects(item -> item));
            next = page.optional("next")
                    .map(cursor -> "&cursor=" + cursor.text())
                    .orElse("");
        } while (!next.isEmpty());
        return all;
    }
}
