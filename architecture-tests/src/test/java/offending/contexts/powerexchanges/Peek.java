package offending.contexts.powerexchanges;

import offending.contexts.application.plan.event.parts.Told;
import offending.contexts.domain.plan.dp.Kernel;
import offending.contexts.domain.plan.event.parts.Part;

/** An adapter that reaches into a context. */
record Peek(Kernel kernel, Part part, Told told) {}
