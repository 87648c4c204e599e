package io.hashwatt.persistence.jpa;

/**
 * Rows that belong together were read by two statements, and changed in between. The unit of work is tried again, as when
 * it meets another one in a lock.
 */
public final class Torn extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param what was read, with its id */
    public Torn(String what) {
        super(what + " changed while it was read");
    }
}
