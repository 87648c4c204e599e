package io.hashwatt.ui.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.plan.backtest.ManageBacktests.Wish;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.plan.replay.Assumptions;
import io.hashwatt.ui.backtest.Replayable.Covered;
import io.hashwatt.ui.fixture.FakeTenancy;
import io.hashwatt.ui.fixture.Screen;
import io.hashwatt.ui.form.DecimalField;
import io.hashwatt.ui.schedule.words.Calendars;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is asked for of a back-test")
class BacktestFormTest {

    private static final Covered COVERED = new Covered(
            new LocalDays(ZoneId.of("Europe/Berlin")),
            new CurrencyCode("EUR"),
            new Interval(Instant.parse("2026-01-31T23:00:00Z"), Instant.parse("2026-10-31T23:00:00Z")),
            true,
            Calendars.GROUPS,
            List.of());

    private final Screen screen = new Screen(new FakeTenancy().actor("admin"));
    private final List<Wish> asked = new ArrayList<>();
    private final List<BacktestAddress> addresses = new ArrayList<>();

    @BeforeEach
    void open() {
        BacktestAddress nothingSaid = new BacktestAddress(
                Optional.empty(), Optional.empty(), List.of(), List.of(), Optional.empty(), Assumptions.NONE);
        screen.show(new BacktestForm(
                        COVERED,
                        nothingSaid,
                        wish -> {
                            asked.add(wish);
                            return Outcome.refused("groups", "must be of the site");
                        },
                        job -> {},
                        addresses::add)
                .panel());
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    @DisplayName("is refused at the field where days or groups make no sense")
    void nonsense() {
        day("from").clear();
        screen.field("all_groups", Checkbox.class).setValue(false);
        start();
        assertThat(screen.errorAt("from")).isEqualTo("Choose a day");
        assertThat(screen.errorAt("groups")).isEqualTo("Choose at least one group");

        day("from").setValue(LocalDate.of(2026, 10, 2));
        day("to").setValue(LocalDate.of(2026, 10, 1));
        start();
        assertThat(screen.errorAt("to")).isEqualTo("Must not be before the first day");

        day("from").setValue(LocalDate.of(2020, 1, 1));
        start();
        assertThat(screen.errorAt("to"))
                .isEqualTo("There must be prices in this time, and it must not be longer than 1,100 days");
        assertThat(asked).isEmpty();
    }

    @Test
    @DisplayName("stands in the address as it is filled in, and is told at the field when it is refused")
    void refused() {
        day("from").setValue(LocalDate.of(2026, 10, 1));
        assertThat(addresses.getLast().from()).contains(LocalDate.of(2026, 10, 1));

        start();

        assertThat(asked)
                .extracting(Wish::period)
                .containsExactly(
                        new Interval(Instant.parse("2026-09-30T22:00:00Z"), Instant.parse("2026-10-31T23:00:00Z")));
        assertThat(screen.errorAt("groups"))
                .isEqualTo("A chosen group is no longer there. Change the inputs and choose again");
    }

    @Test
    @DisplayName("is at what was paid then, or at the hashprice that is filled in, which must be one")
    void hashprice() {
        DecimalField field = screen.field("at_hashprice", DecimalField.class);
        assertThat(field.getHelperText()).startsWith("EUR per PH/s and day.");
        start();
        assertThat(asked.getLast().assumptions().hashprice()).isNull();

        field.setValue(new BigDecimal("35"));
        assertThat(addresses.getLast().assumptions().hashprice()).isEqualByComparingTo("35");
        start();
        assertThat(asked.getLast().assumptions().hashprice()).isEqualByComparingTo("35");

        field.setValue(BigDecimal.ZERO);
        start();
        assertThat(screen.errorAt("at_hashprice")).isEqualTo("The hashprice must be above 0, or empty");
        assertThat(asked).hasSize(2);
    }

    @Test
    @DisplayName("is decided at once, or as late as is filled in, which must be whole seconds and no more than an hour")
    void decisionDelay() {
        DecimalField field = screen.field("decision_delay_seconds", DecimalField.class);
        start();
        assertThat(asked.getLast().assumptions()).isEqualTo(Assumptions.NONE);

        field.setValue(new BigDecimal("300"));
        assertThat(addresses.getLast().assumptions().decisionDelay()).isEqualTo(Duration.ofMinutes(5));
        start();
        assertThat(asked.getLast().assumptions().decisionDelay()).isEqualTo(Duration.ofMinutes(5));

        for (String wrong : List.of("-1", "0.5", "3601")) {
            field.setValue(new BigDecimal(wrong));
            start();
            assertThat(screen.errorAt("decision_delay_seconds"))
                    .isEqualTo("Must be whole seconds from 0 to 3,600, or empty");
        }
        assertThat(asked).hasSize(2);
    }

    private DatePicker day(String name) {
        return screen.field(name, DatePicker.class);
    }

    private void start() {
        screen.button("Start").click();
    }
}
