package io.hashwatt.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("hashwatt demo:")
class DemoTest {

    @Test
    @DisplayName(
            "shows a back-test, the same at another hashprice, its dearest day and a plan, says what is assumed, and what to try next")
    void demo() {
        Outcome demo = Outcome.of("demo", "--no-serve").good();

        assertThat(demo.out())
                .contains("ERCOT HB_SOUTH", "always-on", "strike-levels", "day-ahead", "rolling", "perfect")
                .contains("Recommended: ")
                .contains("2024-11-03", "2024-06-19", "3 % of the block subsidy")
                .contains("  At 35 USD/PH/day, not what was paid then", "at the hashprice that was paid then")
                .contains("dearest day, Tue 2024-08-20", "4,857.82 USD/MWh")
                .contains("1 EUR = 1.10 USD: an assumption, not a market rate")
                .contains("(Europe/Berlin), 48 slots", "never exceeded", "The caps cost")
                .contains("demo --export demo-files");
        assertThat(demo.lines())
                .allSatisfy(line -> assertThat(line.codePointCount(0, line.length()))
                        .as(line)
                        .isLessThanOrEqualTo(100));
    }

    @Test
    @DisplayName("writes its files, with where they come from, and never over others")
    void export(@TempDir Path folder) throws IOException {
        String target = folder.resolve("de mo").toString();

        assertThat(Outcome.of("demo", "--export", target).good().out()).contains("'" + target + "'/texas-power.csv");
        Outcome.of("demo", "--export", target).good();
        Path fleet = folder.resolve("de mo/texas-fleet.json");
        Files.writeString(fleet, "{}");

        assertThat(Outcome.of("demo", "--export", target).refusal())
                .isEqualTo(fleet + ": is there already and says something else; choose another folder");
        assertThat(Files.readString(fleet)).isEqualTo("{}");
    }

    @Test
    @DisplayName("the clock-change day that the source invented is no price, and bitcoin has none of 2024-06-19")
    void holes(@TempDir Path folder) throws IOException {
        Outcome.of("demo", "--export", folder.toString()).good();

        assertThat(Files.readAllLines(folder.resolve("texas-power.csv")))
                .hasSize(1 + 213 * 96)
                .startsWith("start_utc,minutes,price_per_mwh", "2024-06-01T05:00Z,15,17.69")
                .anyMatch(line -> line.startsWith("2024-11-03T04:45Z"))
                .noneMatch(line -> line.startsWith("2024-11-03T05:00Z") || line.startsWith("2024-11-04T05:45Z"))
                .anyMatch(line -> line.startsWith("2024-11-04T06:00Z"));
        assertThat(Files.readAllLines(folder.resolve("texas-bitcoin.csv")))
                .contains("2024-06-01T00:00Z,67472.41")
                .noneMatch(line -> line.startsWith("2024-06-20T"));
    }

    @Test
    @DisplayName("a folder that cannot be is refused")
    void impossibleFolder(@TempDir Path folder) throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertThat(Outcome.of("demo", "--export", file.toString()).refusal())
                .isEqualTo(file + ": cannot be written to as a folder");
        assertThat(Outcome.of("demo", "--export", "").refusal()).isEqualTo("--export needs the name of a folder");
    }
}
