package io.hashwatt.ui.fleet.limits;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.fleet.LoadSeries;
import io.hashwatt.domain.kernel.Power;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Rows of a time and kilowatts")
class LoadRowsTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @ParameterizedTest
    @DisplayName("are read as spreadsheets write them, in the site's time or with what they are from UTC")
    @ValueSource(
            strings = {
                "2026-12-01 00:00;120,5\n2026-12-01 00:15;90",
                "2026-12-01T00:00:00\t120.5\n2026-12-01T00:15:00\t90",
                "time,kw\n2026-12-01 00:00,120.5\n2026-12-01 00:15,90\n\n",
                "1.12.2026 0:00;120.5\r\n1.12.2026 0:15;90\r\n",
                "Zeit;kW\n2026-11-30T23:00:00Z;120,5\n2026-12-01T00:15:00+01:00;90,0"
            })
    void formats(String text) {
        assertThat(LoadRows.read(text, BERLIN).broken()).isNull();
        assertThat(LoadRows.read(text, BERLIN).series())
                .isEqualTo(new LoadSeries(
                        Instant.parse("2026-11-30T23:00:00Z"),
                        Duration.ofMinutes(15),
                        List.of(Power.ofWatts(120_500), Power.ofWatts(90_000))));
    }

    @Test
    @DisplayName("go on through a night in which clocks are set back, and one in which they are set forward")
    void clockChanges() {
        assertThat(times("2026-10-25 01:00;1\n2026-10-25 02:00;2\n2026-10-25 02:00;3\n2026-10-25 03:00;4"))
                .isEqualTo("2026-10-24T23:00:00Z PT1H 4");
        assertThat(times("2026-03-29 01:00;1\n2026-03-29 03:00;2\n2026-03-29 04:00;3"))
                .isEqualTo("2026-03-29T00:00:00Z PT1H 3");
    }

    @ParameterizedTest
    @DisplayName("that cannot be a load say where and why")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "'2026-12-01 00:00;1\n2026-12-01 01:00;-1' | Row 2 is no time and kilowatts: 2026-12-01 01:00 -1",
                "'2026-12-01 00:00;1\n2026-12-01 01:00' | Row 2 is no time and kilowatts: 2026-12-01 01:00",
                "'2026-12-01 00:00;1\n2026-13-01 01:00;2' | Row 2 is no time and kilowatts: 2026-13-01 01:00 2",
                "'2026-12-01 00:00;1\n2026-12-01 01:00;2\n2026-12-01 03:00;3' | Value 3 does not follow the one before it after 60 min",
                "'2026-12-01 00:00;1\n2026-12-01 00:07;2' | The time between two values must be a number of minutes of which a day is a multiple",
                "'2026-12-01 01:00;1\n2026-12-01 00:00;2' | The time between two values must be a number of minutes of which a day is a multiple",
                "'Time;kW' | There is no row of a time and kilowatts"
            })
    void broken(String text, String why) {
        assertThat(LoadRows.read(text.replace("\\n", "\n"), BERLIN).broken()).isEqualTo(why);
    }

    private static String times(String text) {
        LoadSeries series = LoadRows.read(text, BERLIN).series();
        return series == null
                ? ""
                : series.from() + " " + series.step() + " " + series.values().size();
    }
}
