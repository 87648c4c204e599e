package io.hashwatt.domain.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.kernel.Hashrate;
import io.hashwatt.domain.kernel.ImplausibleValue;
import io.hashwatt.domain.kernel.InputPlace;
import io.hashwatt.domain.kernel.Measure;
import io.hashwatt.domain.kernel.Power;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What can hardly be meant in a group's levels:")
class PlausibleLevelsTest {

    @Test
    @DisplayName("gigahashes as terahashes")
    void gigahash() {
        assertThat(of(level("3500", "200000"))).singleElement().satisfies(found -> {
            assertThat(found.measure()).isEqualTo(Measure.MACHINE_HASHRATE);
            assertThat(found.likelyUnit()).isEqualTo("GH/s");
            assertThat(found.place()).isEqualTo(new InputPlace.OfGroup("A", "levels[1].terahash_per_second"));
        });
    }

    @Test
    @DisplayName("kilowatts as watts, at whatever hashrate")
    void kilowatts() {
        assertThat(of(level("3.5", "200"))).singleElement().satisfies(found -> {
            assertThat(found.measure()).isEqualTo(Measure.MACHINE_POWER);
            assertThat(found.likelyUnit()).isEqualTo("kW");
        });
        assertThat(of(level("3.5", "0.19")))
                .as("in PH/s with it, so that both go together")
                .extracting(ImplausibleValue::likelyUnit)
                .containsExactly("kW", "PH/s");
    }

    @Test
    @DisplayName("power by hashrate, where each alone is some machine's")
    void efficiency() {
        assertThat(of(level("3500", "2"))).singleElement().satisfies(found -> {
            assertThat(found.measure()).isEqualTo(Measure.EFFICIENCY);
            assertThat(found.value()).isEqualByComparingTo("1750");
            assertThat(found.likelyUnit()).isNull();
        });
    }

    @Test
    @DisplayName("several alike are told once, at the first")
    void several() {
        assertThat(of(level("3400", "190000"), level("3500", "200000")))
                .singleElement()
                .extracting(ImplausibleValue::count)
                .isEqualTo(2);
    }

    @Test
    @DisplayName("nothing about a machine for the living room, a hydro rack, or one that makes heat alone")
    void real() {
        assertThat(of(level("12", "0.5"))).isEmpty();
        assertThat(of(level("18", "1.2"))).isEmpty();
        assertThat(of(level("11000", "1160"))).isEmpty();
        assertThat(of(level("1350", "13.5"))).isEmpty();
    }

    @Test
    @DisplayName("nothing in the catalogue")
    void catalogue() {
        assertThat(MinerCatalogue.models())
                .allSatisfy(model -> assertThat(model.sets())
                        .allSatisfy(set -> assertThat(PlausibleLevels.of(group(set.powerLevels())))
                                .as(model.name())
                                .isEmpty()));
    }

    private static PowerLevel level(String watts, String terahash) {
        return new PowerLevel("on", new Power(new BigDecimal(watts)), Hashrate.ofTerahash(terahash));
    }

    private static List<ImplausibleValue> of(PowerLevel... on) {
        List<PowerLevel> levels = new ArrayList<>(List.of(new PowerLevel("off", Power.NONE, Hashrate.NONE)));
        levels.addAll(List.of(on));
        return PlausibleLevels.of(group(levels));
    }

    private static MinerGroup group(List<PowerLevel> levels) {
        return new MinerGroup("A", 100, levels, TransitionLimits.NONE, StartCost.NONE, 0);
    }
}
