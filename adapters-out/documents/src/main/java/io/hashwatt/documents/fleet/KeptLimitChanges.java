package io.hashwatt.documents.fleet;

import io.hashwatt.documents.JsonDocument;
import io.hashwatt.documents.JsonOutput;
import io.hashwatt.domain.fleet.SiteLimits;
import io.hashwatt.domain.kernel.Power;

/** The times at which a site's caps and base load are others than usual, as they are kept: as the API has them. */
public final class KeptLimitChanges {

    private KeptLimitChanges() {}

    public static String write(SiteLimits limits) {
        return JsonOutput.inOneLine(json -> LimitChangesFields.write(limits, json));
    }

    /** @param always caps and base load as they usually are */
    public static SiteLimits read(String kept, SiteLimits always) {
        return LimitChangesFields.read(
                JsonDocument.ours("limit changes", kept), always, watts -> new Power(watts.decimalNotBelow(0)));
    }
}
