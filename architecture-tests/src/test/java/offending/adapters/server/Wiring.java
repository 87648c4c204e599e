package offending.adapters.server;

/** The composition root. */
public final class Wiring {}
