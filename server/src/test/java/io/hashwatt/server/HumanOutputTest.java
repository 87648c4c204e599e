package io.hashwatt.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.cli.console.Terminal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("For people:")
class HumanOutputTest {

    private Workspace site;

    @BeforeEach
    void files(@TempDir Path folder) {
        site = new Workspace(folder);
    }

    @Test
    @DisplayName("a plan is a header, a chart and a table of stretches per group")
    void plan() {
        assertThat(site.plan().good().out()).isEqualTo("""
                        Plan for 1 group, 1,000 miners
                          Period   2025-01-01 00:00 to 04:00 (UTC), 4 slots
                          Profit   245.00 EUR
                          Energy   6.00 MWh
                          Starts   1
                          Levels   0 changes
                          Prices   at market prices, as there is no tariff
                          Made of  hashprice 24.00 EUR per PH and day, 2025-01-01 00:00 to 2025-01-02 00:00
                          Cap      3,000 kW, never exceeded

                                  100.00 │                     ████████████████████
                                 EUR/MWh │                    ▃████████████████████
                                         │                    █████████████████████
                                   -5.00 │▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅█████████████████████████████████████████▅▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁
                                       A │████████████████████▅▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁█████████████████████████████████████████
                                          00:00               01:00                02:00               03:00

                        A · 1,000 miners · 245.00 EUR · 6.00 MWh · 1 start
                          From   To     Level      Power        EUR/MWh  Value EUR  Why
                          Wed 2025-01-01
                          00:00  01:00  2 full  2,000 kW          10.00      80.00  best value
                          01:00  02:00  0 off        0 W         100.00       0.00  best value
                          02:00  04:00  2 full  2,000 kW  -5.00 … 20.00     170.00  best value
                        """);
    }

    @Test
    @DisplayName("a back-test is a table with one line per policy, the recommended one marked, and why")
    void backtest() {
        List<String> lines = site.run("backtest").good().lines();

        assertThat(lines).contains("Back-test of 1 group, 1,000 miners", "  2025-01-01 00:00 to 04:00 (UTC)");
        assertThat(lines).anyMatch(line -> line.matches("[a-z-]+ \\* .*"));
        assertThat(lines).anyMatch(line -> line.startsWith("Recommended: "));
        assertThat(lines).anyMatch(line -> line.matches("always-on[ *]+150\\.00 +0\\.0 +31\\.25 +8\\.0 .*"));
        assertThat(lines).anyMatch(line -> line.matches("perfect +245\\.00 +100\\.0 .*"));
    }

    @Test
    @DisplayName("amounts in thousands say so in their unit")
    void thousands() {
        List<String> lines = site.hashprice("2025-01-01T00:00Z,1440,240000000")
                .run("backtest")
                .good()
                .lines();

        assertThat(lines).anyMatch(line -> line.matches("Policy +kEUR +% .*"));
        assertThat(lines).anyMatch(line -> line.matches("perfect +4,000,000 .*"));
    }

    @Test
    @DisplayName("a plan on looks says how many of its prices nobody has published yet")
    void looks() {
        site.power("2025-01-01T00:00Z,60,10", "2025-01-01T01:00Z,60,30")
                .option(
                        "--indicative",
                        site.csv("looks.csv", "start_utc,minutes,price_per_mwh", "2025-01-01T02:00Z,60,20"))
                .option("--to", "2025-01-01T03:00Z");

        assertThat(site.plan().good().lines())
                .contains("  Period   2025-01-01 00:00 to 03:00 (UTC), 3 slots, 1 at an expected price");
    }

    @Test
    @DisplayName(
            "groups that were planned each for itself are told where they exceed the cap, once per stretch, with the worst excess")
    void cap() {
        site.fleetWith("3000000", "1690000");

        assertThat(site.and("--independent").plan().good().lines())
                .contains(
                        "  ! cap exceeded by 310 kW from 00:00 to 01:00",
                        "  ! cap exceeded by 310 kW from 02:00 to 04:00");

        site.option("--zone", "Pacific/Auckland").power("2025-01-01T00:00Z,600,10", "2025-01-01T10:00Z,600,20");
        assertThat(site.plan().good().lines())
                .contains("  ! cap exceeded by 310 kW from 2025-01-01 13:00 to 2025-01-02 09:00");
    }

    @Test
    @DisplayName("what is not known is a dash, never 0")
    void unknown() {
        site.power("2025-01-01T00:00Z,60,10", "2025-01-01T02:00Z,60,10");

        assertThat(site.plan().good().lines())
                .anyMatch(line -> line.matches("  01:00  02:00  1 eco   1,000 kW +– +–  no price"));
    }

    @Test
    @DisplayName("the hour that comes twice carries its offset")
    void repeatedHour() {
        site.option("--zone", "Europe/Berlin")
                .power("2024-10-27T00:00Z,60,10", "2024-10-27T01:00Z,60,1000", "2024-10-27T02:00Z,60,10")
                .hashprice("2024-10-27T00:00Z,180,24");

        assertThat(site.plan().good().lines())
                .anyMatch(line -> line.startsWith("  02:00+02  02:00+01  2 full"))
                .anyMatch(line -> line.startsWith("  02:00+01  03:00     0 off"));
    }

    @Test
    @DisplayName("lines fit a hundred columns, and plain text has no colours")
    void width() {
        String output = site.plan().out()
                + site.run("backtest").out()
                + Outcome.of("help").out()
                + Outcome.of("models").out();

        assertThat(output.lines())
                .allSatisfy(line -> assertThat(line.codePointCount(0, line.length()))
                        .as(line)
                        .isLessThanOrEqualTo(100));
        assertThat(output).doesNotContain("\u001b");
    }

    @Test
    @DisplayName("a terminal gets colours unless they are not wanted")
    void colours() {
        Terminal terminal = new Terminal(true, false, 100, true);
        Terminal plain = new Terminal(true, false, 100, false);

        assertThat(Outcome.of(terminal, Map.of(), "models", "--model", "Antminer S21")
                        .out())
                .contains("\u001b[1m");
        assertThat(Outcome.of(plain, Map.of(), "models", "--model", "Antminer S21")
                        .out())
                .doesNotContain("\u001b");
    }

    @Test
    @DisplayName("control characters in names reach no terminal")
    void names() {
        site.fleetWith("\"name\": \"A\"", "\"name\": \"A\\u001b[31m\"");

        assertThat(site.plan().good().out()).contains("A\\u001b[31m").doesNotContain("\u001b");
    }
}
