package offending.contexts.domain.market;

import offending.contexts.domain.plan.Plan;
import offending.contexts.domain.treasury.Sale;

/** Knows a context that comes later, and one that nobody may know. */
record Price(Plan plan, Sale sale) {}
