package offending.code.application.plan;

/** A bag. */
record PlanPorts(int plans, int prices, int groups, int rules, int journal, int clock) {}
