-- What the meter of a site shows in the billing periods of its demand charges, as somebody told it; null: nobody has.
alter table site_market add column peak_readings varchar;

-- The peaks that stood when a plan began, those that were worth having, and those that it has planned; null: it is of a site that
-- pays no demand charge, or from before plans looked at them.
alter table plan add column peaks varchar;
