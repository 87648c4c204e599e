package io.hashwatt.domain.schedule.intent;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.Placement;
import io.hashwatt.domain.fleet.PowerLevel;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.fleet.StartCost;
import io.hashwatt.domain.fleet.TransitionLimits;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.schedule.Origin;
import io.hashwatt.domain.schedule.Target;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayName("Intents, looked up by group")
class IntentsByGroupTest {

    private static final Instant NOW = Instant.parse("2026-01-05T10:00:00Z");
    private static final MinerGroup MINERS = new MinerGroup(
            "hall",
            10,
            List.of(PowerLevel.of("off", 0, "0"), PowerLevel.of("on", 3_000, "100")),
            TransitionLimits.NONE,
            StartCost.NONE,
            0);

    private static final Power KILOWATT = new Power(BigDecimal.valueOf(1_000));

    private final Random random = new Random(20_261_130);

    @Test
    @DisplayName("are those whose target covers the group, in the same order")
    void same() {
        List<RegisteredGroup> groups = groups(20);
        for (int i = 0; i < 200; i++) {
            List<TargetedIntent> all = intents(groups, 12);
            IntentsByGroup intents = new IntentsByGroup(all);
            assertThat(groups)
                    .allSatisfy(group -> assertThat(intents.about(group)).isEqualTo(TargetedIntent.about(group, all)));
        }
    }

    @Test
    @DisplayName("are one list for all groups that are meant by the same")
    void shared() {
        List<RegisteredGroup> groups = groups(2);
        IntentsByGroup intents = new IntentsByGroup(List.of(intent(new Target.WholeSite())));

        assertThat(intents.about(groups.getFirst())).isSameAs(intents.about(groups.getLast()));
    }

    @Test
    @DisplayName("name levels by their ids, and tell each group the place that this level has in its own list")
    void ownOrder() {
        RegisteredGroup plain = groups(1).getFirst();
        MinerGroup three = new MinerGroup(
                "hall",
                10,
                List.of(PowerLevel.of("off", 0, "0"), PowerLevel.of("eco", 1_500, "60"), MINERS.level(1)),
                TransitionLimits.NONE,
                StartCost.NONE,
                0);
        RegisteredGroup edited = plain.with(MINERS.edited(three));
        List<TargetedIntent> all = List.of(wanted(new Bound.Levels(null, 1)), wanted(new Bound.Watts(null, KILOWATT)));
        IntentsByGroup intents = new IntentsByGroup(all);

        assertThat(intents.about(plain))
                .extracting(Intent::bound)
                .containsExactly(new Bound.Levels(null, 1), new Bound.Watts(null, KILOWATT));
        assertThat(intents.about(edited))
                .extracting(Intent::bound)
                .containsExactly(new Bound.Levels(null, 2), new Bound.Watts(null, KILOWATT));
        assertThat(TargetedIntent.about(edited, all)).isEqualTo(intents.about(edited));
    }

    private static TargetedIntent wanted(Bound bound) {
        return new TargetedIntent(
                new Target.WholeSite(),
                new Intent(
                        new UUID(0, 1),
                        IntentClass.CALENDAR,
                        Interval.of(NOW, Duration.ofHours(1)),
                        bound,
                        new Origin.Told("somebody said so")));
    }

    @Test
    @Timeout(5)
    @DisplayName("are found at once among ten thousand groups of which a calendar names half, twenty times")
    void many() {
        List<RegisteredGroup> groups = groups(10_000);
        Target half = new Target.Groups(
                groups.stream().limit(5_000).map(RegisteredGroup::id).toList());
        List<TargetedIntent> all = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            all.add(intent(half));
        }
        groups.forEach(group -> all.add(intent(new Target.Groups(List.of(group.id()))))); // a protection of each
        IntentsByGroup intents = new IntentsByGroup(all);

        assertThat(groups.stream()
                        .mapToInt(group -> intents.about(group).size())
                        .sum())
                .isEqualTo(20 * 5_000 + 10_000);
    }

    private List<TargetedIntent> intents(List<RegisteredGroup> groups, int count) {
        List<Target> targets = new ArrayList<>(List.of(
                new Target.WholeSite(), new Target.Feeder("A"), new Target.Tagged("hydro"), new Target.Feeder("B")));
        for (int i = 0; i < 3; i++) {
            List<GroupId> ids =
                    new ArrayList<>(groups.stream().map(RegisteredGroup::id).toList());
            Collections.shuffle(ids, random);
            targets.add(new Target.Groups(ids.subList(0, 1 + random.nextInt(ids.size()))));
        }
        List<TargetedIntent> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(intent(targets.get(random.nextInt(targets.size()))));
        }
        return all;
    }

    private TargetedIntent intent(Target target) {
        return new TargetedIntent(
                target,
                new Intent(
                        new UUID(0, random.nextInt(1_000)),
                        IntentClass.CALENDAR,
                        Interval.of(NOW, Duration.ofMinutes(1 + random.nextInt(90))),
                        new Bound.Levels(null, 0),
                        new Origin.Told("somebody said so")));
    }

    private List<RegisteredGroup> groups(int count) {
        List<RegisteredGroup> groups = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Placement place = i % 3 == 0 ? Placement.of("A", List.of("hydro")) : Placement.UNKNOWN;
            groups.add(new RegisteredGroup(
                    new GroupId(new UUID(1, i)),
                    new TenantId(new UUID(0, 1)),
                    new SiteId(new UUID(0, 2)),
                    MINERS.at(place),
                    NOW,
                    1));
        }
        return groups;
    }
}
