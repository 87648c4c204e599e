package io.hashwatt.application.schedule.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.schedule.Recurrence;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An expander of rules")
public abstract class RecurrenceExpanderContract {

    private static final LocalDate MONDAY = LocalDate.parse("2026-06-01");
    private static final Recurrence.Rule DAILY = new Recurrence.Rule("FREQ=DAILY", MONDAY);
    private static final Recurrence.Rule WEEKLY = new Recurrence.Rule("FREQ=WEEKLY", MONDAY);
    private static final Recurrence.Rule MONTHLY = new Recurrence.Rule("FREQ=MONTHLY", MONDAY);

    protected abstract RecurrenceExpander expander();

    /** A region it knows, where New Year's Day is a holiday. */
    protected abstract String region();

    @Test
    @DisplayName("gives every day between two, both included")
    protected void daily() {
        assertThat(days(DAILY, "2026-06-10", "2026-06-12")).containsExactly("2026-06-10", "2026-06-11", "2026-06-12");
        assertThat(days(DAILY, "2026-06-10", "2026-06-10")).containsExactly("2026-06-10");
    }

    @Test
    @DisplayName("gives nothing before the first day of a rule")
    protected void first() {
        assertThat(days(DAILY, "2026-05-01", "2026-06-02")).containsExactly("2026-06-01", "2026-06-02");
        assertThat(days(DAILY, "2026-05-01", "2026-05-31")).isEmpty();
    }

    @Test
    @DisplayName("counts weeks and months from the first day")
    protected void counted() {
        assertThat(days(WEEKLY, "2026-12-30", "2027-01-12")).containsExactly("2027-01-04", "2027-01-11");
        assertThat(days(MONTHLY, "2026-12-30", "2027-02-01")).containsExactly("2027-01-01", "2027-02-01");
    }

    @Test
    @DisplayName("tells fit rules from unfit ones")
    protected void defects() {
        for (Recurrence.Rule fit : List.of(DAILY, WEEKLY, MONTHLY)) {
            assertThat(expander().defect(fit)).as(fit.rule()).isEmpty();
        }
        for (String unfit : List.of("FREQ=NEVER", "FREQ=HOURLY", "every day", ";", "FREQ=DAILY;COLOUR=RED")) {
            assertThat(expander().defect(new Recurrence.Rule(unfit, MONDAY)).orElseThrow())
                    .as(unfit)
                    .startsWith("must ");
        }
    }

    @Test
    @DisplayName("knows the holidays of its regions between two days, both included, and none of another")
    protected void holidays() {
        assertThat(expander().regions()).contains(region());
        assertThat(holidays(region(), "2026-12-31", "2027-01-01")).containsExactly("2027-01-01");
        assertThat(holidays(region(), "2027-01-01", "2027-01-01")).containsExactly("2027-01-01");
        assertThat(holidays(region(), "2026-12-27", "2026-12-31")).isEmpty();
        assertThat(expander().regions()).doesNotContain("ATLANTIS");
        assertThat(holidays("ATLANTIS", "2026-12-31", "2027-01-01")).isEmpty();
    }

    private List<String> days(Recurrence.Rule rule, String from, String to) {
        return expander().of(rule, LocalDate.parse(from), LocalDate.parse(to)).stream()
                .map(LocalDate::toString)
                .toList();
    }

    private List<String> holidays(String region, String from, String to) {
        return expander().holidays(region, LocalDate.parse(from), LocalDate.parse(to)).stream()
                .map(LocalDate::toString)
                .toList();
    }
}
