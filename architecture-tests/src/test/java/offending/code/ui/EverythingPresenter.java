package offending.code.ui;

/** Takes six. */
final class EverythingPresenter {

    final int things;

    EverythingPresenter(int plans, int prices, int groups, int rules, int journal, int clock) {
        this.things = plans + prices + groups + rules + journal + clock;
    }
}
