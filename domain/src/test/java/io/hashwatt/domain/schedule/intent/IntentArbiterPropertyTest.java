package io.hashwatt.domain.schedule.intent;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Timed;
import io.hashwatt.domain.schedule.Origin;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Seeded chance against the law as it is read. */
@DisplayName("Whatever is wanted, the arbiter")
class IntentArbiterPropertyTest {

    private static final int SETS = 100_000;
    private static final Instant TEN = Instant.parse("2026-01-05T10:00:00Z");

    private final Random random = new Random(20260105);

    @Test
    @DisplayName("leaves the levels that the law leaves, and overrules whom it does not satisfy, each once")
    void agrees() {
        for (int i = 0; i < SETS; i++) {
            MinerGroup group = LevelledGroup.random(random);
            List<Intent> live = intents(group);
            Ruling ruling = IntentArbiter.rule(live, group);

            TreeSet<Integer> lawful = ObviousArbiter.levels(live, group);
            check(ruling.levels().equals(new LevelRange(lawful.first(), lawful.last())), live, ruling);
            Set<Intent> unmet = new HashSet<>(ObviousArbiter.unmet(live, lawful, group));
            check(
                    unmet.containsAll(ruling.overruled()) && wants(unmet).equals(wants(ruling.overruled())),
                    live,
                    ruling);
            check(wants(ruling.overruled()).size() == ruling.overruled().size(), live, ruling);
        }
    }

    @Test
    @DisplayName("answers the same in whatever order it is asked")
    void orderDoesNotMatter() {
        for (int i = 0; i < SETS / 20; i++) {
            MinerGroup group = LevelledGroup.random(random);
            List<Intent> live = intents(group);
            Ruling ruling = IntentArbiter.rule(live, group);
            Collections.shuffle(live, random);

            check(ruling.equals(IntentArbiter.rule(live, group)), live, ruling);
        }
    }

    @Test
    @DisplayName("stays within what the higher classes alone have left, and names one of them for every bound it keeps")
    void higherClassesHold() {
        for (int i = 0; i < SETS / 20; i++) {
            MinerGroup group = LevelledGroup.random(random);
            List<Intent> live = intents(group);
            Ruling all = IntentArbiter.rule(live, group);
            IntentClass last = IntentClass.values()[random.nextInt(IntentClass.values().length)];
            Ruling higher = IntentArbiter.rule(
                    live.stream()
                            .filter(intent -> intent.intentClass().compareTo(last) <= 0)
                            .toList(),
                    group);

            LevelRange left = all.levels();
            check(higher.levels().contains(left.lowest()) && higher.levels().contains(left.highest()), live, all);
            check((all.floorBy() == null) == (left.lowest() == 0), live, all);
            check((all.ceilingBy() == null) == (left.highest() == group.topLevel()), live, all);
        }
    }

    @Test
    @DisplayName("says for every minute what its stretches say")
    void overTime() {
        for (int i = 0; i < 100; i++) {
            MinerGroup group = LevelledGroup.random(random);
            assertStretches(intents(group), group);
        }
    }

    @Test
    @DisplayName("says so too where one calendar wants few things at many times")
    void crowded() {
        for (int i = 0; i < 100; i++) {
            MinerGroup group = LevelledGroup.random(random);
            List<Bound> few = List.of(
                    RandomBound.levels(random), RandomBound.watts(group, random), RandomBound.on(group, random));
            List<Intent> crowd = new ArrayList<>();
            for (int many = 0; many < 60; many++) {
                Intent one = intent(group, random);
                crowd.add(new Intent(
                        new UUID(0, 1),
                        IntentClass.CALENDAR,
                        one.interval(),
                        few.get(random.nextInt(few.size())),
                        one.origin()));
            }
            assertStretches(crowd, group);
        }
    }

    private static Set<Intent.Want> wants(Collection<Intent> intents) {
        return intents.stream().map(Intent::want).collect(Collectors.toSet());
    }

    private static void assertStretches(List<Intent> intents, MinerGroup group) {
        Interval period = Interval.of(TEN, Duration.ofMinutes(60));
        List<Timed<Ruling>> stretches = Rulings.over(period, intents, group);

        for (int minute = 0; minute < 60; minute++) {
            Instant instant = TEN.plus(Duration.ofMinutes(minute));
            Ruling now = IntentArbiter.rule(
                    intents.stream()
                            .filter(intent -> intent.interval().contains(instant))
                            .toList(),
                    group);
            assertThat(stretches.stream().filter(stretch -> stretch.interval().contains(instant)))
                    .extracting(Timed::value)
                    .containsExactlyElementsOf(now.isFree() ? List.of() : List.of(now));
        }
    }

    private List<Intent> intents(MinerGroup group) {
        List<Intent> intents = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            intents.add(intent(group, random));
        }
        return intents;
    }

    private static Intent intent(MinerGroup group, Random chance) {
        Instant from = TEN.plus(Duration.ofMinutes(chance.nextInt(70) - 10));
        return new Intent(
                new UUID(0, chance.nextInt(4)),
                IntentClass.values()[chance.nextInt(IntentClass.values().length)],
                Interval.of(from, Duration.ofMinutes(1 + chance.nextInt(40))),
                RandomBound.on(group, chance),
                new Origin.Told("reason " + chance.nextInt(2)));
    }

    private static void check(boolean holds, List<Intent> live, Ruling ruling) {
        if (!holds) {
            throw new AssertionError(live + " -> " + ruling);
        }
    }
}
