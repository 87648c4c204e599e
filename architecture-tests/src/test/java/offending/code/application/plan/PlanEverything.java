package offending.code.application.plan;

/** Takes six, and a whole bag. */
final class PlanEverything {

    final int things;

    PlanEverything(int plans, int prices, int groups, int rules, int journal, int clock) {
        this.things = plans + prices + groups + rules + journal + clock;
    }

    PlanEverything(PlanPorts all) {
        this.things = all.plans();
    }
}
