package offending.code.server;

/** Takes six. */
final class ServeEverything {

    final int things;

    ServeEverything(int plans, int prices, int groups, int rules, int journal, int clock) {
        this.things = plans + prices + groups + rules + journal + clock;
    }
}
