package offending.adapters.domain.schedule.intent;

/** Decides who of many rules. */
public final class IntentArbiter {

    private IntentArbiter() {}

    public static int rule() {
        return 0;
    }
}
