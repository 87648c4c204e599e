package offending.contexts.domain.settlement;

import offending.contexts.domain.plan.dp.Kernel;

/** Reaches into another context. */
public record Statement(Kernel kernel) {}
