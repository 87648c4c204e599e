package io.hashwatt.domain.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hashwatt.domain.RecordedData;
import io.hashwatt.domain.kernel.Decimals;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MinerCatalogueTest {

    private static final String RECORDED_PROFILE =
            "\"Hashrate\": ([0-9.]+),[^{}]*\"Profile Name\": \"([^\"]+)\",[^{}]*\"Watts\": ([0-9]+)";

    @Test
    void finds_a_model_by_its_name_in_capitals_or_not() {
        assertThat(MinerCatalogue.find("antminer s21")).map(MinerModel::name).contains("Antminer S21");
        assertThat(MinerCatalogue.find(" WHATSMINER M30S++ "))
                .map(MinerModel::manufacturer)
                .contains("MicroBT");
        assertThat(MinerCatalogue.find("Antminer")).isEmpty();
    }

    @Test
    void every_name_stands_there_once() {
        assertThat(MinerCatalogue.models())
                .hasSizeGreaterThanOrEqualTo(12)
                .extracting(model -> model.name().toLowerCase(Locale.ROOT))
                .doesNotHaveDuplicates();
    }

    @Test
    void every_model_names_its_source_and_admits_that_standby_is_assumed() {
        assertThat(MinerCatalogue.models()).allSatisfy(model -> {
            assertThat(model.source()).contains("standby of 20 W is assumed");
            assertThat(model.levels().getFirst()).isEqualTo(PowerLevel.of("off", 20, "0"));
        });
    }

    @Test
    void no_figure_is_off_by_a_digit() {
        assertThat(MinerCatalogue.models())
                .flatExtracting(
                        model -> model.levels().subList(1, model.levels().size()))
                .allSatisfy(level -> assertThat(joulesPerTerahash(level))
                        .as(level.toString())
                        .isBetween(new BigDecimal("12"), new BigDecimal("43")));
    }

    @Test
    void the_levels_of_a_model_make_a_group() {
        MinerModel model = MinerCatalogue.find("Antminer S19k Pro").orElseThrow();

        MinerGroup group = new MinerGroup("A", 10, model.levels(), TransitionLimits.NONE, StartCost.NONE, 17);

        assertThat(group.level(17)).isEqualTo(PowerLevel.of("default", 2_794, "121.8"));
        assertThat(group.topLevel()).isEqualTo(25);
    }

    @Test
    void the_s19k_pro_has_the_profiles_that_luxos_answered() {
        List<PowerLevel> recorded = RecordedData.matches("miners/luxos/v1/profiles.json", RECORDED_PROFILE).stream()
                .map(profile -> PowerLevel.of(profile.group(2), Long.parseLong(profile.group(3)), profile.group(1)))
                .toList();

        List<PowerLevel> levels =
                MinerCatalogue.find("Antminer S19k Pro").orElseThrow().levels();

        assertThat(recorded).hasSize(25);
        assertThat(levels.subList(1, levels.size())).containsExactlyElementsOf(recorded);
    }

    @Test
    void a_model_without_a_source_is_none() {
        List<PowerLevel> levels = List.of(PowerLevel.of("off", 0, "0"), PowerLevel.of("on", 1_000, "50"));

        assertThatThrownBy(() -> new MinerModel("Maker", "Model", Cooling.AIR, levels, " "))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static BigDecimal joulesPerTerahash(PowerLevel level) {
        return Decimals.quotient(level.power().watts(), level.hashrate().terahashPerSecond());
    }
}
