package io.hashwatt.application.kernel;

/** The database cannot be reached, or was lost in the middle. Nobody's fault among those who ask, and over in a moment or not. */
public final class StorageUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean outcomeUnknown;

    private StorageUnavailable(Throwable cause, boolean outcomeUnknown) {
        super("the database cannot be reached", cause);
        this.outcomeUnknown = outcomeUnknown;
    }

    /** Nothing was changed. */
    public static StorageUnavailable before(Throwable cause) {
        return new StorageUnavailable(cause, false);
    }

    /** It was lost while it confirmed: whether all or nothing was changed has to be looked up. */
    public static StorageUnavailable whileConfirming(Throwable cause) {
        return new StorageUnavailable(cause, true);
    }

    public boolean isOutcomeUnknown() {
        return outcomeUnknown;
    }
}
