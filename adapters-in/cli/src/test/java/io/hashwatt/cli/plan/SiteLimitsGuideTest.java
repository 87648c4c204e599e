package io.hashwatt.cli.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.kernel.DocumentReading;
import io.hashwatt.application.kernel.SourceDocument;
import io.hashwatt.domain.fleet.Site;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.market.Finality;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import io.hashwatt.domain.plan.grid.Slot;
import io.hashwatt.domain.plan.group.GroupPlan;
import io.hashwatt.domain.plan.site.SitePlan;
import io.hashwatt.domain.plan.site.SitePlanner;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("docs/site-limits.md:")
class SiteLimitsGuideTest {

    private static final Path GUIDE = Path.of("..", "..", "docs", "site-limits.md");
    private static final Pattern FLEET = Pattern.compile("```json\\n(.*?)```", Pattern.DOTALL);
    /** From and to, room, level of A, level of B. */
    private static final Pattern ROW =
            Pattern.compile("\\| (\\d\\d):00 – (\\d\\d):00 \\| [^|]* \\| (on|off) \\| (on|off) \\|");

    /** Penalty, level of B, penalties of the day. */
    private static final Pattern PENALTY = Pattern.compile("\\| (\\d+) EUR/MWh \\| (on|off) \\| ([\\d.]+) EUR \\|");

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final CurrencyCode EUR = new CurrencyCode("EUR");
    private static final Instant MIDNIGHT =
            LocalDate.of(2026, 7, 1).atStartOfDay(BERLIN).toInstant();

    @Test
    @DisplayName("the example is planned as the table says, hour by hour")
    void example() throws IOException {
        String guide = Files.readString(GUIDE);
        SitePlan plan = planned(guide);

        List<String> hours = new ArrayList<>();
        for (MatchResult row : ROW.matcher(guide).results().toList()) {
            for (int hour = Integer.parseInt(row.group(1)); hour < Integer.parseInt(row.group(2)); hour++) {
                hours.add(row.group(3) + " " + row.group(4));
            }
        }
        assertThat(hours).hasSize(24);
        for (int hour = 0; hour < hours.size(); hour++) {
            assertThat(level(plan.groups().getFirst(), hour) + " "
                            + level(plan.groups().getLast(), hour))
                    .as("at %d:00", hour)
                    .isEqualTo(hours.get(hour));
        }
        assertThat(plan.capExceedances()).isEmpty();
        assertThat(reason(plan.groups().getFirst(), 18)).isEqualTo("the site's cap leaves no room for more");
        assertThat(reason(plan.groups().getFirst(), 7)).isEqualTo("the cap of feeder North leaves no room for more");
        assertThat(reason(plan.groups().getLast(), 14)).contains("the site's cap is worth 25.48 EUR/MWh");
    }

    @Test
    @DisplayName("the floor is worth what the table says")
    void floor() throws IOException {
        String guide = Files.readString(GUIDE);
        String floors = guide.substring(guide.indexOf("## Floors and soft limits"));
        List<MatchResult> rows = PENALTY.matcher(floors).results().toList();

        assertThat(rows).hasSize(2);
        for (MatchResult row : rows) {
            String penalty = "\"penalty_per_mwh\": " + row.group(1);
            SitePlan plan = planned(floors.replace("\"penalty_per_mwh\": 35", penalty), 80);
            assertThat(level(plan.groups().getFirst(), 12)).isEqualTo("on");
            assertThat(level(plan.groups().getLast(), 12)).isEqualTo(row.group(2));
            assertThat(level(plan.groups().getLast(), 7)).isEqualTo("off");
            assertThat(plan.penalty().amount()).isEqualByComparingTo(row.group(3));
            assertThat(plan.gap().amount()).isLessThan(new BigDecimal("0.0001"));
        }
    }

    @Test
    @DisplayName("a group that runs for a floor says so")
    void why() throws IOException {
        String guide = Files.readString(GUIDE);
        String floors = guide.substring(guide.indexOf("## Floors and soft limits"));
        SitePlan plan = planned(floors.replace("\"penalty_per_mwh\": 35", "\"penalty_per_mwh\": 60"), 80);

        assertThat(reason(plan.groups().getLast(), 12))
                .isEqualTo("at least 400 kW are to be drawn, or 60.00 EUR/MWh are paid");
    }

    private static String level(GroupPlan group, int hour) {
        return group.group().level(group.level(slot(group, hour))).name();
    }

    private static String reason(GroupPlan group, int hour) {
        return group.slots()
                .get(slot(group, hour))
                .reason()
                .describe(group.grid().currency());
    }

    private static int slot(GroupPlan group, int hour) {
        Instant at = MIDNIGHT.plus(Duration.ofHours(hour));
        return group.grid().slotsIn(Interval.of(at, Duration.ofHours(1)))[0];
    }

    private static SitePlan planned(String guide) {
        return planned(guide, 40);
    }

    private static SitePlan planned(String guide, long price) {
        Matcher json = FLEET.matcher(guide);
        assertThat(json.find()).isTrue();
        SourceDocument document = new SourceDocument("fleet.json", json.group(1).getBytes(StandardCharsets.UTF_8));
        if (!(FleetFile.read(document) instanceof DocumentReading.Read<Fleet>(Fleet fleet, var ignored))) {
            throw new AssertionError("is not read");
        }
        Site site = fleet.site(BERLIN, EUR);
        Slot day = new Slot(
                Interval.of(MIDNIGHT, Duration.ofDays(1)),
                new Slot.PowerQuote(BigDecimal.valueOf(price), Finality.FINAL, MIDNIGHT),
                BigDecimal.valueOf(50));
        return SitePlanner.plan(site, fleet.tasks(), new PlanningGrid(List.of(day), new LocalDays(BERLIN), EUR))
                        instanceof SitePlanner.Outcome.Planned(SitePlan plan)
                ? plan
                : org.assertj.core.api.Assertions.fail("no plan");
    }
}
