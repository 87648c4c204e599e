package io.hashwatt.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A folder with the files of a small site that can be changed one by one: 1,000 miners of 100 TH/s at 2,000 W, so
 * that the group draws 2 MW, and a hashprice of 24, so that it earns 100 an hour before power.
 */
final class Workspace {

    static final String FLEET = """
            {"power_cap_watts": 3000000,
             "groups": [{"name": "A", "miners": 1000,
                         "levels": [{"name": "off", "watts": 0, "terahash_per_second": 0},
                                    {"name": "eco", "watts": 1000, "terahash_per_second": 60.0},
                                    {"name": "full", "watts": 2000, "terahash_per_second": 100.0}],
                         "min_up_minutes": 0, "min_down_minutes": 0, "start_cost": 5.0,
                         "max_starts_per_day": 4, "ramp_watts_per_minute": 100000,
                         "initial": {"level": 2, "minutes": 45, "starts_today": 1},
                         "default_level": 1,
                         "limits": []}]}
            """;

    private final Path folder;
    private final Map<String, String> options = new LinkedHashMap<>();
    private final List<String> more = new ArrayList<>();

    Workspace(Path folder) {
        this.folder = folder;
        power(
                "2025-01-01T00:00Z,60,10",
                "2025-01-01T01:00Z,60,100",
                "2025-01-01T02:00Z,60,20",
                "2025-01-01T03:00Z,60,-5");
        hashprice("2025-01-01T00:00Z,1440,24");
        fleet(FLEET);
        options.put("--zone", "UTC");
        options.put("--currency", "EUR");
    }

    Workspace power(String... rows) {
        return option("--power", csv("power.csv", "start_utc,minutes,price_per_mwh", rows));
    }

    Workspace hashprice(String... rows) {
        return option("--hashprice", csv("hashprice.csv", "start_utc,minutes,hashprice_per_ph_day", rows));
    }

    Workspace fleet(String json) {
        return option("--fleet", write("fleet.json", json));
    }

    Workspace fleetWith(String text, String replacement) {
        if (!FLEET.contains(text)) {
            throw new IllegalArgumentException("the fleet has no " + text);
        }
        return fleet(FLEET.replace(text, replacement));
    }

    Workspace dayAhead(String... rows) {
        return option("--day-ahead", csv("day-ahead.csv", "start_utc,minutes,price_per_mwh", rows));
    }

    Workspace derived(String feeShare) {
        without("--hashprice");
        option("--bitcoin", csv("bitcoin.csv", "time_utc,price", "2024-12-31T00:00Z,100000"));
        option("--difficulty", csv("difficulty.csv", "time_utc,height,difficulty", "2024-12-30T00:00Z,876960,1e14"));
        return option("--fee-share", feeShare);
    }

    Workspace option(String name, String value) {
        options.put(name, value);
        return this;
    }

    Workspace without(String name) {
        options.remove(name);
        return this;
    }

    /** Arguments after all others. */
    Workspace and(String... arguments) {
        more.addAll(List.of(arguments));
        return this;
    }

    String csv(String name, String header, String... rows) {
        return write(name, header + "\n" + String.join("\n", rows) + "\n");
    }

    String write(String name, String content) {
        try {
            return Files.writeString(folder.resolve(name), content).toString();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Outcome run(String command) {
        List<String> arguments = new ArrayList<>(List.of(command));
        options.forEach((name, value) -> arguments.addAll(List.of(name, value)));
        arguments.addAll(more);
        return Outcome.of(arguments.toArray(String[]::new));
    }

    Outcome plan() {
        return run("plan");
    }

    /** The line that says what is wrong, without the folder's name. */
    String refusal(String command) {
        return run(command).refusal().replace(folder + "/", "");
    }
}
