package offending.contexts.domain.plan.event.parts;

/** Below the events, and private as all else. */
public final class Part {}
