package offending.contexts.domain.weather;

/** Stands in a context that nobody placed. */
record Forecast() {}
