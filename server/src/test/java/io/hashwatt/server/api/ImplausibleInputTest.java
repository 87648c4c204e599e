package io.hashwatt.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.documents.JsonFields;
import io.hashwatt.migrations.TestDatabase;
import io.hashwatt.server.fixture.Answer;
import io.hashwatt.server.fixture.Caller;
import io.hashwatt.server.fixture.Pauses;
import io.hashwatt.server.fixture.RunningServer;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@DisplayName("Over the API, what can hardly be meant is told and refuses nothing:")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImplausibleInputTest {

    private final Instant day = Instant.now().truncatedTo(ChronoUnit.DAYS);
    private RunningServer server;
    private Caller admin;
    private int names;

    @BeforeAll
    void start() {
        server = RunningServer.on(TestDatabase.h2());
        admin = server.platform().newTenant("miner");
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    @DisplayName("a difficulty in T")
    void difficulty() {
        JsonFields found = imported(series("DIFFICULTY"), "time_utc,height,difficulty\n" + day + ",950100,148.25");

        told(found, "DIFFICULTY", "height 950100", "T");
        assertThat(found.required("text").text())
                .contains("difficulty 148.25 at height 950,100")
                .contains("in T?");
    }

    @Test
    @DisplayName("power prices per kWh, and twenty times off those that they follow")
    void power() {
        String series = series("POWER");
        told(
                imported(series, prices(day, "0.031")),
                "POWER_PRICE",
                day + "/" + day.plus(1, ChronoUnit.DAYS),
                "EUR/kWh");
        imported(series("POWER"), prices(day, "31"), 0);

        String followed = series("POWER");
        imported(followed, prices(day, "31"), 0);
        JsonFields far = imported(followed, prices(day.plus(1, ChronoUnit.DAYS), "2900"));
        assertThat(far.required("range_from").text()).isEqualTo("FOLLOWED");
    }

    @Test
    @DisplayName("a bitcoin in thousands, and one ten times off the one before")
    void bitcoin() {
        told(
                imported(series("BITCOIN"), "time_utc,price\n" + day + ",92.5"),
                "BITCOIN_PRICE",
                day.toString(),
                "kEUR/BTC");
        String followed = series("BITCOIN");
        imported(followed, "time_utc,price\n" + day + ",92500", 0);
        JsonFields far = imported(followed, "time_utc,price\n" + day.plusSeconds(60) + ",9200");
        assertThat(far.required("range_from").text()).isEqualTo("FOLLOWED");
    }

    @Test
    @DisplayName("a hashprice per TH")
    void hashprice() {
        told(
                imported(series("HASHPRICE"), "start_utc,minutes,hashprice_per_ph_day\n" + day + ",1440,0.045"),
                "HASHPRICE",
                day + "/" + day.plus(1, ChronoUnit.DAYS),
                "EUR/TH/day");

        String followed = series("HASHPRICE");
        imported(followed, "start_utc,minutes,hashprice_per_ph_day\n" + day + ",1440,24", 0);
        JsonFields far = imported(
                followed, "start_utc,minutes,hashprice_per_ph_day\n" + day.plus(1, ChronoUnit.DAYS) + ",1440,490");
        assertThat(far.required("range_from").text()).isEqualTo("FOLLOWED");
    }

    @Test
    @DisplayName("gigahashes and kilowatts of a group, kept and told of the site as long as they stand")
    void group() {
        String site = site();
        JsonFields hash = group(site, "G", "3500", "200000");
        told(only(hash), "MACHINE_HASHRATE", "G: levels[1].terahash_per_second", "GH/s");
        JsonFields power = group(site, "K", "3.5", "200");
        told(only(power), "MACHINE_POWER", "K: levels[1].watts", "kW");
        told(only(group(site, "E", "3500", "2")), "EFFICIENCY", "E: levels[1].watts", null);

        assertThat(findings(admin.get("/sites/" + site + "/findings")
                        .json()
                        .required("inputs")
                        .object()))
                .extracting(found -> found.required("kind").text())
                .contains("MACHINE_HASHRATE", "MACHINE_POWER", "EFFICIENCY");
        assertThat(findings(admin.get("/groups/" + hash.required("id").text()).json()))
                .hasSize(1);
    }

    @Test
    @DisplayName("shares in per cent; one of 1 and more is refused, for no block has ever had it")
    void shares() {
        String site = site();
        for (Answer refused : List.of(market(site, "3", "0.01", day), market(site, "0.02", "1", day))) {
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.body()).contains("must be below 1; it is a share, 0.01 is 1 %");
        }

        List<JsonFields> told = findings(market(site, "0.9", "0.5", day).json());
        assertThat(told).hasSize(2);
        told(told.getFirst(), "FEE_SHARE", "hashprice.fee_share", "%");
        told(told.getLast(), "POOL_FEE", "hashprice.pool_fee", "%");
    }

    @Test
    @DisplayName("a plan that is made of it says so, with of when its hashprice is, as do the current one and its why")
    void plan() {
        String site = site();
        String group = group(site, "G", "3500", "200000").required("id").text();
        assertThat(market(site, "0.02", day).status()).isEqualTo(200);

        JsonFields made = admin.post("/sites/" + site + "/plans", "").json();

        assertThat(made.required("made_of")
                        .object()
                        .required("bitcoin_price_at")
                        .text())
                .isEqualTo(day.toString());
        assertThat(only(made).required("kind").text()).isEqualTo("MACHINE_HASHRATE");
        JsonFields current = admin.get("/sites/" + site + "/plans/current").json();
        assertThat(only(current).required("likely_unit").text()).isEqualTo("GH/s");
        JsonFields why = admin.get("/groups/" + group + "/why?at=" + Instant.now())
                .json()
                .required("planned")
                .object();
        assertThat(only(why).required("kind").text()).isEqualTo("MACHINE_HASHRATE");
        assertThat(why.required("made_of")
                        .object()
                        .required("difficulty_height")
                        .wholeNumber(0, 10_000_000))
                .isEqualTo(950_000);
    }

    @Test
    @DisplayName("a back-test that is made of it says so, with how far looks were believed")
    void backtest() {
        String site = site();
        group(site, "G", "3500", "200000");
        market(site, "0.02", day);
        Answer asked = admin.post("/sites/" + site + "/backtests", """
                {"from": "%s", "to": "%s"}""".formatted(day, day.plus(1, ChronoUnit.DAYS)));
        assertThat(asked.status()).as(asked.body()).isEqualTo(202);
        String backtest = "/backtests/" + asked.text("id");
        assertThat(Pauses.await(
                        Duration.ofSeconds(20),
                        () -> admin.get(backtest).text("status").equals("FINISHED")))
                .isTrue();

        JsonFields result = admin.get(backtest).json().required("result").object();

        told(only(result), "MACHINE_HASHRATE", "G: levels[1].terahash_per_second", "GH/s");
        assertThat(result.required("made_of")
                        .object()
                        .required("bitcoin_price_at")
                        .text())
                .isEqualTo(day.toString());
        assertThat(result.optional("looks")).isEmpty();
    }

    @Test
    @DisplayName(
            "a price that is old is told, and one that is too old is not decided on: groups hold their default level")
    void age() {
        String told = site();
        group(told, "A", "3500", "200");
        market(told, "0.02", day.minus(Duration.ofDays(4)));
        JsonFields old = admin.post("/sites/" + told + "/plans", "").json();
        assertThat(only(old).required("range_from").text()).isEqualTo("USUAL");
        assertThat(reasons(old)).doesNotContain("NO_PRICE");

        String site = site();
        String group = group(site, "A", "3500", "200").required("id").text();
        market(site, "0.02", day.minus(Duration.ofDays(9)));
        JsonFields tooOld = admin.post("/sites/" + site + "/plans", "").json();

        assertThat(only(tooOld).required("range_from").text()).isEqualTo("SETTING");
        assertThat(reasons(tooOld)).containsOnly("NO_PRICE");
        assertThat(admin.get("/groups/" + group + "/why?at=" + Instant.now()).body())
                .contains("no price: the newest in the hashprice is too old to decide on")
                .contains("PRICE_AGE");
    }

    private static List<String> reasons(JsonFields plan) {
        return plan.required("groups").objects(Function.identity()).stream()
                .flatMap(group -> group.required("slots").objects(Function.identity()).stream())
                .map(slot -> slot.required("reason").text())
                .distinct()
                .toList();
    }

    private static void told(JsonFields found, String kind, String place, @Nullable String unit) {
        assertThat(found.required("kind").text()).isEqualTo(kind);
        assertThat(found.required("place").text()).isEqualTo(place);
        assertThat(found.optional("likely_unit").map(value -> value.text()).orElse(null))
                .isEqualTo(unit);
    }

    private static List<JsonFields> findings(JsonFields of) {
        return of.required("findings").objects(Function.identity());
    }

    private static JsonFields only(JsonFields of) {
        assertThat(findings(of)).hasSize(1);
        return findings(of).getFirst();
    }

    private JsonFields imported(String series, String document) {
        return only(imported(series, document, 1));
    }

    private JsonFields imported(String series, String document, int findings) {
        Answer answer = admin.post("/price-series/" + series + "/imports", document);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        assertThat(findings(answer.json())).as(answer.body()).hasSize(findings);
        assertThat(findings(admin.get("/imports/" + answer.text("id")).json())).hasSize(findings);
        return answer.json();
    }

    /** A day of hours, the dearest of them thrice the cheapest. */
    private static String prices(Instant from, String least) {
        return IntStream.range(0, 24)
                .mapToObj(hour -> from.plus(Duration.ofHours(hour)) + ",60,"
                        + new BigDecimal(least).multiply(BigDecimal.valueOf(1 + hour % 3)))
                .collect(Collectors.joining("\n", "start_utc,minutes,price_per_mwh\n", "\n"));
    }

    private String series(String kind) {
        String more = switch (kind) {
            case "POWER" -> ", \"area\": \"A" + ++names + "\", \"currency\": \"EUR\", \"zone\": \"Europe/Berlin\"";
            case "DIFFICULTY" -> "";
            default -> ", \"currency\": \"EUR\"";
        };
        return admin.post("/price-series", "{\"name\": \"S" + ++names + "\", \"kind\": \"" + kind + "\"" + more + "}")
                .text("id");
    }

    private String site() {
        return admin.post("/sites", """
                        {"name": "Site %s", "zone": "Europe/Berlin", "currency": "EUR"}""".formatted(++names)).text("id");
    }

    private JsonFields group(String site, String name, String watts, String terahash) {
        Answer answer = admin.post("/sites/" + site + "/groups", """
                {"name": "%s", "miners": 100,
                 "levels": [{"name": "off", "watts": 0.015, "terahash_per_second": 0},
                            {"name": "on", "watts": %s, "terahash_per_second": %s}]}""".formatted(name, watts, terahash));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json();
    }

    /** On good prices of now, with a bitcoin price of a time. */
    private Answer market(String site, String feeShare, Instant quoted) {
        return market(site, feeShare, "0", quoted);
    }

    private Answer market(String site, String feeShare, String poolFee, Instant quoted) {
        String power = series("POWER");
        imported(power, prices(day, "31"), 0);
        imported(power, prices(day.plus(1, ChronoUnit.DAYS), "31"), 0);
        String bitcoin = series("BITCOIN");
        imported(bitcoin, "time_utc,price\n" + quoted + ",92000", 0);
        String difficulty = series("DIFFICULTY");
        imported(
                difficulty,
                "time_utc,height,difficulty\n" + day.minus(Duration.ofDays(10)) + ",950000,148258434855481",
                0);
        return admin.put(
                "/sites/" + site + "/market",
                """
                {"power_series_id": "%s", "hashprice": {"basis": "DERIVED", "bitcoin_series_id": "%s",
                 "difficulty_series_id": "%s", "fee_share": %s, "pool_fee": %s}}""".formatted(power, bitcoin, difficulty, feeShare, poolFee),
                "If-None-Match",
                "*");
    }
}
