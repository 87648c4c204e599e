package offending.contexts.domain.plan.dp;

/** Private to its context. */
public final class Kernel {}
