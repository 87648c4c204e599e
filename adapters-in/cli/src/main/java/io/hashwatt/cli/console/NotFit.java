package io.hashwatt.cli.console;

/** What was looked at is not fit for use, as the output says. Ends a command that checks something with exit code 1. */
@SuppressWarnings("serial") // never serialised
public final class NotFit extends RuntimeException {

    public NotFit() {
        // Without stack trace: this is the user's news, not a bug.
        super(null, null, false, false);
    }
}
