package io.hashwatt.domain.fleet;

import java.util.List;
import java.util.stream.Stream;

/** The Antminer S19k Pro under LuxOS, which answers with 25 profiles; "default" is the factory's operating point. */
final class LuxOsS19kPro {

    private static final String SOURCE =
            "profiles of a machine under LuxOS 2025.4.8, recorded in github.com/256foundation/asic-rs"
                    + CataloguedModel.assumed(CataloguedModel.STANDBY_WATTS);

    private static final List<PowerLevel> PROFILES = List.of(
            PowerLevel.of("190MHz", 784, "39.2"),
            PowerLevel.of("215MHz", 879, "44.4"),
            PowerLevel.of("240MHz", 978, "49.5"),
            PowerLevel.of("265MHz", 1_080, "54.7"),
            PowerLevel.of("290MHz", 1_188, "59.8"),
            PowerLevel.of("315MHz", 1_299, "65.0"),
            PowerLevel.of("340MHz", 1_414, "70.2"),
            PowerLevel.of("365MHz", 1_533, "75.3"),
            PowerLevel.of("390MHz", 1_657, "80.5"),
            PowerLevel.of("415MHz", 1_785, "85.7"),
            PowerLevel.of("440MHz", 1_916, "90.8"),
            PowerLevel.of("465MHz", 2_052, "96.0"),
            PowerLevel.of("490MHz", 2_192, "101.1"),
            PowerLevel.of("515MHz", 2_336, "106.3"),
            PowerLevel.of("540MHz", 2_485, "111.5"),
            PowerLevel.of("565MHz", 2_637, "116.6"),
            PowerLevel.of("default", 2_794, "121.8"),
            PowerLevel.of("615MHz", 2_954, "127.0"),
            PowerLevel.of("640MHz", 3_119, "132.1"),
            PowerLevel.of("665MHz", 3_288, "137.3"),
            PowerLevel.of("690MHz", 3_461, "142.4"),
            PowerLevel.of("715MHz", 3_638, "147.6"),
            PowerLevel.of("740MHz", 3_820, "152.8"),
            PowerLevel.of("765MHz", 4_005, "157.9"),
            PowerLevel.of("790MHz", 4_195, "163.1"));

    static final MinerModel MODEL = new MinerModel(
            "Bitmain",
            "Antminer S19k Pro",
            Cooling.AIR,
            List.of(
                    levels(LevelSet.FACTORY, "default"),
                    levels(LevelSet.TUNED, "290MHz", "440MHz", "default"),
                    levels(
                            LevelSet.PROFILES,
                            PROFILES.stream().map(PowerLevel::name).toArray(String[]::new))));

    private LuxOsS19kPro() {}

    private static ModelLevels levels(LevelSet set, String... names) {
        Stream<ModelLevel> running = PROFILES.stream()
                .filter(profile -> List.of(names).contains(profile.name()))
                .map(ModelLevel::recorded);
        return new ModelLevels(
                set,
                Stream.concat(Stream.of(CataloguedModel.off(CataloguedModel.STANDBY_WATTS)), running)
                        .toList(),
                SOURCE);
    }
}
