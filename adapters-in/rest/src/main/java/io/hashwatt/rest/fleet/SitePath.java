package io.hashwatt.rest.fleet;

import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.rest.http.Call;
import io.hashwatt.rest.http.PathId;

/** The site a path names. */
public final class SitePath {

    static final String WHAT = "site";

    private SitePath() {}

    public static SiteId id(String text) {
        return PathId.of(text, SiteId::new, WHAT);
    }

    /** Of a route that is marked {@link KnownSite}. */
    public static RegisteredSite known(Call call) {
        return call.known(RegisteredSite.class);
    }
}
