package io.hashwatt.rest.http;

import io.hashwatt.application.kernel.Outcome;

/** What a use case could not do, as a problem. */
public final class Outcomes {

    private Outcomes() {}

    /** The value; anything else ends the request. */
    public static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T> done -> done.value();
            case Outcome.Missing<T> missing -> throw ProblemException.notFound(missing.what());
            case Outcome.Stale<T> stale ->
                throw new ProblemException(
                        ProblemType.STALE_VERSION,
                        "Its version is " + stale.currentVersion() + " now. Read it again, and decide anew.");
            case Outcome.Refused<T> refused ->
                throw Problem.of(
                                ProblemType.RULE_BROKEN,
                                refused.violations().stream()
                                        .map(Fault.InField::of)
                                        .toList())
                        .asException();
        };
    }
}
