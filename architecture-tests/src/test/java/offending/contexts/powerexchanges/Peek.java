package offending.contexts.powerexchanges;

import offending.contexts.domain.plan.dp.Kernel;

/** An adapter that reaches into a context. */
record Peek(Kernel kernel) {}
