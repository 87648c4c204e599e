package offending.contexts.domain.treasury;

import offending.contexts.domain.settlement.Statement;

/** Knows a context after market. */
public record Sale(Statement statement) {}
