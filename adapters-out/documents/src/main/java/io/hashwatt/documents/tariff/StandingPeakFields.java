package io.hashwatt.documents.tariff;

import io.hashwatt.documents.JsonFields;
import io.hashwatt.domain.kernel.Power;
import java.math.BigDecimal;

/** The fields that say which peak stands under a demand charge. */
public final class StandingPeakFields {

    public static final String CHARGE = "charge";
    public static final String KILOWATTS = "kilowatts";

    private static final int KILO = 3;

    private StandingPeakFields() {}

    public static Power power(JsonFields fields) {
        return new Power(fields.required(KILOWATTS).decimalNotBelow(0).scaleByPowerOfTen(KILO));
    }

    public static BigDecimal kilowatts(Power peak) {
        return peak.watts().scaleByPowerOfTen(-KILO);
    }
}
