package io.hashwatt.domain.plan.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A site is planned again by time")
class NextPlanningTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant ELEVEN = Instant.parse("2026-11-24T10:00:30Z");
    private static final Instant MIDNIGHT = Instant.parse("2026-11-24T23:00:00Z");
    private static final NextPlanning TWO_DAYS = new NextPlanning(Duration.ofHours(48));

    @Test
    @DisplayName("at the site's next midnight")
    void midnight() {
        assertThat(TWO_DAYS.afterPlan(ELEVEN, BERLIN, List.of())).isEqualTo(MIDNIGHT);
        assertThat(TWO_DAYS.afterPlan(MIDNIGHT, BERLIN, List.of()))
                .as("a plan of midnight holds until the next one")
                .isEqualTo(MIDNIGHT.plus(Duration.ofDays(1)));
    }

    @Test
    @DisplayName("on a day of 25 hours, after all of them")
    void longDay() {
        Instant dayBegins = Instant.parse("2026-10-24T22:00:00Z");

        assertThat(new NextPlanning(Duration.ofDays(4)).afterPlan(dayBegins, BERLIN, List.of()))
                .isEqualTo(dayBegins.plus(Duration.ofHours(25)));
    }

    @Test
    @DisplayName("when half of its horizon is gone, if that is earlier")
    void halfOfTheHorizon() {
        assertThat(new NextPlanning(Duration.ofHours(6)).afterPlan(ELEVEN, BERLIN, List.of()))
                .isEqualTo(ELEVEN.plus(Duration.ofHours(3)));
    }

    @Test
    @DisplayName("when an intervention ends, the first that has not ended yet")
    void interventionEnds() {
        Instant over = ELEVEN.minusSeconds(1);
        Instant soon = ELEVEN.plus(Duration.ofMinutes(20));
        Instant later = ELEVEN.plus(Duration.ofMinutes(40));

        assertThat(TWO_DAYS.afterPlan(ELEVEN, BERLIN, List.of(later, over, ELEVEN, soon)))
                .isEqualTo(soon);
        assertThat(TWO_DAYS.withoutPlan(ELEVEN, List.of(later, over, soon))).isEqualTo(soon);
    }

    @Test
    @DisplayName("every hour, and twice in its horizon, while there is no plan")
    void withoutPlan() {
        assertThat(TWO_DAYS.withoutPlan(ELEVEN, List.of())).isEqualTo(ELEVEN.plus(Duration.ofHours(1)));
        assertThat(new NextPlanning(Duration.ofHours(1)).withoutPlan(ELEVEN, List.of()))
                .isEqualTo(ELEVEN.plus(Duration.ofMinutes(30)));
    }

    @Test
    @DisplayName("never for a horizon that reaches nowhere")
    void noHorizon() {
        assertThatThrownBy(() -> new NextPlanning(Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
    }
}
