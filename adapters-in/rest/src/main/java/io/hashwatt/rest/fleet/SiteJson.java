package io.hashwatt.rest.fleet;

import io.hashwatt.application.fleet.ManageSites;
import io.hashwatt.documents.JsonFields;
import io.hashwatt.documents.JsonOutput;
import io.hashwatt.documents.fleet.SiteLimitsFields;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.rest.http.Checks;
import java.io.IOException;

/** A site in the words of the API. */
final class SiteJson {

    private SiteJson() {}

    static ManageSites.Draft draft(JsonFields fields) {
        fields.refuseUnknown(SiteLimitsFields.beside("name", "zone", "currency"));
        return new ManageSites.Draft(
                Checks.name(fields.required("name")),
                Checks.zone(fields.required("zone")),
                Checks.currency(fields.required("currency")),
                SiteLimitsFields.limits(fields));
    }

    static ManageSites.Changes changes(JsonFields fields) {
        fields.refuseUnknown(SiteLimitsFields.beside("name", "zone"));
        return new ManageSites.Changes(
                Checks.name(fields.required("name")),
                Checks.zone(fields.required("zone")),
                SiteLimitsFields.limits(fields));
    }

    static void write(RegisteredSite site, JsonOutput json) throws IOException {
        json.words("id", site.id())
                .text("name", site.name())
                .words("zone", site.zone())
                .words("currency", site.currency());
        SiteLimitsFields.write(site.limits(), json)
                .time("created_at", site.createdAt())
                .whole("version", site.version());
    }
}
