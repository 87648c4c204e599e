package io.hashwatt.domain.fleet;

import java.util.List;
import java.util.stream.Stream;

/** Antminers; the one whose firmware's profiles are known has a class of its own, {@link LuxOsS19kPro}. */
final class BitmainModels {

    private static final String S19_GUIDE = "Bitmain's figures, miningstore.com guide to the Antminer S19 series";
    private static final String S21_LAUNCH = "Bitmain at WDMS 2023, reported on viabtc.com";
    private static final String RESELLER = "reseller's list, github.com/cyberlais/bit-cube.new src/models.ts";
    private static final String GOASIC = "github.com/Seif-Abaza/GoASIC pkg/minerdb/minerdb.csv";
    private static final String S23_LAUNCH = "Bitmain at WDMS 2025, reported on salmoncrypto.com";

    private static final CataloguedModel S19_XP =
            air("Antminer S19 XP", 3_010, "140", "Bitmain at WDMS 2021, reported on miningstore.com");

    static final List<MinerModel> ALL = Stream.of(
                    Stream.of(
                                    air("Antminer S19", 3_250, "95", S19_GUIDE),
                                    air("Antminer S19 Pro", 3_250, "110", S19_GUIDE),
                                    air(
                                            "Antminer S19j Pro",
                                            3_068,
                                            "104",
                                            "104 TH/s at 29.5 J/TH, github.com/nhamilton1/asics-tools asicWattList.ts"))
                            .map(CataloguedModel::estimated),
                    Stream.of(s19Xp()),
                    Stream.of(
                                    air("Antminer S21", 3_500, "200", "200 TH/s at 17.5 J/TH, " + S21_LAUNCH),
                                    hydro("Antminer S21 Hyd", 5_360, "335", "335 TH/s at 16 J/TH, " + S21_LAUNCH),
                                    air("Antminer T21", 3_610, "190", "190 TH/s at 19 J/TH, " + RESELLER),
                                    air("Antminer S21 Pro", 3_510, "234", "234 TH/s at 15 J/TH, " + RESELLER),
                                    hydro("Antminer S21+ Hyd", 4_785, "319", GOASIC),
                                    hydro("Antminer S21e Hyd", 4_320, "288", GOASIC),
                                    air("Antminer S21 XP", 3_645, "270", GOASIC),
                                    immersion("Antminer S21 XP Imm", 4_050, "300", GOASIC),
                                    hydro("Antminer S21 XP Hyd", 5_670, "473", GOASIC),
                                    hydro("Antminer S21 XP+ Hyd", 5_500, "500", "500 TH/s at 11 J/TH, " + S23_LAUNCH),
                                    hydro("Antminer S23 Hyd", 5_510, "580", "580 TH/s at 9.5 J/TH, " + S23_LAUNCH),
                                    hydro(
                                            "Antminer S23 Hyd 3U",
                                            11_020,
                                            "1160",
                                            "1,160 TH/s at 9.5 J/TH, " + S23_LAUNCH))
                            .map(CataloguedModel::estimated),
                    Stream.of(LuxOsS19kPro.MODEL))
            .flatMap(models -> models)
            .toList();

    private BitmainModels() {}

    /** The tuner was given 2,431 W; it estimated 2,472 W at the wall, and measured the hashrate. */
    private static MinerModel s19Xp() {
        return S19_XP.tuned(
                "normal: " + S19_XP.source()
                        + "; eco: a machine under Braiins OS 25.11 with a power target of 2,431 W, recorded in"
                        + " github.com/256foundation/asic-rs; low: " + EstimatedCurve.SOURCE,
                S19_XP.low(),
                ModelLevel.recorded(PowerLevel.of("eco", 2_472, "120.0")));
    }

    private static CataloguedModel air(String name, long watts, String terahash, String source) {
        return model(name, Cooling.AIR, watts, terahash, source);
    }

    private static CataloguedModel hydro(String name, long watts, String terahash, String source) {
        return model(name, Cooling.HYDRO, watts, terahash, source);
    }

    private static CataloguedModel immersion(String name, long watts, String terahash, String source) {
        return model(name, Cooling.IMMERSION, watts, terahash, source);
    }

    private static CataloguedModel model(String name, Cooling cooling, long watts, String terahash, String source) {
        return CataloguedModel.of("Bitmain", name, cooling, watts, terahash, source);
    }
}
