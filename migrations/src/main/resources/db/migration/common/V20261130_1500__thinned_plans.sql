-- What a plan says about groups goes when nobody needs it any more; that there was such a plan, and what it was worth, stays.
alter table plan add thinned boolean default false not null;
