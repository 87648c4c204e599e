package offending.contexts.application.plan;

import offending.contexts.application.market.port.PriceStore;

/** Uses another context's port. */
record PlanService(PriceStore store) {}
