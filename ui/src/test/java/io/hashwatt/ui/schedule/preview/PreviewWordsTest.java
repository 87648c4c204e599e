package io.hashwatt.ui.schedule.preview;

import static io.hashwatt.domain.kernel.Amounts.usd;
import static io.hashwatt.ui.schedule.words.Calendars.ECO;
import static io.hashwatt.ui.schedule.words.Calendars.NORMAL;
import static io.hashwatt.ui.schedule.words.Calendars.WEEKDAYS;
import static io.hashwatt.ui.schedule.words.Calendars.weekly;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.plan.making.CompareSchedule.Comparison;
import io.hashwatt.application.schedule.PreviewSchedule.Change;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Money;
import io.hashwatt.domain.kernel.Timed;
import io.hashwatt.domain.plan.record.PlanDifference;
import io.hashwatt.domain.plan.site.PlanWorth;
import io.hashwatt.domain.schedule.Firing;
import io.hashwatt.domain.schedule.Wish;
import io.hashwatt.domain.schedule.intent.LevelRange;
import io.hashwatt.domain.schedule.intent.Ruling;
import io.hashwatt.ui.fixture.Mine;
import io.hashwatt.ui.text.SiteTime;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A preview")
class PreviewWordsTest {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    @Test
    @DisplayName("says what a draft gives up, until when, and on which prices")
    void money() {
        assertThat(words("100.40", "1384.40", true, 61, 3))
                .isEqualTo("Gives up $1,284 of mining profit until Wed 25 Nov, 06:00, on estimated prices."
                        + " 61.0\u00a0MWh less, 3 starts fewer.");
        assertThat(words("1384.40", "100.40", false, 0, -1))
                .isEqualTo("Earns $1,284 more until Wed 25 Nov, 06:00. 1 start more.");
        assertThat(words("7", "7", false, 0, 0)).isEqualTo("Costs nothing until Wed 25 Nov, 06:00.");
    }

    private static String words(String drafted, String inForce, boolean estimated, int lessEnergy, int fewerStarts) {
        Comparison comparison = new Comparison(
                Interval.of(NOON, Duration.ofHours(24)),
                LocalDate.of(2026, 11, 24),
                estimated,
                worth(inForce, lessEnergy, Math.max(0, fewerStarts)),
                worth(drafted, 0, Math.max(0, -fewerStarts)),
                new PlanDifference(List.of(), 0));
        return MoneyPreview.words(comparison, SiteTime.in(ZoneId.of("America/Chicago")));
    }

    private static PlanWorth worth(String profit, int energy, int starts) {
        Money money = usd(profit);
        return new PlanWorth(money, BigDecimal.valueOf(energy), starts, List.of(money));
    }

    @Test
    @DisplayName("lists what begins and ends, but no end where another begins, and nothing where the same goes on")
    void events() {
        List<Firing> firings =
                List.of(firing(-1, 2, ECO), firing(2, 4, NORMAL), firing(4, 5, NORMAL), firing(8, 9, Wish.OFF));

        assertThat(NextEvents.of(firings, NOON))
                .extracting(event -> Duration.between(NOON, event.at()).toHours() + " " + event.wish())
                .containsExactly("2 " + NORMAL, "5 null", "8 " + Wish.OFF, "9 null");
    }

    private static Firing firing(int from, int to, Wish wish) {
        Interval interval = new Interval(NOON.plus(Duration.ofHours(from)), NOON.plus(Duration.ofHours(to)));
        LocalDateTime any = LocalDateTime.of(2026, 11, 24, 0, 0);
        return new Firing(interval, weekly(WEEKDAYS, "01:00", "02:00", 0, wish), any, any.plusHours(1));
    }

    @Test
    @DisplayName("adds up for how long a group is bounded otherwise")
    void changed() {
        Interval day = Interval.of(Mine.NOW, Duration.ofHours(24));
        Change change = new Change(
                new GroupId(new UUID(0, 1)),
                List.of(stretch(0, 4, 2), stretch(6, 8, 1)),
                List.of(stretch(0, 6, 2), stretch(6, 7, 1)));

        assertThat(ChangedTime.of(change, day)).isEqualTo(Duration.ofHours(3));
    }

    private static Timed<Ruling> stretch(int from, int to, int highest) {
        return new Timed<>(
                new Interval(Mine.NOW.plus(Duration.ofHours(from)), Mine.NOW.plus(Duration.ofHours(to))),
                new Ruling(new LevelRange(0, highest), null, null, List.of()));
    }
}
