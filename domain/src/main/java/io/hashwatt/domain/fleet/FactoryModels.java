package io.hashwatt.domain.fleet;

import java.util.List;

/**
 * Models of which only the maker's one operating point is known.
 *
 * <p>No maker publishes what a sleeping machine draws, and it depends on the firmware: one that switches hash boards
 * and power supply off leaves the control board, one that cannot switch the boards off may leave 300 W (a message of
 * Braiins OS about boards without PIC). {@link #STANDBY_WATTS} is our assumption for the former; measure your own.
 */
final class FactoryModels {

    static final long STANDBY_WATTS = 20;
    static final String STANDBY_ASSUMED = "; standby of 20 W is assumed";

    private static final String BITMAIN = "Bitmain";
    private static final String MICROBT = "MicroBT";
    private static final String CANAAN = "Canaan";

    private static final String S19_GUIDE = "Bitmain's figures, miningstore.com guide to the Antminer S19 series";
    private static final String S21_LAUNCH = "Bitmain at WDMS 2023, reported on viabtc.com";
    private static final String RESELLER = "reseller's list, github.com/cyberlais/bit-cube.new src/models.ts";
    private static final String GOASIC = "github.com/Seif-Abaza/GoASIC pkg/minerdb/minerdb.csv";
    private static final String M30_GUIDE = "MicroBT, M30 Repair Guidance 2020-07-17";
    private static final String MICROBT_MANUAL =
            "MicroBT manual of October 2024, highest bin, quoted in github.com/auldsyababua/og-ai-inference-research";
    private static final String A13_LAUNCH = "Canaan's launch of the A13 series, reported on blog.zeusmining.co";
    private static final String A16_REVIEW = "Canaan's figures, hashrateindex.com review of the A16 series";

    static final List<MinerModel> ANTMINER = List.of(
            model(BITMAIN, "Antminer S19", Cooling.AIR, 3_250, "95", S19_GUIDE),
            model(BITMAIN, "Antminer S19 Pro", Cooling.AIR, 3_250, "110", S19_GUIDE),
            model(
                    BITMAIN,
                    "Antminer S19j Pro",
                    Cooling.AIR,
                    3_068,
                    "104",
                    "104 TH/s at 29.5 J/TH, github.com/nhamilton1/asics-tools asicWattList.ts"),
            model(
                    BITMAIN,
                    "Antminer S19 XP",
                    Cooling.AIR,
                    3_010,
                    "140",
                    "Bitmain at WDMS 2021, reported on miningstore.com"),
            model(BITMAIN, "Antminer S21", Cooling.AIR, 3_500, "200", "200 TH/s at 17.5 J/TH, " + S21_LAUNCH),
            model(BITMAIN, "Antminer S21 Hyd", Cooling.HYDRO, 5_360, "335", "335 TH/s at 16 J/TH, " + S21_LAUNCH),
            model(BITMAIN, "Antminer T21", Cooling.AIR, 3_610, "190", "190 TH/s at 19 J/TH, " + RESELLER),
            model(BITMAIN, "Antminer S21 Pro", Cooling.AIR, 3_510, "234", "234 TH/s at 15 J/TH, " + RESELLER),
            model(BITMAIN, "Antminer S21+ Hyd", Cooling.HYDRO, 4_785, "319", GOASIC),
            model(BITMAIN, "Antminer S21 XP", Cooling.AIR, 3_645, "270", GOASIC));

    static final List<MinerModel> WHATSMINER = List.of(
            model(MICROBT, "Whatsminer M31S+", Cooling.AIR, 3_360, "80", "80 TH/s at 42 J/TH, " + M30_GUIDE),
            model(MICROBT, "Whatsminer M30S++", Cooling.AIR, 3_472, "112", "112 TH/s at 31 J/TH, " + M30_GUIDE),
            model(
                    MICROBT,
                    "Whatsminer M50S",
                    Cooling.AIR,
                    3_276,
                    "126",
                    "factory hashrate of a recorded API answer (github.com/256foundation/asic-rs, M50S VH50) at the"
                            + " 26 J/TH named on blog.zeusmining.co"),
            model(MICROBT, "Whatsminer M50S++", Cooling.AIR, 3_476, "158", MICROBT_MANUAL),
            model(
                    MICROBT,
                    "Whatsminer M56S++",
                    Cooling.IMMERSION,
                    5_060,
                    "230",
                    "230 TH/s at 22 J/TH, Decrypt on the order of Riot Platforms, June 2023"),
            model(MICROBT, "Whatsminer M60S", Cooling.AIR, 3_441, "186", MICROBT_MANUAL),
            model(
                    MICROBT,
                    "Whatsminer M66S",
                    Cooling.IMMERSION,
                    5_513,
                    "298",
                    "298 TH/s (highest bin) at 18.5 J/TH, MicroBT's specification quoted on bitcoin-infobiz.com,"
                            + " December 2023"));

    static final List<MinerModel> AVALON = List.of(
            model(CANAAN, "Avalon A1346", Cooling.AIR, 3_300, "110", "110 TH/s at 30 J/TH, " + A13_LAUNCH),
            model(CANAAN, "Avalon A1366", Cooling.AIR, 3_250, "130", "130 TH/s at 25 J/TH, " + A13_LAUNCH),
            model(CANAAN, "Avalon A1466", Cooling.AIR, 3_230, "150", "nameplate, d-central.tech on the Avalon 1466"),
            model(CANAAN, "Avalon A16", Cooling.AIR, 3_900, "282", A16_REVIEW),
            model(CANAAN, "Avalon A16XP", Cooling.AIR, 3_850, "300", A16_REVIEW));

    private FactoryModels() {}

    private static MinerModel model(
            String manufacturer, String name, Cooling cooling, long watts, String terahash, String source) {
        return new MinerModel(
                manufacturer,
                name,
                cooling,
                List.of(PowerLevel.of("off", STANDBY_WATTS, "0"), PowerLevel.of("normal", watts, terahash)),
                source + STANDBY_ASSUMED);
    }
}
