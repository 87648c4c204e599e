package offending.contexts.application.plan.event.parts;

/** Within a room. */
public final class Told {}
