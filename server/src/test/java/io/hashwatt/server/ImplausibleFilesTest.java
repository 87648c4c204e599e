package io.hashwatt.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.documents.JsonFields;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("In files,")
class ImplausibleFilesTest {

    private Workspace site;

    @BeforeEach
    void files(@TempDir Path folder) {
        site = new Workspace(folder).hashprice("2025-01-01T00:00Z,1440,24");
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake(
                        site -> site.fleetWith("\"terahash_per_second\": 100.0", "\"terahash_per_second\": 100000"),
                        "MACHINE_HASHRATE",
                        "A: levels[2].terahash_per_second",
                        "100000",
                        "GH/s",
                        "! hashrate of a machine of 100,000 TH/s at levels[2].terahash_per_second of group 'A'"),
                mistake(
                        site -> site.fleetWith("\"watts\": 1000", "\"watts\": 1"),
                        "MACHINE_POWER",
                        "A: levels[1].watts",
                        "1",
                        "kW",
                        "! power of a machine of 1 W at levels[1].watts of group 'A'"),
                mistake(
                        site -> site.power("2025-01-01T00:00Z,60,0.03", "2025-01-01T01:00Z,60,0.1"),
                        "POWER_PRICE",
                        "2025-01-01T00:00:00Z/2025-01-01T02:00:00Z",
                        "0.1",
                        "EUR/kWh",
                        "! power prices like 0.1 EUR/MWh from"),
                mistake(
                        site -> derived(site, "100000", "146.47"),
                        "DIFFICULTY",
                        "height 876960",
                        "146.47",
                        "T",
                        "! difficulty 146.47 at height 876,960"),
                mistake(
                        site -> derived(site, "100", "1e14"),
                        "BITCOIN_PRICE",
                        "2024-12-31T00:00:00Z",
                        "100",
                        "kEUR/BTC",
                        "! bitcoin price 100 EUR/BTC of 2024-12-31T00:00:00Z"),
                mistake(
                        site -> site.hashprice("2025-01-01T00:00Z,1440,0.045"),
                        "HASHPRICE",
                        "2025-01-01T00:00:00Z/2025-01-02T00:00:00Z",
                        "0.045",
                        "EUR/TH/day",
                        "! hashprice 0.045 EUR/PH/day from"),
                mistake(
                        site -> site.derived("0.9"),
                        "FEE_SHARE",
                        "hashprice.fee_share",
                        "0.9",
                        "%",
                        "! fee share 0.9 at hashprice.fee_share"));
    }

    private static Arguments mistake(UnaryOperator<Workspace> change, String... expected) {
        return Arguments.of(expected[0], change, expected);
    }

    private static Workspace derived(Workspace site, String bitcoin, String difficulty) {
        site.derived("0.02");
        site.option("--bitcoin", site.csv("bitcoin.csv", "time_utc,price", "2024-12-31T00:00Z," + bitcoin));
        return site.option(
                "--difficulty",
                site.csv("difficulty.csv", "time_utc,height,difficulty", "2024-12-30T00:00Z,876960," + difficulty));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    @DisplayName(
            "a value in another unit is told with its place, what is usual and its likely unit, and refuses nothing:")
    void told(String kind, UnaryOperator<Workspace> change, String[] expected) {
        Workspace changed = change.apply(site);

        assertThat(changed.plan().good().out().replaceAll("\\s+", " "))
                .contains(expected[4])
                .contains("; is it in " + expected[3] + "?");
        assertThat(site.run("backtest").good().out()).contains(expected[4]);
        JsonFields plan = site.and("--json").plan().good().json();
        JsonFields found = finding(plan, kind);
        assertThat(found.required("place").text()).isEqualTo(expected[1]);
        assertThat(found.required("value").decimal()).isEqualByComparingTo(expected[2]);
        assertThat(found.required("likely_unit").text()).isEqualTo(expected[3]);
        assertThat(found.required("low").decimal())
                .isLessThan(found.required("high").decimal());
        assertThat(found.required("text").text()).contains(expected[4].substring(2));
    }

    private static JsonFields finding(JsonFields plan, String kind) {
        return plan.required("findings").objects(Function.identity()).stream()
                .filter(found -> found.required("kind").text().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("oddities")
    @DisplayName("a value that may be in no other unit is told with its place and what is expected there:")
    void toldWithoutUnit(String kind, UnaryOperator<Workspace> change, String place, String basis, String line) {
        Workspace changed = change.apply(site);

        assertThat(changed.plan().good().out().replaceAll("\\s+", " ")).contains(line);
        assertThat(site.run("backtest").good().out().replaceAll("\\s+", " ")).contains(line);
        JsonFields found = finding(site.and("--json").plan().good().json(), kind);
        assertThat(found.required("place").text()).isEqualTo(place);
        assertThat(found.required("range_from").text()).isEqualTo(basis);
        assertThat(found.optional("likely_unit")).isEmpty();
    }

    static Stream<Arguments> oddities() {
        return Stream.of(
                Arguments.of(
                        "EFFICIENCY",
                        (UnaryOperator<Workspace>) site ->
                                site.fleetWith("\"terahash_per_second\": 100.0", "\"terahash_per_second\": 500.0"),
                        "A: levels[2].watts",
                        "USUAL",
                        "! power by hashrate of 4 J/TH at levels[2].watts of group 'A': usual is 5 to 150 J/TH."),
                Arguments.of(
                        "POWER_PRICE",
                        (UnaryOperator<Workspace>) site -> site.option("--from", "2025-01-02")
                                .power("2025-01-01T00:00Z,1440,31", "2025-01-02T00:00Z,1440,2900")
                                .hashprice("2025-01-01T00:00Z,2880,24"),
                        "2025-01-02T00:00:00Z/2025-01-03T00:00:00Z",
                        "FOLLOWED",
                        "by what it follows 1.55 to 620 EUR/MWh."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--day-ahead", "--indicative"})
    @DisplayName("prices per kWh are told of the files beside the power prices, too:")
    void beside(String option) {
        String file = site.csv(
                "beside.csv",
                "start_utc,minutes,price_per_mwh",
                "2025-01-01T00:00Z,60,0.01",
                "2025-01-01T01:00Z,60,0.11");
        assertThat(finding(
                                site.option(option, file)
                                        .and("--json")
                                        .run("backtest")
                                        .good()
                                        .json(),
                                "POWER_PRICE")
                        .required("text")
                        .text())
                .startsWith("power prices like 0.11 EUR/MWh from 2025-01-01T00:00:00Z to 2025-01-01T02:00:00Z: ")
                .endsWith("is it in EUR/kWh?");
    }

    @Test
    @DisplayName("a fee share of a whole subsidy and more is refused")
    void feeShare() {
        assertThat(site.derived("3").refusal("plan"))
                .contains("must be a share from 0 to below 1 such as 0.03 for 3 %");
    }

    @Test
    @DisplayName("the age of a price is told, and it is taken at its word")
    void age() {
        site.derived("0.02");
        site.option("--bitcoin", site.csv("bitcoin.csv", "time_utc,price", "2024-11-01T00:00Z,100000"));

        assertThat(site.plan().good().out())
                .contains("Made of  bitcoin 100,000.00 EUR of 2024-11-01 00:00 (61 days old)")
                .contains("! The newest price in the hashprice is of 2024-11-01T00:00:00Z, 61 days before");
        JsonFields plan = site.and("--json").plan().good().json();
        JsonFields madeOf = plan.required("made_of").object();
        assertThat(madeOf.required("bitcoin_price_at").text()).isEqualTo("2024-11-01T00:00:00Z");
        assertThat(madeOf.required("difficulty_height").wholeNumber(0, 1_000_000))
                .isEqualTo(876_960);
        assertThat(finding(plan, "PRICE_AGE").required("value").decimal()).isEqualByComparingTo("1464");
        assertThat(plan.required("slots")
                        .objects(Function.identity())
                        .getFirst()
                        .optional("value"))
                .isPresent();
    }

    @Test
    @DisplayName("the age of a price is told in hours with two decimals, rounded up")
    void roundedAge() {
        site.derived("0.02");
        site.option("--bitcoin", site.csv("bitcoin.csv", "time_utc,price", "2024-11-01T00:00:01Z,100000"));

        assertThat(finding(site.and("--json").plan().good().json(), "PRICE_AGE")
                        .required("value")
                        .decimal())
                .isEqualByComparingTo("1464");
        site.option("--bitcoin", site.csv("bitcoin.csv", "time_utc,price", "2024-11-01T00:10:00Z,100000"));
        assertThat(finding(site.plan().good().json(), "PRICE_AGE")
                        .required("value")
                        .decimal())
                .isEqualByComparingTo("1463.84");
    }

    @Test
    @DisplayName("nothing is told of what is usual")
    void usual() {
        JsonFields plan = site.and("--json").plan().good().json();

        assertThat(plan.required("findings").objects(Function.identity())).isEmpty();
        assertThat(plan.required("made_of")
                        .object()
                        .required("hashprice_per_ph_day")
                        .decimal())
                .isEqualByComparingTo("24");
    }
}
