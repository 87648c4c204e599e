package io.hashwatt.domain.fleet;

import java.util.List;
import java.util.stream.Stream;

/** Makers with a few models: Bitdeer's SEALMINER and the Bitaxe of the Open Source Miners United. */
final class OtherModels {

    private static final String SEALMINER = " at 16.5 J/TH, Bitdeer in October 2024, reported by Wu Blockchain";
    private static final String BITAXE = "dev.to/solosatoshi, Inside the Bitaxe, February 2026";
    /** One of them answered with 2.65 W before it began to hash (github.com/256foundation/asic-rs, Bitaxe 401). */
    private static final long CONTROLLER = 3;

    static final List<MinerModel> ALL = Stream.of(
                    bitdeer("SEALMINER A2", Cooling.AIR, 3_729, "226"),
                    bitdeer("SEALMINER A2 Hyd", Cooling.HYDRO, 7_359, "446"),
                    bitaxe("Bitaxe Gamma 602", 18, "1.2", "1.2 TH/s at 15 J/TH, " + BITAXE),
                    bitaxe("Bitaxe GT 801", 39, "2.15", "2.15 TH/s at 18 J/TH, " + BITAXE))
            .map(CataloguedModel::estimated)
            .toList();

    private OtherModels() {}

    private static CataloguedModel bitdeer(String name, Cooling cooling, long watts, String terahash) {
        return CataloguedModel.of("Bitdeer", name, cooling, watts, terahash, terahash + " TH/s" + SEALMINER);
    }

    private static CataloguedModel bitaxe(String name, long watts, String terahash, String source) {
        return CataloguedModel.of("OSMU", name, Cooling.AIR, watts, terahash, source)
                .standby(CONTROLLER);
    }
}
