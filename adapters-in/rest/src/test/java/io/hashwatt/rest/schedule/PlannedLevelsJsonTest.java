package io.hashwatt.rest.schedule;

import static io.hashwatt.domain.kernel.Amounts.eur;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.plan.making.CompareSchedule.Comparison;
import io.hashwatt.application.plan.making.CompareSchedule.Result;
import io.hashwatt.documents.JsonOutput;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.PowerLevel;
import io.hashwatt.domain.fleet.StartCost;
import io.hashwatt.domain.fleet.TransitionLimits;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.plan.record.GroupDifference;
import io.hashwatt.domain.plan.record.LevelStretch;
import io.hashwatt.domain.plan.record.PlanDifference;
import io.hashwatt.domain.plan.site.PlanWorth;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The planned levels of a preview in JSON")
class PlannedLevelsJsonTest {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final MinerGroup GROUP = new MinerGroup(
            "A",
            1,
            List.of(PowerLevel.of("off", 0, "0"), PowerLevel.of("on", 3_000, "100")),
            TransitionLimits.NONE,
            StartCost.NONE,
            0);

    @Test
    @DisplayName("name both plans of each changed group, how far they reach, and what is held without a price")
    void levels() {
        GroupDifference changed = new GroupDifference(
                new GroupId(new UUID(0, 7)),
                GROUP,
                List.of(at(0, 2, 1, true), at(2, 3, 0, false)),
                List.of(at(0, 3, 0, true)),
                eur("-3.250"));

        assertThat(json(new Result.Compared(comparison(new PlanDifference(List.of(changed), 4)))))
                .isEqualTo(
                        "{\"levels\":{\"from\":\"2026-11-24T12:00:00Z\",\"to\":\"2026-11-24T15:00:00Z\","
                                + "\"unchanged_groups\":4,\"groups\":[{\"group_id\":\"00000000-0000-0000-0000-000000000007\","
                                + "\"gain\":-3.25,\"in_force\":["
                                + "{\"start\":\"2026-11-24T12:00:00Z\",\"end\":\"2026-11-24T14:00:00Z\",\"level\":1,\"is_priced\":true},"
                                + "{\"start\":\"2026-11-24T14:00:00Z\",\"end\":\"2026-11-24T15:00:00Z\",\"level\":0,\"is_priced\":false}],"
                                + "\"drafted\":["
                                + "{\"start\":\"2026-11-24T12:00:00Z\",\"end\":\"2026-11-24T15:00:00Z\",\"level\":0,\"is_priced\":true}]}]}}\n");
    }

    @Test
    @DisplayName("are null where there is no plan")
    void unknown() {
        assertThat(json(new Result.Unknown("no price is known from now on"))).isEqualTo("{\"levels\":null}\n");
    }

    private static String json(Result result) {
        return new String(JsonOutput.bytes(out -> PlannedLevelsJson.write(result, out)), StandardCharsets.UTF_8);
    }

    private static Comparison comparison(PlanDifference levels) {
        PlanWorth any = new PlanWorth(eur("0"), BigDecimal.ZERO, 0, List.of());
        return new Comparison(
                Interval.of(NOON, Duration.ofHours(3)), LocalDate.of(2026, 11, 24), false, any, any, levels);
    }

    private static LevelStretch at(int fromHour, int toHour, int level, boolean isPriced) {
        return new LevelStretch(
                new Interval(NOON.plus(Duration.ofHours(fromHour)), NOON.plus(Duration.ofHours(toHour))),
                level,
                isPriced);
    }
}
