package io.hashwatt.domain.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hashwatt.domain.RecordedData;
import io.hashwatt.domain.kernel.Decimals;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MinerCatalogueTest {

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
                .hasSizeGreaterThanOrEqualTo(37)
                .extracting(model -> model.name().toLowerCase(Locale.ROOT))
                .doesNotHaveDuplicates();
    }

    @Test
    void every_level_names_its_source_and_standby_is_admitted_to_be_assumed() {
        assertThat(sets()).allSatisfy(set -> {
            ModelLevel off = set.levels().getFirst();
            assertThat(off.evidence()).isEqualTo(LevelEvidence.ESTIMATED);
            assertThat(set.source())
                    .contains("standby of " + off.level().power().watts() + " W is assumed")
                    .as("says that it has estimates, if it has any")
                    .matches(source -> source.contains("an estimate") == (set.evidence() == LevelEvidence.ESTIMATED));
        });
    }

    @Test
    void no_figure_is_off_by_a_digit() {
        assertThat(sets())
                .flatExtracting(
                        set -> set.powerLevels().subList(1, set.powerLevels().size()))
                .allSatisfy(level -> assertThat(joulesPerTerahash(level))
                        .as(level.toString())
                        .isBetween(new BigDecimal("8"), new BigDecimal("43")));
    }

    @Test
    void the_factory_level_alone_can_be_had_of_every_model_and_stands_on_top_of_the_tuned_ones() {
        assertThat(MinerCatalogue.models()).allSatisfy(model -> {
            assertThat(model.factory().levels()).hasSize(2);
            assertThat(model.tuned().levels())
                    .hasSizeBetween(3, 6)
                    .startsWith(model.factory().levels().getFirst());
            assertThat(model.tuned().levels().getLast())
                    .isEqualTo(model.factory().levels().getLast());
        });
    }

    @Test
    void each_tuned_level_costs_more_for_what_it_adds_than_the_one_below() {
        assertThat(MinerCatalogue.models()).allSatisfy(model -> {
            List<PowerLevel> levels = model.tuned().powerLevels();
            List<BigDecimal> steps = IntStream.range(1, levels.size())
                    .mapToObj(i -> joulesPerTerahash(levels.get(i - 1), levels.get(i)))
                    .toList();
            assertThat(steps).as(model.name()).isSorted().doesNotHaveDuplicates();
        });
    }

    @Test
    void whoever_names_no_set_gets_nothing_that_is_estimated() {
        assertThat(MinerCatalogue.models())
                .allSatisfy(model -> assertThat(model.published().evidence()).isNotEqualTo(LevelEvidence.ESTIMATED));
        assertThat(model("Antminer S21").published().set()).isEqualTo(LevelSet.FACTORY);
        assertThat(model("Antminer S19k Pro").published().set()).isEqualTo(LevelSet.PROFILES);
    }

    @Test
    void what_nobody_published_is_half_and_three_quarters_of_the_hashrate_at_the_estimated_power() {
        assertThat(model("Antminer S21").tuned().powerLevels())
                .containsExactly(
                        PowerLevel.of("off", 20, "0"),
                        PowerLevel.of("low", 1_514, "100"), // 15.1 J/TH
                        PowerLevel.of("eco", 2_417, "150"), // 16.1 J/TH
                        PowerLevel.of("normal", 3_500, "200")); // 17.5 J/TH
    }

    @Test
    void a_small_miner_sleeps_on_less_than_it_runs_on() {
        assertThat(model("Bitaxe Gamma 602").tuned().powerLevels())
                .extracting(level -> level.power().watts().toPlainString())
                .containsExactly("3", "7.785", "12.43", "18");
    }

    @Test
    void the_levels_of_a_model_make_a_group() {
        MinerModel model = model("Antminer S19k Pro");

        MinerGroup group =
                new MinerGroup("A", 10, model.published().powerLevels(), TransitionLimits.NONE, StartCost.NONE, 17);

        assertThat(group.level(17)).isEqualTo(PowerLevel.of("default", 2_794, "121.8"));
        assertThat(group.topLevel()).isEqualTo(25);
    }

    @Test
    void the_s19k_pro_has_the_profiles_that_luxos_answered() {
        List<PowerLevel> levels = model("Antminer S19k Pro").published().powerLevels();

        assertThat(LuxOsRecording.profiles()).hasSize(25);
        assertThat(levels.subList(1, levels.size())).containsExactlyElementsOf(LuxOsRecording.profiles());
    }

    @Test
    void the_s19_xp_has_the_level_that_braiins_os_ran_at() {
        String state = RecordedData.text("miners/braiins/v25_11/performance_tuner_state.json");
        ModelLevel eco = model("Antminer S19 XP").tuned().levels().get(2);

        assertThat(eco).isEqualTo(ModelLevel.recorded(PowerLevel.of("eco", 2_472, "120.0")));
        assertThat(state).contains("\"watt\": 2472", "\"gigahash_per_second\": 119967.8");
    }

    @Test
    void levels_without_a_source_are_none() {
        List<ModelLevel> levels = List.of(
                ModelLevel.stated(PowerLevel.of("off", 0, "0")), ModelLevel.stated(PowerLevel.of("on", 1_000, "50")));

        assertThatThrownBy(() -> new ModelLevels(LevelSet.FACTORY, levels, " "))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<ModelLevels> sets() {
        return MinerCatalogue.models().stream()
                .flatMap(model -> model.sets().stream())
                .toList();
    }

    private static MinerModel model(String name) {
        return MinerCatalogue.find(name).orElseThrow();
    }

    private static BigDecimal joulesPerTerahash(PowerLevel below, PowerLevel level) {
        return Decimals.quotient(
                level.power().watts().subtract(below.power().watts()),
                level.hashrate().terahashPerSecond().subtract(below.hashrate().terahashPerSecond()));
    }

    private static BigDecimal joulesPerTerahash(PowerLevel level) {
        return Decimals.quotient(level.power().watts(), level.hashrate().terahashPerSecond());
    }
}
