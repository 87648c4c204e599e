package io.hashwatt.documents.tariff;

import io.hashwatt.domain.market.tariff.TariffStep;

/** What documents call the kinds of components. */
enum StepKind {
    RETAIL,
    FIXED,
    BLOCK,
    LOSSES,
    ADDER,
    PERCENTAGE;

    static StepKind of(TariffStep step) {
        return switch (step) {
            case TariffStep.Retail ignored -> RETAIL;
            case TariffStep.Fixed ignored -> FIXED;
            case TariffStep.Block ignored -> BLOCK;
            case TariffStep.Losses ignored -> LOSSES;
            case TariffStep.Adder ignored -> ADDER;
            case TariffStep.Percentage ignored -> PERCENTAGE;
        };
    }
}
