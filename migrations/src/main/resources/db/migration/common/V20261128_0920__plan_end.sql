-- What plans would have done is asked of the last days, whatever there was before them.
create index plan_end on plan (tenant_id, site_id, period_end);
