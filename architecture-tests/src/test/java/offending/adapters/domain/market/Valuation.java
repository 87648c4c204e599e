package offending.adapters.domain.market;

/** Prices a level. */
public final class Valuation {

    private Valuation() {}

    public static int marginalStrike() {
        return 0;
    }

    public static int averageStrike() {
        return 0;
    }
}
