package offending.contexts.domain.plan;

/** A type others may use. */
public final class Plan {}
