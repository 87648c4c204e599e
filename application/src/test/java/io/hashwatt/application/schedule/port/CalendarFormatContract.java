package io.hashwatt.application.schedule.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.schedule.port.CalendarFormat.Assumed;
import io.hashwatt.application.schedule.port.CalendarFormat.Reading;
import io.hashwatt.application.testing.Samples;
import io.hashwatt.application.testing.ScheduleSamples;
import io.hashwatt.domain.schedule.CalendarContent;
import io.hashwatt.domain.schedule.Target;
import io.hashwatt.domain.schedule.Wish;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A format of calendars")
public abstract class CalendarFormatContract {

    private static final Wish ECO = new Wish(Wish.Form.AT_MOST, 1);

    protected abstract CalendarFormat format();

    @Test
    @DisplayName("reads what it wrote, for whom and under which name it is told to")
    protected void roundTrip() {
        CalendarFormat format = format();
        for (CalendarContent content :
                List.of(ScheduleSamples.nightly("nights"), ScheduleSamples.elaborateCalendar())) {
            String document = format.write(content, "some-id");

            assertThat(format.read(document, new Assumed(content.name(), content.target(), Samples.BERLIN, ECO)))
                    .isEqualTo(new Reading.Read(content, List.of()));
            assertThat(format.read(document, new Assumed("other", new Target.WholeSite(), Samples.BERLIN, ECO)))
                    .isEqualTo(new Reading.Read(content.named("other").aimedAt(new Target.WholeSite()), List.of()));
        }
    }

    @Test
    @DisplayName("says where a document is broken that is none")
    protected void unreadable() {
        for (String document : List.of("", "<html>", "\u0000", "BEGIN:VCARD")) {
            assertThat(format().read(document, new Assumed("any", new Target.WholeSite(), Samples.BERLIN, ECO)))
                    .as(document)
                    .isInstanceOfSatisfying(
                            Reading.Unreadable.class,
                            unreadable -> assertThat(unreadable.defects())
                                    .isNotEmpty()
                                    .allMatch(defect -> defect.startsWith("line 1: ")));
        }
    }
}
