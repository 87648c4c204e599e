package io.hashwatt.persistence.schedule;

import static io.hashwatt.application.testing.ScheduleSamples.elaborateCalendar;
import static io.hashwatt.application.testing.ScheduleSamples.elaborateStrike;
import static io.hashwatt.application.testing.ScheduleSamples.nightly;
import static io.hashwatt.application.testing.ScheduleSamples.strike;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hashwatt.domain.schedule.ScheduleContent;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The column of what a schedule says")
class ContentColumnTest {

    @Test
    @DisplayName("gives back what was written into it, to the last digit")
    void roundTrip() {
        for (ScheduleContent content :
                List.of(nightly("nights"), elaborateCalendar(), strike("strike"), elaborateStrike())) {
            assertThat(ContentColumn.read(ContentColumn.of(content))).isEqualTo(content);
        }
    }

    @Test
    @DisplayName("is refused, with the place, if it says something else than this program writes")
    void strict() {
        String broken = ContentColumn.of(nightly("nights")).replace("\"level\":0", "\"level\":0,\"more\":1");

        assertThatThrownBy(() -> ContentColumn.read(broken))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("slots[0].more");
    }
}
