package io.hashwatt.rest.fleet;

import io.hashwatt.application.fleet.ManageSites;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.rest.http.Call;
import io.hashwatt.rest.http.PathId;
import io.hashwatt.rest.http.ProblemException;

/** The site a path names. */
public final class SitePath {

    private static final String WHAT = "site";

    private SitePath() {}

    public static SiteId id(String text) {
        return PathId.of(text, SiteId::new, WHAT);
    }

    /** For in-ports that give nothing of a site that is not there, where the caller has to be told so. */
    public static RegisteredSite known(ManageSites sites, Call call, String text) {
        return sites.find(call.actor(), id(text)).orElseThrow(() -> ProblemException.notFound(WHAT));
    }
}
