package io.hashwatt.server.stress;

import io.hashwatt.server.fixture.Answer;
import io.hashwatt.server.fixture.Caller;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

/** A tenant with what its clients fight over. Things may be gone when somebody takes them up: another has deleted them. */
final class Shared {

    /** Few, so that clients choose the same one at the same time. */
    private static final int NAMES = 6;

    final Caller admin;
    final Caller viewer;
    final String power;
    final String hashprice;
    private final Queue<String> sites = new ConcurrentLinkedQueue<>();
    private final Queue<String> groups = new ConcurrentLinkedQueue<>();
    private final Queue<String> schedules = new ConcurrentLinkedQueue<>();
    private final Queue<String> interventions = new ConcurrentLinkedQueue<>();
    private final Queue<String> imports = new ConcurrentLinkedQueue<>();
    private final Instant start = Instant.now().truncatedTo(ChronoUnit.DAYS);

    Shared(Caller admin) {
        this.admin = admin;
        this.viewer = admin.withKey("VIEWER");
        this.power = made("/price-series", """
                {"name": "Power", "kind": "POWER", "area": "AREA", "currency": "EUR", "zone": "Europe/Berlin"}""");
        this.hashprice = made("/price-series", """
                {"name": "Quote", "kind": "HASHPRICE", "currency": "EUR"}""");
        made(
                "/price-series/" + hashprice + "/imports",
                "start_utc,minutes,hashprice_per_ph_day\n" + start.minus(Duration.ofDays(1)) + ",10000,45\n");
    }

    private String made(String path, String body) {
        return admin.post(path, body).text("id");
    }

    static String name(String kind, Random chance) {
        return kind + " " + chance.nextInt(NAMES);
    }

    /** Remembers what was made, if it was. */
    void remember(Queue<String> things, Answer answer) {
        if (answer.status() == 201) {
            things.add(answer.text("id"));
        }
    }

    Queue<String> sites() {
        return sites;
    }

    Queue<String> groups() {
        return groups;
    }

    Queue<String> schedules() {
        return schedules;
    }

    Queue<String> interventions() {
        return interventions;
    }

    Queue<String> imports() {
        return imports;
    }

    /** Any of them; one that cannot be there when there is none. */
    static String any(Queue<String> things, Random chance) {
        List<String> now = List.copyOf(things);
        return now.isEmpty() ? "00000000-0000-7000-8000-000000000000" : now.get(chance.nextInt(now.size()));
    }

    /** Hours from now on; the same document comes from several clients at once. */
    String prices(Random chance) {
        int variant = chance.nextInt(3);
        int first = chance.nextInt(4) * 6;
        StringBuilder csv = new StringBuilder("start_utc,minutes,price_per_mwh\n");
        Stream.iterate(first, hour -> hour + 1)
                .limit(30)
                .forEach(hour -> csv.append(start.plus(Duration.ofHours(hour)))
                        .append(",60,")
                        .append(40 + hour * (7 + variant) % 50)
                        .append('\n'));
        return csv.toString();
    }
}
