package io.hashwatt.domain.fleet;

import java.util.List;
import java.util.stream.Stream;

/** Avalons. Those for the home have modes of their own, which are known: they are tuned by choosing one. */
final class CanaanModels {

    private static final String A13_LAUNCH = "Canaan's launch of the A13 series, reported on blog.zeusmining.co";
    private static final String A16_REVIEW = "Canaan's figures, hashrateindex.com review of the A16 series";
    private static final String EXERGY = "Exergy, who build heaters of it, github.com/exergyheat/docs";
    /** What no hash board draws. */
    private static final long SMALL_STANDBY = 5;

    private static final CataloguedModel MINI_3 =
            model("Avalon Mini 3", 850, "37", "mode super, " + EXERGY).standby(SMALL_STANDBY);
    private static final CataloguedModel Q = model("Avalon Q", 1_700, "90", "mode super, " + EXERGY);

    static final List<MinerModel> ALL = Stream.concat(
                    Stream.of(
                                    model("Avalon A1346", 3_300, "110", "110 TH/s at 30 J/TH, " + A13_LAUNCH),
                                    model("Avalon A1366", 3_250, "130", "130 TH/s at 25 J/TH, " + A13_LAUNCH),
                                    model("Avalon A1466", 3_230, "150", "nameplate, d-central.tech on the Avalon 1466"),
                                    model("Avalon A16", 3_900, "282", A16_REVIEW),
                                    model("Avalon A16XP", 3_850, "300", A16_REVIEW),
                                    model("Avalon Nano 3S", 150, "6", "mode high, " + EXERGY)
                                            .standby(SMALL_STANDBY))
                            .map(CataloguedModel::estimated),
                    Stream.of(mini3(), q()))
            .toList();

    private CanaanModels() {}

    private static MinerModel mini3() {
        return MINI_3.tuned("modes eco and super, " + EXERGY, ModelLevel.stated(PowerLevel.of("eco", 450, "28")));
    }

    /** Mode standard is left out: of it only the 1,300 W are published. */
    private static MinerModel q() {
        return Q.tuned(
                "normal: " + Q.source()
                        + "; eco: work level 0 of a machine with firmware 25052801, recorded in"
                        + " github.com/256foundation/asic-rs",
                ModelLevel.recorded(PowerLevel.of("eco", 800, "55.0")));
    }

    private static CataloguedModel model(String name, long watts, String terahash, String source) {
        return CataloguedModel.of("Canaan", name, Cooling.AIR, watts, terahash, source);
    }
}
