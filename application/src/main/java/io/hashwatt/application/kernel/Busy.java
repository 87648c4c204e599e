package io.hashwatt.application.kernel;

/**
 * What is stored could not be had in time: too many were at it at once. Nothing has changed, and the same again may well
 * succeed in a moment.
 */
public final class Busy extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Busy(Throwable cause) {
        super("what is stored could not be had in time", cause);
    }
}
