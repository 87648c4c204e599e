package io.hashwatt.rest.fleet;

import io.hashwatt.domain.kernel.TenantId;

/** Tells the routes of other contexts that a site has gone, with everything that belonged to it. */
public record SiteDeleted(TenantId tenant) {}
