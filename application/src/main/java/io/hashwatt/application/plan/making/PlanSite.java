package io.hashwatt.application.plan.making;

import io.hashwatt.domain.plan.site.SitePlanner;

/** Finds the most profitable plan of every group of a site over a period. */
public interface PlanSite {

    SitePlanner.Outcome plan(SiteAndPrices site);
}
