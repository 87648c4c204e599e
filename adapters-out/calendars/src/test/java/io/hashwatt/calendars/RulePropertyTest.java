package io.hashwatt.calendars;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.schedule.port.RecurrenceExpander;
import io.hashwatt.domain.schedule.Recurrence;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Whatever the rule,")
class RulePropertyTest {

    private static final int RULES = 4_000;

    private final RecurrenceExpander expander = Calendars.expander();

    @Test
    @DisplayName("its days are those that the slow, obvious way finds, from wherever one looks")
    void obvious() {
        RandomRules rules = new RandomRules(20_261_128);
        SplittableRandom random = new SplittableRandom(7);
        int compared = 0;
        for (int at = 0; at < RULES; at++) {
            LocalDate first = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(4_000));
            Recurrence.Rule rule = new Recurrence.Rule(rules.next(), first);
            if (expander.defect(rule).isEmpty()) {
                LocalDate from = first.plusDays(random.nextInt(3_000) - 200);
                List<LocalDate> expected = new ObviousRule(rule.rule(), first)
                        .until(from.plusYears(2)).stream()
                                .filter(day -> !day.isBefore(from))
                                .toList();
                assertThat(expander.of(rule, from, from.plusYears(2)))
                        .as("%s from %s", rule, from)
                        .isEqualTo(expected);
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(RULES * 2 / 3);
    }
}
