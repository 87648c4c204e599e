package io.hashwatt.domain.schedule.intent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.kernel.Power;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The group draws 200 W when it is off, 20 kW at level 1 and 30 kW at level 2. */
@DisplayName("A bound")
class BoundTest {

    private static final MinerGroup GROUP = LevelledGroup.of(10, List.of(20L, 2_000L, 3_000L));
    private static final int CASES = 20_000;

    private final Random random = new Random(20_261_130);

    @Test
    @DisplayName("in levels leaves those levels, as far as the group has them")
    void levels() {
        assertThat(levels(null, 1)).isEqualTo(new LevelRange(0, 1));
        assertThat(levels(1, null)).isEqualTo(new LevelRange(1, 2));
        assertThat(levels(1, 1)).isEqualTo(LevelRange.of(1));
        assertThat(levels(7, 9)).as("its highest is the nearest").isEqualTo(LevelRange.of(2));
        assertThat(levels(null, 9)).isEqualTo(new LevelRange(0, 2));
    }

    @Test
    @DisplayName("from above in watts leaves what the whole group may be at without drawing more")
    void ceilingInWatts() {
        assertThat(watts(null, 30_000)).isEqualTo(new LevelRange(0, 2));
        assertThat(watts(null, 29_999)).isEqualTo(new LevelRange(0, 1));
        assertThat(watts(null, 200)).isEqualTo(LevelRange.of(0));
        assertThat(watts(null, 100)).as("nothing is below level 0").isEqualTo(LevelRange.of(0));
    }

    @Test
    @DisplayName("from below in watts leaves what it may be at without drawing less, or else its highest level")
    void floorInWatts() {
        assertThat(watts(200, null)).isEqualTo(new LevelRange(0, 2));
        assertThat(watts(201, null)).isEqualTo(new LevelRange(1, 2));
        assertThat(watts(20_001, null)).isEqualTo(LevelRange.of(2));
        assertThat(watts(90_000, null)).as("its highest is the nearest").isEqualTo(LevelRange.of(2));
    }

    @Test
    @DisplayName("in watts between which it has no level leaves the one below: the ceiling counts")
    void betweenLevels() {
        assertThat(watts(15_000, 25_000)).isEqualTo(LevelRange.of(1));
        assertThat(watts(25_000, 25_000)).isEqualTo(LevelRange.of(1));
        assertThat(watts(40_000, 50_000)).isEqualTo(LevelRange.of(2));
        assertThat(watts(0, 100)).isEqualTo(LevelRange.of(0));
    }

    @Test
    @DisplayName("in watts leaves of any group just the levels that draw no more and no less, if there are any")
    void exact() {
        for (int i = 0; i < CASES; i++) {
            MinerGroup group = LevelledGroup.random(random);
            Bound.Watts bound = RandomBound.watts(group, random);
            List<Integer> met = new ArrayList<>();
            for (int level = 0; level <= group.topLevel(); level++) {
                if (meets(group.powerAt(level), bound)) {
                    met.add(level);
                }
            }
            LevelRange left = bound.levelsOf(group);

            assertThat(left.highest()).isLessThanOrEqualTo(group.topLevel());
            if (!met.isEmpty()) {
                assertThat(left).isEqualTo(new LevelRange(met.getFirst(), met.getLast()));
            }
            assertThat(met.isEmpty() ? left.isOne() : left.highest() - left.lowest() + 1 == met.size())
                    .as(bound + " of " + group)
                    .isTrue();
        }
    }

    @Test
    @DisplayName("in watts leaves no less of any group when it is wider, and no lower levels when it is higher")
    void monotone() {
        for (int i = 0; i < CASES; i++) {
            MinerGroup group = LevelledGroup.random(random);
            List<Power> three = rising(
                    RandomBound.power(group, random),
                    RandomBound.power(group, random),
                    RandomBound.power(group, random));
            LevelRange lower = new Bound.Watts(three.get(0), three.get(1)).levelsOf(group);
            LevelRange wider = new Bound.Watts(three.get(0), three.get(2)).levelsOf(group);
            LevelRange higher = new Bound.Watts(three.get(1), three.get(2)).levelsOf(group);

            assertThat(lower.lowest()).isBetween(0, wider.lowest());
            assertThat(lower.highest()).isLessThanOrEqualTo(wider.highest());
            assertThat(wider.lowest()).isLessThanOrEqualTo(higher.lowest());
            assertThat(higher.highest()).isEqualTo(wider.highest());
        }
    }

    @Test
    @DisplayName("excludes another of which nothing would meet both; watts and levels meet only in a group")
    void excludes() {
        assertThat(new Bound.Levels(2, null).excludes(new Bound.Levels(null, 1)))
                .isTrue();
        assertThat(new Bound.Levels(null, 1).excludes(new Bound.Levels(2, null)))
                .isTrue();
        assertThat(new Bound.Levels(1, null).excludes(new Bound.Levels(null, 1)))
                .isFalse();
        assertThat(inWatts(2_000, null).excludes(inWatts(null, 1_999))).isTrue();
        assertThat(inWatts(2_000, null).excludes(inWatts(null, 2_000))).isFalse();
        assertThat(inWatts(2_000, null).excludes(new Bound.Levels(null, 0))).isFalse();
    }

    @Test
    @DisplayName("has a place of its own among others, whatever order they come in")
    void order() {
        List<Bound> sorted = List.of(
                new Bound.Levels(null, 0),
                new Bound.Levels(null, 1),
                new Bound.Levels(1, 1),
                new Bound.Levels(1, null),
                inWatts(null, 500),
                inWatts(500, 500),
                inWatts(null, 2_000),
                inWatts(100, null));
        List<Bound> shuffled = new ArrayList<>(sorted);
        Collections.shuffle(shuffled, random);

        assertThat(shuffled.stream().sorted(Bound.ORDER)).containsExactlyElementsOf(sorted);
    }

    @Test
    @DisplayName("is refused without a floor and a ceiling, or with its floor above its ceiling")
    void refused() {
        assertThatThrownBy(() -> new Bound.Levels(null, null)).hasMessage("a bound has a floor or a ceiling");
        assertThatThrownBy(() -> new Bound.Watts(null, null)).hasMessage("a bound has a floor or a ceiling");
        assertThatThrownBy(() -> new Bound.Levels(2, 1)).hasMessageContaining("the floor is not above the ceiling");
        assertThatThrownBy(() -> new Bound.Levels(-1, null)).hasMessageContaining("levels count from 0");
        assertThatThrownBy(() -> new Bound.Levels(null, -1)).hasMessageContaining("levels count from 0");
        assertThatThrownBy(() -> inWatts(2_000, 1_000)).hasMessageContaining("the floor is not above the ceiling");
    }

    private static boolean meets(Power power, Bound.Watts bound) {
        Power floor = bound.floor();
        Power ceiling = bound.ceiling();
        return (floor == null || !floor.exceeds(power)) && (ceiling == null || !power.exceeds(ceiling));
    }

    private static List<Power> rising(Power... powers) {
        return List.of(powers).stream().sorted().toList();
    }

    private static LevelRange levels(@Nullable Integer floor, @Nullable Integer ceiling) {
        return new Bound.Levels(floor, ceiling).levelsOf(GROUP);
    }

    private static LevelRange watts(@Nullable Integer floor, @Nullable Integer ceiling) {
        return inWatts(floor, ceiling).levelsOf(GROUP);
    }

    private static Bound.Watts inWatts(@Nullable Integer floor, @Nullable Integer ceiling) {
        return new Bound.Watts(
                floor == null ? null : Power.ofWatts(floor), ceiling == null ? null : Power.ofWatts(ceiling));
    }
}
