package io.hashwatt.rest.fleet;

import io.hashwatt.application.fleet.ManageSites;
import io.hashwatt.documents.JsonFields;
import io.hashwatt.documents.JsonOutput;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.rest.http.Checks;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A site in the words of the API. */
final class SiteJson {

    private SiteJson() {}

    static ManageSites.Draft draft(JsonFields fields) {
        fields.refuseUnknown("name", "zone", "currency", "power_cap_watts");
        return new ManageSites.Draft(
                Checks.name(fields.required("name")),
                Checks.zone(fields.required("zone")),
                Checks.currency(fields.required("currency")),
                powerCap(fields));
    }

    static ManageSites.Changes changes(JsonFields fields) {
        fields.refuseUnknown("name", "zone", "power_cap_watts");
        return new ManageSites.Changes(
                Checks.name(fields.required("name")), Checks.zone(fields.required("zone")), powerCap(fields));
    }

    static void write(RegisteredSite site, JsonOutput json) throws IOException {
        Power cap = site.powerCap();
        json.words("id", site.id())
                .text("name", site.name())
                .words("zone", site.zone())
                .words("currency", site.currency())
                .exact("power_cap_watts", cap == null ? null : cap.watts())
                .time("created_at", site.createdAt())
                .whole("version", site.version());
    }

    private static @Nullable Power powerCap(JsonFields fields) {
        return fields.optional("power_cap_watts")
                .map(watts -> new Power(watts.decimalNotBelow(0)))
                .orElse(null);
    }
}
