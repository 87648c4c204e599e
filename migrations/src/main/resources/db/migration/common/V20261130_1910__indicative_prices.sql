-- indications of the price that is paid, to decide on before it is settled
alter table site_market add column indicative_id uuid;
