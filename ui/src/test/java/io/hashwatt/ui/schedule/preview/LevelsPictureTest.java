package io.hashwatt.ui.schedule.preview;

import static io.hashwatt.domain.kernel.Amounts.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.hashwatt.application.plan.making.CompareSchedule.Comparison;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.plan.record.GroupDifference;
import io.hashwatt.domain.plan.record.LevelStretch;
import io.hashwatt.domain.plan.record.PlanDifference;
import io.hashwatt.domain.plan.site.PlanWorth;
import io.hashwatt.ui.chart.timeline.StripsPicture;
import io.hashwatt.ui.chart.timeline.StripsPicture.Moment;
import io.hashwatt.ui.chart.timeline.StripsPicture.Strip;
import io.hashwatt.ui.chart.timeline.TimelinePicture.Kind;
import io.hashwatt.ui.fixture.Mine;
import io.hashwatt.ui.kit.Tone;
import io.hashwatt.ui.kit.figure.LevelShade;
import io.hashwatt.ui.text.SiteTime;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The picture of planned levels")
class LevelsPictureTest {

    /** 18:00 in Chicago. */
    private static final Instant EVENING = Instant.parse("2026-11-25T00:00:00Z");

    private final LevelsPicture picture = picture(
            group("B1", "-12.40", List.of(at(0, 40, 3, true)), List.of(at(0, 30, 3, true), at(30, 40, 1, true))),
            group(
                    "B2",
                    "-214.60",
                    List.of(at(0, 4, 2, true), at(4, 6, 2, false), at(6, 40, 2, true)),
                    List.of(at(0, 4, 0, true), at(4, 6, 2, false), at(6, 40, 2, true))),
            group("B3", "30", List.of(at(0, 40, 0, true)), List.of(at(0, 1, 1, true), at(1, 40, 0, true))));

    @Test
    @DisplayName("has the groups for which it is about most money first, with the amount of each")
    void dearestFirst() {
        assertThat(picture.strips(2).strips())
                .extracting(Strip::name, Strip::amount, Strip::tone)
                .containsExactly(tuple("B2", "−$215", Tone.LOSS), tuple("B3", "+$30", Tone.GAIN));
    }

    @Test
    @DisplayName("has a row for each plan, in the shades of levels, and says what is held without a price")
    void rows() {
        Strip strip = picture.strips(6).strips().getFirst();

        assertThat(strip.rows()).extracting(StripsPicture.Row::name).containsExactly("In force", "Draft");
        assertThat(strip.rows().getLast().bars())
                .extracting(bar -> bar.word() + " " + bar.shade() + " " + bar.kind())
                .containsExactly(
                        "Off " + LevelShade.OFF + " " + Kind.PLANNED,
                        "Normal " + LevelShade.L3 + " " + Kind.NO_PRICE,
                        "Normal " + LevelShade.L3 + " " + Kind.PLANNED);
    }

    @Test
    @DisplayName("says of each moment when it is by the site's clock, and what each plan does")
    void moments() {
        Strip strip = picture.strips(6).strips().getFirst();

        assertThat(strip.about()).isEqualTo("4\u00a0h at other levels");
        assertThat(strip.moments())
                .extracting(Moment::words)
                .containsExactly(
                        "Tue 24 Nov, 18:00\u00a0– 22:00: Normal, with the draft Off",
                        "Tue 24 Nov, 22:00\u00a0– 00:00: Normal in both, no price",
                        "Wed 25 Nov, 00:00 to Thu 26 Nov, 10:00: Normal in both");
    }

    @Test
    @DisplayName("is a table, too, of all groups")
    void table() {
        assertThat(picture.table().columns()).containsExactly("Group", "From", "To", "In force", "Draft");
        assertThat(picture.table().rows())
                .hasSize(3 + 2 + 2)
                .contains(
                        List.of("B2", "Tue 24 Nov, 22:00", "Wed 25 Nov, 00:00", "Normal, no price", "Normal, no price"))
                .endsWith(List.<String>of("B1", "Thu 26 Nov, 00:00", "Thu 26 Nov, 10:00", "Boost", "Eco"));
    }

    private static LevelsPicture picture(GroupDifference... changed) {
        PlanWorth any = new PlanWorth(usd("0"), BigDecimal.ZERO, 0, List.of());
        Comparison comparison = new Comparison(
                Interval.of(EVENING, Duration.ofHours(40)),
                LocalDate.of(2026, 11, 24),
                false,
                any,
                any,
                new PlanDifference(List.of(changed), 0));
        return new LevelsPicture(comparison, SiteTime.in(ZoneId.of("America/Chicago")));
    }

    private static GroupDifference group(
            String name, String gain, List<LevelStretch> inForce, List<LevelStretch> drafted) {
        return new GroupDifference(
                new GroupId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))),
                Mine.miners(name, 100, 0),
                inForce,
                drafted,
                usd(gain));
    }

    private static LevelStretch at(int fromHour, int toHour, int level, boolean priced) {
        return new LevelStretch(
                new Interval(EVENING.plus(Duration.ofHours(fromHour)), EVENING.plus(Duration.ofHours(toHour))),
                level,
                priced);
    }
}
