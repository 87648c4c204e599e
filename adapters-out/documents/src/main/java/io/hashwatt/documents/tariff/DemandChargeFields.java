package io.hashwatt.documents.tariff;

import io.hashwatt.documents.JsonFields;
import io.hashwatt.documents.JsonValue;
import io.hashwatt.documents.Values;
import io.hashwatt.domain.kernel.CalendarWindow;
import io.hashwatt.domain.market.tariff.BillingPeriod;
import io.hashwatt.domain.market.tariff.DemandCharge;
import io.hashwatt.domain.market.tariff.TariffVersion;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Month;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the demand charges of a version of a tariff. */
public final class DemandChargeFields {

    private static final int MONTHS = Month.values().length;

    private DemandChargeFields() {}

    static List<DemandCharge> charges(JsonValue array) {
        if (array.elements().size() > TariffVersion.MOST_DEMAND_CHARGES) {
            throw array.refusal("must be at most " + TariffVersion.MOST_DEMAND_CHARGES);
        }
        Set<String> names = new HashSet<>();
        return array.objects(fields -> {
            DemandCharge charge = charge(fields);
            if (!names.add(charge.name())) {
                throw fields.refusal("name", "must be another one than those before: a peak stands by it");
            }
            return charge;
        });
    }

    public static DemandCharge charge(JsonFields fields) {
        fields.refuseUnknown(
                "name", "per_kw", "measured_minutes", "period_months", "first_month", TariffWindowFields.WHEN);
        String name = Values.sentence(fields.required("name"), TariffComponentFields.LONGEST_NAME);
        Duration measured =
                fields.optional("measured_minutes").map(TariffFields::partOfDay).orElse(DemandCharge.USUALLY_MEASURED);
        List<CalendarWindow> windows = TariffWindowFields.windows(fields);
        if (!windows.stream().allMatch(window -> DemandCharge.isMeasuredWhole(window, measured))) {
            throw fields.refusal(
                    TariffWindowFields.WHEN,
                    "must begin and end at whole measured intervals, each " + measured.toMinutes()
                            + " minutes from midnight on");
        }
        return new DemandCharge(name, perKw(fields.required("per_kw")), measured, period(fields), windows);
    }

    private static BigDecimal perKw(JsonValue amount) {
        BigDecimal number = amount.decimal();
        if (number.signum() <= 0 || number.compareTo(DemandCharge.MOST_PER_KW) > 0) {
            throw amount.refusal("must be a number above 0 and not above " + DemandCharge.MOST_PER_KW);
        }
        return number;
    }

    private static BillingPeriod period(JsonFields fields) {
        int months = fields.optional("period_months")
                .map(DemandChargeFields::partOfYear)
                .orElse(BillingPeriod.MONTH.months());
        Month first = fields.optional("first_month")
                .map(month -> Month.of((int) month.wholeNumber(1, MONTHS)))
                .orElse(BillingPeriod.MONTH.first());
        return new BillingPeriod(months, first);
    }

    private static int partOfYear(JsonValue months) {
        int number = (int) months.wholeNumber(1, MONTHS);
        if (!BillingPeriod.isPartOfYear(number)) {
            throw months.refusal("must be 1, 2, 3, 4, 6 or 12: a whole part of a year");
        }
        return number;
    }
}
