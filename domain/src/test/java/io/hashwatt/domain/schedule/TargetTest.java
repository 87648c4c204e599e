package io.hashwatt.domain.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.Placement;
import io.hashwatt.domain.fleet.PowerLevel;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.fleet.StartCost;
import io.hashwatt.domain.fleet.TransitionLimits;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.kernel.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A target")
class TargetTest {

    private static final MinerGroup MINERS = new MinerGroup(
            "hall",
            10,
            List.of(PowerLevel.of("off", 0, "0"), PowerLevel.of("on", 3_000, "100")),
            TransitionLimits.NONE,
            StartCost.NONE,
            0);

    private final RegisteredGroup one = group(1, Placement.of("A", List.of("hydro", "S21")));
    private final RegisteredGroup two = group(2, Placement.UNKNOWN);

    @Test
    @DisplayName("is all groups, or those it names, none twice")
    void groups() {
        assertThat(new Target.WholeSite().covers(two)).isTrue();
        assertThat(new Target.Groups(List.of(one.id())).covers(one)).isTrue();
        assertThat(new Target.Groups(List.of(one.id())).covers(two)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new Target.Groups(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Target.Groups(List.of(one.id(), one.id())));
    }

    @Test
    @DisplayName("or those on a feeder, or with a tag, as it is when it is asked")
    void places() {
        assertThat(new Target.Feeder("A").covers(one)).isTrue();
        assertThat(new Target.Feeder("A").covers(two)).isFalse();
        assertThat(new Target.Tagged("hydro").covers(one)).isTrue();
        assertThat(new Target.Tagged("A").covers(one)).isFalse();

        RegisteredGroup moved = one.with(MINERS.at(Placement.of("B", List.of())));
        assertThat(new Target.Feeder("A").covers(moved)).isFalse();
        assertThat(new Target.Tagged("hydro").covers(moved)).isFalse();
    }

    @Test
    @DisplayName("has a name that a feeder or a tag may have")
    void names() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Target.Feeder(""));
        assertThatIllegalArgumentException().isThrownBy(() -> new Target.Tagged("a|b"));
    }

    private static RegisteredGroup group(long id, Placement placement) {
        return new RegisteredGroup(
                new GroupId(new UUID(0, id)),
                TenantId.PLATFORM,
                new SiteId(new UUID(0, 9)),
                MINERS.at(placement),
                Instant.EPOCH,
                1);
    }
}
