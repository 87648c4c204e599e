package io.hashwatt.domain.fleet;

/** A power level of a model, with what it rests on. */
public record ModelLevel(PowerLevel level, LevelEvidence evidence) {

    static ModelLevel stated(PowerLevel level) {
        return new ModelLevel(level, LevelEvidence.STATED);
    }

    static ModelLevel recorded(PowerLevel level) {
        return new ModelLevel(level, LevelEvidence.RECORDED);
    }

    static ModelLevel estimated(PowerLevel level) {
        return new ModelLevel(level, LevelEvidence.ESTIMATED);
    }
}
