package offending.contexts.application.plan.event;

/** Called as if it were events, which are of the domain. */
public final class Told {}
