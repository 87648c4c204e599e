package io.hashwatt.domain.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Power;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class MinerGroupTest {

    private static final PowerLevel OFF = PowerLevel.of("off", 20, "0");
    private static final PowerLevel ECO = PowerLevel.of("eco", 2_000, "95");
    private static final PowerLevel FULL = PowerLevel.of("full", 3_000, "125");

    @Test
    void draws_what_all_its_miners_draw_even_when_off() {
        MinerGroup group = group("A", 100, List.of(OFF, ECO, FULL), 2);

        assertThat(group.powerAt(0)).isEqualTo(Power.ofWatts(2_000));
        assertThat(group.powerAt(group.topLevel())).isEqualTo(Power.ofWatts(300_000));
    }

    @Test
    void its_first_level_is_off() {
        thenRefused(() -> group("A", 1, List.of(ECO, FULL), 0), "level 0 is off");
    }

    @Test
    void each_level_draws_more_than_the_one_below() {
        thenRefused(() -> group("A", 1, List.of(OFF, FULL, ECO), 0), "rising power");
        thenRefused(() -> group("A", 1, List.of(OFF, ECO, ECO), 0), "rising power");
    }

    @Test
    void a_level_may_draw_more_without_hashing_more() {
        PowerLevel idling = PowerLevel.of("idling", 300, "0");

        assertThat(group("A", 1, List.of(OFF, idling, FULL), 0).levels()).hasSize(3);
    }

    @Test
    void has_no_more_levels_than_a_plan_can_count() {
        assertThat(group("A", 1, levels(MinerGroup.MOST_LEVELS), 0).levels()).hasSize(MinerGroup.MOST_LEVELS);
        thenRefused(() -> group("A", 1, levels(MinerGroup.MOST_LEVELS + 1), 0), "at most 100 levels");
        assertThat(MinerGroup.MOST_LEVELS - 1).isLessThanOrEqualTo(Byte.MAX_VALUE);
    }

    @Test
    void is_equal_to_another_whose_figures_are_written_with_more_zeros() {
        PowerLevel full = new PowerLevel("full", new Power(new BigDecimal("3000.00")), FULL.hashrate());

        assertThat(group("A", 1, List.of(OFF, full), 1)).isEqualTo(group("A", 1, List.of(OFF, FULL), 1));
    }

    private static List<PowerLevel> levels(int count) {
        return IntStream.range(0, count)
                .mapToObj(level -> PowerLevel.of("level " + level, level, level == 0 ? "0" : "1"))
                .toList();
    }

    @Test
    void has_a_name_a_miner_a_level_to_run_at_and_a_default_level() {
        thenRefused(() -> group(" ", 1, List.of(OFF, FULL), 0), "name");
        thenRefused(() -> group("A", 0, List.of(OFF, FULL), 0), "at least one miner");
        thenRefused(() -> group("A", 1, List.of(OFF), 0), "at least one more");
        thenRefused(() -> group("A", 1, List.of(OFF, FULL), 2), "default level");
        thenRefused(() -> group("A", 1, List.of(OFF, FULL), -1), "default level");
    }

    @Test
    void a_site_counts_its_miners_and_tells_its_groups_apart_by_name() {
        MinerGroup a = group("A", 100, List.of(OFF, FULL), 0);
        MinerGroup b = group("B", 50, List.of(OFF, FULL), 0);

        assertThat(site(List.of(a, b)).miners()).isEqualTo(150);
        thenRefused(() -> site(List.of(a, b, a)), "unique: A");
        thenRefused(() -> site(List.of()), "at least one group");
    }

    private static MinerGroup group(String name, int miners, List<PowerLevel> levels, int defaultLevel) {
        return new MinerGroup(name, miners, levels, TransitionLimits.NONE, StartCost.NONE, defaultLevel);
    }

    private static Site site(List<MinerGroup> groups) {
        return new Site(ZoneId.of("Europe/Berlin"), new CurrencyCode("EUR"), SiteLimits.NONE, groups);
    }

    private static void thenRefused(ThrowingCallable made, String because) {
        assertThatThrownBy(made).isInstanceOf(IllegalArgumentException.class).hasMessageContaining(because);
    }
}
