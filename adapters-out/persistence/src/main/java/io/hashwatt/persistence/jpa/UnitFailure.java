package io.hashwatt.persistence.jpa;

import io.hashwatt.application.kernel.Busy;
import io.hashwatt.application.kernel.StorageUnavailable;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Why a database did not do a unit of work, as far as that decides what to do about it. */
enum UnitFailure {

    /** Another unit was in the way and one of the two had to give in: deadlocks, and rows that changed meanwhile, {@link Torn} too. */
    COLLISION(6),

    /**
     * A key was taken, or what a row refers to went away, after the unit had looked: the next try looks again and finds
     * the proper words. Who never looked fails again.
     */
    KEY(3),

    /** A lock, a statement or a connection took too long. Trying on would only make the queue longer. */
    TOO_LATE(1),

    /** The database is not there, or went away in the middle. Whoever has to wait for it is told at once. */
    AWAY(1),

    /** A bug. */
    OTHER(1);

    /** Serialization failures and deadlocks; H2's own for a row that another transaction has changed or removed. */
    private static final Set<String> COLLISIONS = Set.of("40001", "40P01", "90131", "90112");

    /** Unique keys and both ends of foreign keys. */
    private static final Set<String> KEYS = Set.of("23505", "23503", "23506");

    /** Lock time-out, statement cut off, no connection to be had, in this order for H2 and PostgreSQL. */
    private static final Set<String> TOO_LATES = Set.of("HYT00", "55P03", "57014", "53300");

    /** PostgreSQL that ends, has crashed or is starting; the class of broken connections; H2 that was closed. */
    private static final Set<String> AWAYS = Set.of("57P01", "57P02", "57P03", "90098", "90121");

    private static final String BROKEN_CONNECTIONS = "08";

    private final int tries;

    UnitFailure(int tries) {
        this.tries = tries;
    }

    /** How often a unit is tried in all. */
    int tries() {
        return tries;
    }

    RuntimeException toldBy(RuntimeException failure) {
        return switch (this) {
            case COLLISION, TOO_LATE -> new Busy(failure);
            case AWAY -> StorageUnavailable.before(failure);
            case KEY, OTHER -> failure;
        };
    }

    /** Says what happened, however deep it is wrapped. */
    static UnitFailure of(Throwable failure) {
        UnitFailure ofThePool = OTHER;
        for (@Nullable Throwable cause = failure; cause != null; cause = deeper(cause)) {
            if (cause instanceof Torn) {
                return COLLISION;
            }
            if (cause instanceof SQLException refused) {
                UnitFailure known = of(refused);
                if (known != OTHER) {
                    return known;
                }
                ofThePool = isOutOfConnections(refused) ? TOO_LATE : ofThePool;
            }
        }
        return ofThePool;
    }

    private static UnitFailure of(SQLException refused) {
        String state = String.valueOf(refused.getSQLState());
        if (COLLISIONS.contains(state)) {
            return COLLISION;
        }
        if (KEYS.contains(state)) {
            return KEY;
        }
        if (TOO_LATES.contains(state)) {
            return TOO_LATE;
        }
        return AWAYS.contains(state) || state.startsWith(BROKEN_CONNECTIONS) ? AWAY : OTHER;
    }

    /** Why it has none to give may stand deeper: the database is away, or others hold them all. */
    private static boolean isOutOfConnections(SQLException refused) {
        return refused instanceof java.sql.SQLTransientConnectionException;
    }

    private static @Nullable Throwable deeper(Throwable cause) {
        return cause instanceof SQLException sql && sql.getNextException() != null && sql.getCause() == null
                ? sql.getNextException()
                : cause.getCause();
    }
}
