package io.hashwatt.ui.fleet.limits;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.fleet.LoadSeries;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.ui.fleet.limits.LoadSeriesReader.Reading;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Rows of a base load from a spreadsheet")
class LoadSeriesReaderTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant MIDNIGHT = Instant.parse("2026-11-30T23:00:00Z");
    private static final Duration QUARTER = Duration.ofMinutes(15);

    @ParameterizedTest
    @DisplayName("have local times or times with an offset, with or without a header, and either decimal sign")
    @ValueSource(
            strings = {
                "2026-12-01 00:00;120,5\n2026-12-01 00:15;90",
                "01.12.2026 00:00\t120,5\r\n01.12.2026 00:15\t90\r\n",
                "1.12.2026 0:00:00;120.5\n1.12.2026 0:15:00;90\n\n",
                "time,kW\n2026-12-01T00:00,120.5\n2026-12-01T00:15,90.0",
                "\uFEFFZeit;Last in kW\n\"2026-12-01 00:00\";\"120,5\"\n2026-12-01 00:15; 90 ",
                "start,load\n2026-11-30T23:00Z,120.5\n2026-11-30T23:15:00Z,90",
                "2026-12-01 00:00+01:00;120,50\n2026-12-01 00:15+01:00;90",
            })
    void forms(String rows) {
        assertThat(LoadSeriesReader.read(rows, BERLIN))
                .isEqualTo(new Reading.Series(new LoadSeries(
                        MIDNIGHT, QUARTER, List.of(Power.ofWatts(120_500), new Power(new BigDecimal("90000"))))));
    }

    @Test
    @DisplayName("go on through an hour that a clock change repeats, and over one that it leaves out")
    void clockChanges() {
        assertThat(LoadSeriesReader.read(
                        "2026-10-25 01:00;1\n2026-10-25 02:00;2\n2026-10-25 02:00;3\n2026-10-25 03:00;4", BERLIN))
                .isEqualTo(hours("2026-10-24T23:00:00Z", 1, 2, 3, 4));
        assertThat(LoadSeriesReader.read("2026-03-29 01:00;1\n2026-03-29 03:00;2\n", BERLIN))
                .isEqualTo(hours("2026-03-29T00:00:00Z", 1, 2));
    }

    private static Reading hours(String from, Integer... kilowatts) {
        return new Reading.Series(new LoadSeries(
                Instant.parse(from),
                Duration.ofHours(1),
                Stream.of(kilowatts).map(each -> Power.ofWatts(each * 1_000L)).toList()));
    }

    @ParameterizedTest
    @DisplayName("are refused with the first row that is wrong, and why")
    @CsvSource(delimiter = '|', textBlock = """
            2026-12-01 00:00;1#2026-12-01 00:15;-1            | Row 2: kilowatts must be a number
            2026-12-01 00:00;1.250,5#2026-12-01 00:15;1       | Row 1: kilowatts must be a number
            2026-12-01 00:00;1#2026-12-01 00:15;              | Row 2: kilowatts must be a number
            2026-12-01 00:00;#2026-12-01 00:15;1              | Row 1: kilowatts must be a number
            2026-12-01 00:00;1#2026-12-01 00:15;1;1           | Row 2: there must be a time and kilowatts
            kW;t#2026-12-01 00:00;1#noon;1                    | Row 3: “noon” is no time of the site
            2026-03-29 02:30;1#2026-03-29 03:30;1             | Row 1: “2026-03-29 02:30” is no time of the site
            2026-12-01 00:00:00.5Z;1#2026-12-01 00:15:00.5Z;1 | Row 1: “2026-12-01 00:00:00.5Z” is no time
            2026-13-01 00:00;1#2026-13-01 00:15;1             | Row 1: “2026-13-01 00:00” is no time
            9999-12-01 00:00;1#9999-12-01 00:15;1             | Row 1: “9999-12-01 00:00” is no time
            2026-12-01 00:00;1#2026-12-01 00:07;1             | Row 2: times must rise by whole minutes, at least 5, that divide a day
            2026-12-01 00:15;1#2026-12-01 00:00;1             | Row 2: times must rise by whole minutes, at least 5, that divide a day
            2026-12-01 00:00;1#2026-12-01 01:00;1#2026-12-01 01:15;1 | Row 3 must be 1\u00a0h after the row above
            2026-12-01 00:00;1                                | There must be at least 2 and at most 9,000 rows
            time;kW                                           | There must be at least 2 and at most 9,000 rows
            "2026-12-01 00:00;1#2026-12-01 00:15;1            | Row 1: there must be a time and kilowatts
            """)
    void refused(String rows, String rule) {
        assertThat(LoadSeriesReader.read(rows.replace('#', '\n'), BERLIN))
                .isInstanceOfSatisfying(
                        Reading.Broken.class,
                        broken -> assertThat(broken.rule()).startsWith(rule));
    }

    @Test
    @DisplayName("are not too many")
    void most() {
        String many = String.join("\n", Collections.nCopies(9_001, "2026-12-01 00:00;1"));

        assertThat(LoadSeriesReader.read(many, BERLIN))
                .isEqualTo(new Reading.Broken("There must be at least 2 and at most 9,000 rows"));
    }
}
