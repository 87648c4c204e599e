package io.hashwatt.domain.fleet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts a model of the catalogue together: from its factory's operating point, and from what somebody published below it.
 *
 * <p>No maker publishes what a sleeping machine draws, and it depends on the firmware: one that switches hash boards
 * and power supply off leaves the control board, one that cannot switch the boards off may leave 300 W (a message of
 * Braiins OS about boards without PIC). The standby here is our assumption for the former; measure your own.
 */
record CataloguedModel(
        String manufacturer, String name, Cooling cooling, PowerLevel factory, String source, long standby) {

    static final long STANDBY_WATTS = 20;

    private static final String NORMAL = "normal";
    private static final BigDecimal LOW = new BigDecimal("0.5");
    private static final BigDecimal ECO = new BigDecimal("0.75");

    static CataloguedModel of(
            String manufacturer, String name, Cooling cooling, long watts, String terahash, String source) {
        return new CataloguedModel(
                manufacturer, name, cooling, PowerLevel.of(NORMAL, watts, terahash), source, STANDBY_WATTS);
    }

    CataloguedModel standby(long watts) {
        return new CataloguedModel(manufacturer, name, cooling, factory, source, watts);
    }

    /** Nothing is known below the factory's operating point: half and three quarters of its hashrate, as estimated. */
    MinerModel estimated() {
        return tuned(source + "; low and eco: " + EstimatedCurve.SOURCE, low(), eco());
    }

    /**
     * @param tunedSource where the levels of the tuned set come from
     * @param below those under the factory's operating point, by rising power
     */
    MinerModel tuned(String tunedSource, ModelLevel... below) {
        List<ModelLevel> levels = new ArrayList<>(List.of(below));
        levels.addFirst(off());
        levels.add(ModelLevel.stated(factory));
        return new MinerModel(
                manufacturer,
                name,
                cooling,
                List.of(
                        new ModelLevels(
                                LevelSet.FACTORY, List.of(off(), ModelLevel.stated(factory)), source + assumed()),
                        new ModelLevels(LevelSet.TUNED, levels, tunedSource + assumed())));
    }

    ModelLevel low() {
        return ModelLevel.estimated(EstimatedCurve.at("low", LOW, factory));
    }

    private ModelLevel eco() {
        return ModelLevel.estimated(EstimatedCurve.at("eco", ECO, factory));
    }

    private ModelLevel off() {
        return off(standby);
    }

    private String assumed() {
        return assumed(standby);
    }

    static ModelLevel off(long standby) {
        return ModelLevel.estimated(PowerLevel.of("off", standby, "0"));
    }

    static String assumed(long standby) {
        return "; standby of " + standby + " W is assumed";
    }
}
