package io.hashwatt.domain.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A group that begins with off, eco and full. */
@DisplayName("The id of a level")
class LevelIdsTest {

    private static final PowerLevel OFF = PowerLevel.of("off", 20, "0");
    private static final PowerLevel LOW = PowerLevel.of("low", 500, "20");
    private static final PowerLevel ECO = PowerLevel.of("eco", 1_000, "40");
    private static final PowerLevel MID = PowerLevel.of("mid", 2_000, "71");
    private static final PowerLevel FULL = PowerLevel.of("full", 3_000, "100");

    private MinerGroup group = miners(OFF, ECO, FULL);

    @Test
    @DisplayName("is its place in the list as long as nobody has edited it")
    void first() {
        assertThat(ids()).containsExactly(0, 1, 2);
        assertThat(group.levelIds().areFirst()).isTrue();
        assertThat(group.levelIds()).isSameAs(miners(OFF, LOW, MID).levelIds());
    }

    @Test
    @DisplayName("is a new one for a level that is added, wherever that is, and the others keep theirs")
    void added() {
        edit(OFF, LOW, ECO, MID, FULL);

        assertThat(ids()).containsExactly(0, 3, 1, 4, 2);
        assertThat(group.levelIds().areFirst()).isFalse();
    }

    @Test
    @DisplayName("goes with the name when levels change places, and off is always 0")
    void reordered() {
        edit(PowerLevel.of("sleep", 20, "0"), PowerLevel.of("full", 900, "30"), ECO);

        assertThat(ids()).containsExactly(0, 2, 1);
    }

    @Test
    @DisplayName("is never given to another level, not even to one of the same name as one that is gone")
    void neverAgain() {
        edit(OFF, ECO);
        edit(OFF, ECO, FULL);

        assertThat(ids()).containsExactly(0, 1, 3);
    }

    @Test
    @DisplayName("stays through a new name where it is said")
    void renamed() {
        said(List.of(OFF, PowerLevel.of("full", 1_000, "40"), PowerLevel.of("turbo", 3_000, "100")), 0, 1, 2);

        assertThat(ids()).containsExactly(0, 1, 2);
        assertThat(group.levelIds().areFirst()).isTrue();
    }

    @Test
    @DisplayName("that is said for one level is not found again by the name of another")
    void saidGoesFirst() {
        said(List.of(OFF, ECO, MID), null, null, 1);

        assertThat(ids()).containsExactly(0, 3, 1);
    }

    @Test
    @DisplayName("of several with one name goes by their order")
    void sameNames() {
        group = miners(OFF, PowerLevel.of("", 1_000, "40"), PowerLevel.of("", 2_000, "70"));

        edit(OFF, PowerLevel.of("", 1_100, "40"), PowerLevel.of("", 2_100, "70"), PowerLevel.of("", 3_000, "100"));

        assertThat(ids()).containsExactly(0, 1, 2, 3);
    }

    @Test
    @DisplayName("of one that was removed means the highest level that draws no more")
    void standIn() {
        edit(OFF, LOW, MID, FULL);

        assertThat(meant(1)).isEqualTo("low");
        assertThat(group.levelIds().wasRemoved(1)).isTrue();
        assertThat(meant(2)).isEqualTo("full");
        edit(OFF, MID, FULL);
        assertThat(meant(1)).as("the stand-in is gone, too").isEqualTo("off");
    }

    @Test
    @DisplayName("that the group never had means its highest level")
    void neverThere() {
        assertThat(meant(7)).isEqualTo("full");
        assertThat(group.levelIds().wasRemoved(7)).isFalse();
        edit(OFF, FULL, PowerLevel.of("turbo", 3_500, "110"));
        assertThat(meant(Integer.MAX_VALUE)).isEqualTo("turbo");
    }

    @Test
    @DisplayName("of levels removed long ago is forgotten in the end, and means off")
    void forgotten() {
        for (int edit = 0; edit <= LevelIds.MOST_STAND_INS; edit++) {
            edit(OFF, PowerLevel.of("name " + edit, 900, "40"));
        }

        assertThat(group.levelIds().standIns()).hasSize(LevelIds.MOST_STAND_INS);
        assertThat(meant(1)).isEqualTo("off");
        assertThat(meant(2 + LevelIds.MOST_STAND_INS)).isEqualTo("name " + (LevelIds.MOST_STAND_INS));
    }

    @Test
    @DisplayName("finds the level of another time, or the nearest by power, but never off for one that was on")
    void ofAnotherTime() {
        MinerGroup before = group;
        edit(OFF, LOW, FULL);

        assertThat(group.level(group.levelOf(before, 0))).isEqualTo(OFF);
        assertThat(group.level(group.levelOf(before, 1))).isEqualTo(LOW);
        assertThat(group.level(group.levelOf(before, 2))).isEqualTo(FULL);
        assertThat(before.level(before.levelOf(group, 1))).as("backwards, too").isEqualTo(ECO);
        edit(OFF, FULL);
        assertThat(group.level(group.levelOf(before, 1))).isEqualTo(FULL);
    }

    @Test
    @DisplayName("is checked: off is first, none is there twice, what stands in is there")
    void checked() {
        thenRefused(List.of(1, 2), 3, Map.of(), "off is 0");
        thenRefused(List.of(0, 2, 2), 3, Map.of(), "different ids");
        thenRefused(List.of(0, 3), 3, Map.of(), "above all");
        thenRefused(List.of(0, 2), 3, Map.of(1, 5), "one of the levels");
        thenRefused(List.of(0, 2), 3, Map.of(2, 0), "needs no stand-in");
        assertThatThrownBy(() -> new PowerLevelId(-1)).hasMessageContaining("0 to 999999999");
    }

    private void edit(PowerLevel... levels) {
        group = group.edited(miners(levels));
    }

    private void said(List<PowerLevel> levels, @Nullable Integer... ids) {
        group = group.edited(
                miners(levels.toArray(PowerLevel[]::new)),
                Arrays.stream(ids)
                        .map(id -> id == null ? null : new PowerLevelId(id))
                        .toList());
    }

    private Stream<Integer> ids() {
        return group.levelIds().inOrder().stream().map(PowerLevelId::number);
    }

    private String meant(int number) {
        return group.level(group.levelIds().meant(number)).name();
    }

    private static MinerGroup miners(PowerLevel... levels) {
        return new MinerGroup("hall", 100, List.of(levels), TransitionLimits.NONE, StartCost.NONE, 0);
    }

    private static void thenRefused(List<Integer> ids, int next, Map<Integer, Integer> standIns, String rule) {
        assertThatThrownBy(() -> new LevelIds(
                        ids.stream().map(PowerLevelId::new).toList(),
                        next,
                        standIns.entrySet().stream()
                                .collect(java.util.stream.Collectors.toMap(
                                        entry -> new PowerLevelId(entry.getKey()),
                                        entry -> new PowerLevelId(entry.getValue())))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(rule);
    }
}
