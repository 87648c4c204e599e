package io.hashwatt.application.plan.making;

import io.hashwatt.domain.plan.site.CapUse;
import io.hashwatt.domain.plan.site.SitePlanner;

/** Finds the most profitable plan of the groups of a site over a period. */
public interface PlanSite {

    SitePlanner.Outcome plan(SiteAndPrices site, CapUse caps);
}
