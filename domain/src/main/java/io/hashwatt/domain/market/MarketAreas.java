package io.hashwatt.domain.market;

import java.util.Locale;
import java.util.Set;

/** In which market a series is, by the name of its area; publishers write zones with a hyphen, a slash or an underscore. */
final class MarketAreas {

    /** DE-LU as ENTSO-E codes it. */
    private static final String DE_LU = "10Y1001A1001A82H";

    /** The zones in Nord Pool's notice of the go-live, and Slovakia's operator in its own. */
    private static final Set<String> SDAC = Set.of(
            "DE-LU", DE_LU, "AT", "BE", "FR", "NL", "PL", "SK", "DK1", "DK2", "FI", "SE1", "SE2", "SE3", "SE4", "NO1",
            "NO2", "NO3", "NO4", "NO5", "EE", "LT", "LV");

    private MarketAreas() {}

    /** Trading hubs and load zones; names of resource nodes say nothing of their market. */
    static boolean isErcot(PowerSeriesId series) {
        String area = series.area().toUpperCase(Locale.ROOT);
        return area.startsWith("HB_") || area.startsWith("LZ_");
    }

    /** The coupled auction at noon only: others in the same zones kept their intervals. */
    static boolean isSdac(PowerSeriesId series) {
        String area = series.area().toUpperCase(Locale.ROOT).replace('_', '-').replace('/', '-');
        return series.product().equals(PowerProduct.DAY_AHEAD) && SDAC.contains(area);
    }
}
