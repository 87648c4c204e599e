package io.hashwatt.documents.tariff;

import io.hashwatt.documents.CalendarWindowFields;
import io.hashwatt.documents.JsonOutput;
import io.hashwatt.domain.kernel.CalendarWindow;
import io.hashwatt.domain.market.tariff.DemandCharge;
import io.hashwatt.domain.market.tariff.Tariff;
import io.hashwatt.domain.market.tariff.TariffComponent;
import io.hashwatt.domain.market.tariff.TariffStep;
import io.hashwatt.domain.market.tariff.TariffVersion;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;

/** Writes a tariff as {@link TariffFields} reads it; what would be assumed is left out. */
public final class TariffOutput {

    private static final int WATTS_OF_MEGAWATT = 6;

    private TariffOutput() {}

    public static void write(Tariff tariff, JsonOutput json) throws IOException {
        json.words("currency", tariff.currency())
                .texts(
                        "holidays",
                        tariff.holidays().stream().map(Object::toString).toList())
                .array("versions", array -> {
                    for (TariffVersion version : tariff.versions()) {
                        array.element(fields -> version(version, fields));
                    }
                });
    }

    private static void version(TariffVersion version, JsonOutput json) throws IOException {
        json.words("from", version.from())
                .whole(
                        "billed_minutes",
                        version.billed() == null ? null : version.billed().toMinutes())
                .array("components", array -> {
                    for (TariffComponent component : version.components()) {
                        array.element(fields -> component(component, fields));
                    }
                });
        if (!version.demandCharges().isEmpty()) {
            json.array("demand_charges", array -> {
                for (DemandCharge charge : version.demandCharges()) {
                    array.element(fields -> demandCharge(charge, fields));
                }
            });
        }
    }

    /** As {@link DemandChargeFields} reads it. */
    public static void demandCharge(DemandCharge charge, JsonOutput json) throws IOException {
        json.text("name", charge.name())
                .exact("per_kw", charge.perKw())
                .whole("measured_minutes", charge.measured().toMinutes())
                .whole("period_months", (long) charge.period().months())
                .whole("first_month", (long) charge.period().first().getValue());
        windows(charge.when(), json);
    }

    private static void component(TariffComponent component, JsonOutput json) throws IOException {
        json.words("kind", StepKind.of(component.step()));
        if (!component.name().isEmpty()) {
            json.text("name", component.name());
        }
        step(component.step(), json);
        windows(component.when(), json);
    }

    private static void windows(List<CalendarWindow> when, JsonOutput json) throws IOException {
        if (!when.isEmpty()) {
            json.array("when", array -> {
                for (CalendarWindow window : when) {
                    array.element(fields -> CalendarWindowFields.write(window, fields));
                }
            });
        }
    }

    private static void step(TariffStep step, JsonOutput json) throws IOException {
        switch (step) {
            case TariffStep.Retail(BigDecimal factor, BigDecimal fee) ->
                json.exact("factor", factor).exact("fee_per_mwh", fee);
            case TariffStep.Fixed(BigDecimal price) -> json.exact("price_per_mwh", price);
            case TariffStep.Block(var power, BigDecimal price, var unused) ->
                json.exact("megawatts", power.watts().scaleByPowerOfTen(-WATTS_OF_MEGAWATT))
                        .exact("price_per_mwh", price)
                        .words("unused", unused);
            case TariffStep.Losses(BigDecimal percent) -> json.exact("percent", percent);
            case TariffStep.Adder(BigDecimal perMwh) -> json.exact("per_mwh", perMwh);
            case TariffStep.Percentage(BigDecimal percent) -> json.exact("percent", percent);
        }
    }
}
