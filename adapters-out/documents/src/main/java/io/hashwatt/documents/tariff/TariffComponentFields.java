package io.hashwatt.documents.tariff;

import io.hashwatt.documents.JsonFields;
import io.hashwatt.documents.JsonValue;
import io.hashwatt.documents.Values;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.market.tariff.TariffComponent;
import io.hashwatt.domain.market.tariff.TariffStep;
import java.math.BigDecimal;
import java.util.stream.Stream;

/** Reads one component of a tariff. */
final class TariffComponentFields {

    static final int LONGEST_NAME = 80;
    private static final int WATTS_OF_MEGAWATT = 6;

    private TariffComponentFields() {}

    static TariffComponent component(JsonFields fields) {
        TariffStep step = step(fields);
        return new TariffComponent(
                fields.optional("name")
                        .map(name -> Values.sentence(name, LONGEST_NAME))
                        .orElse(""),
                step,
                TariffWindowFields.windows(fields));
    }

    private static TariffStep step(JsonFields fields) {
        return switch (Values.oneOf(StepKind.class, fields.required("kind"))) {
            case RETAIL -> {
                refuseUnknown(fields, "factor", "fee_per_mwh");
                yield new TariffStep.Retail(
                        factor(fields.required("factor")),
                        fields.optional("fee_per_mwh")
                                .map(TariffComponentFields::perMwh)
                                .orElse(BigDecimal.ZERO));
            }
            case FIXED -> {
                refuseUnknown(fields, "price_per_mwh");
                yield new TariffStep.Fixed(perMwh(fields.required("price_per_mwh")));
            }
            case BLOCK -> {
                refuseUnknown(fields, "megawatts", "price_per_mwh", "unused");
                yield block(fields);
            }
            case LOSSES -> {
                refuseUnknown(fields, "percent");
                yield new TariffStep.Losses(percent(fields));
            }
            case ADDER -> {
                refuseUnknown(fields, "per_mwh");
                yield new TariffStep.Adder(perMwh(fields.required("per_mwh")));
            }
            case PERCENTAGE -> {
                refuseUnknown(fields, "percent");
                yield new TariffStep.Percentage(percent(fields));
            }
        };
    }

    private static TariffStep block(JsonFields fields) {
        return new TariffStep.Block(
                power(fields.required("megawatts")),
                perMwh(fields.required("price_per_mwh")),
                Values.oneOf(TariffStep.Unused.class, fields.required("unused")));
    }

    private static Power power(JsonValue megawatts) {
        Power power = new Power(aboveZero(megawatts).scaleByPowerOfTen(WATTS_OF_MEGAWATT));
        if (power.exceeds(TariffStep.MOST_POWER)) {
            throw megawatts.refusal("must not be above "
                    + TariffStep.MOST_POWER
                            .watts()
                            .scaleByPowerOfTen(-WATTS_OF_MEGAWATT)
                            .toPlainString());
        }
        return power;
    }

    private static BigDecimal aboveZero(JsonValue number) {
        if (number.decimal().signum() <= 0) {
            throw number.refusal("must be a number above 0");
        }
        return number.decimal();
    }

    private static BigDecimal factor(JsonValue number) {
        if (aboveZero(number).compareTo(TariffStep.MOST_FACTOR) > 0) {
            throw number.refusal("must not be above " + TariffStep.MOST_FACTOR);
        }
        return number.decimal();
    }

    private static BigDecimal perMwh(JsonValue amount) {
        BigDecimal number = amount.decimal();
        if (number.abs().compareTo(TariffStep.MOST_PER_MWH) > 0) {
            throw amount.refusal(
                    "must be a number from -" + TariffStep.MOST_PER_MWH + " to " + TariffStep.MOST_PER_MWH);
        }
        return number;
    }

    private static BigDecimal percent(JsonFields fields) {
        JsonValue percent = fields.required("percent");
        BigDecimal number = percent.decimalNotBelow(0);
        if (number.compareTo(TariffStep.MOST_PERCENT) > 0) {
            throw percent.refusal("must not be above " + TariffStep.MOST_PERCENT);
        }
        return number;
    }

    private static void refuseUnknown(JsonFields fields, String... ofKind) {
        fields.refuseUnknown(Stream.concat(Stream.of("kind", "name", "when"), Stream.of(ofKind))
                .toArray(String[]::new));
    }
}
