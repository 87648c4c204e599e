package io.hashwatt.ui.schedule.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.PowerLevel;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.fleet.StartCost;
import io.hashwatt.domain.fleet.TransitionLimits;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.schedule.Target;
import io.hashwatt.ui.kit.figure.LevelShade;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The levels that several groups have")
class LevelNamesTest {

    private static final PowerLevel OFF = PowerLevel.of("off", 0, "0");
    private static final PowerLevel ECO = PowerLevel.of("eco", 1_000, "40");
    private static final PowerLevel MID = PowerLevel.of("mid", 2_000, "71");
    private static final PowerLevel FULL = PowerLevel.of("full", 3_000, "100");
    private static final MinerGroup PLAIN = miners(OFF, ECO, FULL);
    private static final MinerGroup EDITED = PLAIN.edited(miners(OFF, ECO, MID, FULL));

    @Test
    @DisplayName("are offered by their ids, the lowest first, each under its name")
    void offered() {
        LevelNames levels = levels(PLAIN, EDITED);

        assertThat(levels.ids()).containsExactly(1, 3, 2);
        assertThat(levels.ids()).extracting(levels::name).containsExactly("eco", "mid", "full");
        assertThat(levels.ids())
                .extracting(levels::shade)
                .containsExactly(LevelShade.of(1, 3), LevelShade.of(2, 3), LevelShade.of(3, 3));
        assertThat(levels.shade(0)).isEqualTo(LevelShade.OFF);
    }

    @Test
    @DisplayName("are called by their ids where the groups call them differently, or not at all")
    void called() {
        LevelNames levels = levels(PLAIN, miners(OFF, PowerLevel.of("low", 1_000, "40")));

        assertThat(levels.name(1)).isEqualTo("level 1");
        assertThat(LevelNames.of(miners(OFF, PowerLevel.of("", 1_000, "40"))).name(1))
                .isEqualTo("level 1");
    }

    @Test
    @DisplayName("have strikes of their own but for those that were added below another")
    void rising() {
        assertThat(levels(PLAIN).risingIds()).containsExactly(1, 2);
        assertThat(levels(EDITED).risingIds()).containsExactly(1, 2);
        assertThat(levels(PLAIN.edited(miners(OFF, MID))).risingIds()).containsExactly(3);
    }

    @Test
    @DisplayName("are named in a rule as far as a group still has them")
    void named() {
        assertThat(levels(EDITED.edited(miners(OFF, MID, FULL))).upTo(2)).containsExactly(2);
        assertThat(levels(PLAIN).upTo(3)).containsExactly(1, 2, 3);
        assertThat(levels().upTo(2)).containsExactly(1, 2);
    }

    @Test
    @DisplayName("are at least one, even where no group is meant")
    void none() {
        assertThat(levels().ids()).containsExactly(1);
        assertThat(levels().shade(4)).isEqualTo(LevelShade.of(1, 1));
    }

    private static LevelNames levels(MinerGroup... groups) {
        List<RegisteredGroup> all = IntStream.range(0, groups.length)
                .mapToObj(i -> new RegisteredGroup(
                        new GroupId(new UUID(0, i)),
                        new TenantId(new UUID(1, 1)),
                        new SiteId(new UUID(1, 2)),
                        groups[i],
                        Instant.EPOCH,
                        1))
                .toList();
        return new LevelNames(all, new Target.WholeSite());
    }

    private static MinerGroup miners(PowerLevel... levels) {
        return new MinerGroup("A", 1, List.of(levels), TransitionLimits.NONE, StartCost.NONE, 0);
    }
}
