package io.hashwatt.domain.fleet;

import java.util.List;
import java.util.stream.Stream;

/** Whatsminers, of which no firmware's levels are published. */
final class MicroBtModels {

    private static final String M30_GUIDE = "MicroBT, M30 Repair Guidance 2020-07-17";
    private static final String MANUAL =
            "MicroBT manual of October 2024, highest bin, quoted in github.com/auldsyababua/og-ai-inference-research";

    static final List<MinerModel> ALL = Stream.of(
                    model("Whatsminer M31S+", Cooling.AIR, 3_360, "80", "80 TH/s at 42 J/TH, " + M30_GUIDE),
                    model("Whatsminer M30S++", Cooling.AIR, 3_472, "112", "112 TH/s at 31 J/TH, " + M30_GUIDE),
                    model(
                            "Whatsminer M50S",
                            Cooling.AIR,
                            3_276,
                            "126",
                            "factory hashrate of a recorded API answer (github.com/256foundation/asic-rs, M50S VH50) at"
                                    + " the 26 J/TH named on blog.zeusmining.co"),
                    model("Whatsminer M50S++", Cooling.AIR, 3_476, "158", MANUAL),
                    model(
                            "Whatsminer M53S++",
                            Cooling.HYDRO,
                            7_040,
                            "320",
                            "320 TH/s at 22 J/TH, reported on salmoncrypto.com"),
                    model(
                            "Whatsminer M56S++",
                            Cooling.IMMERSION,
                            5_060,
                            "230",
                            "230 TH/s at 22 J/TH, Decrypt on the order of Riot Platforms, June 2023"),
                    model(
                            "Whatsminer M60",
                            Cooling.AIR,
                            3_423,
                            "172",
                            "172 TH/s at 19.9 J/TH, reseller's list, github.com/cyberlais/bit-cube.new src/models.ts"),
                    model("Whatsminer M60S", Cooling.AIR, 3_441, "186", MANUAL),
                    model(
                            "Whatsminer M66S",
                            Cooling.IMMERSION,
                            5_513,
                            "298",
                            "298 TH/s (highest bin) at 18.5 J/TH, MicroBT's specification quoted on bitcoin-infobiz.com,"
                                    + " December 2023"))
            .map(CataloguedModel::estimated)
            .toList();

    private MicroBtModels() {}

    private static CataloguedModel model(String name, Cooling cooling, long watts, String terahash, String source) {
        return CataloguedModel.of("MicroBT", name, cooling, watts, terahash, source);
    }
}
