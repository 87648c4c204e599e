package io.hashwatt.persistence.jdbc;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;

/**
 * Tells a pool that a connection on which a statement waited too long for a lock is still good. By itself the pool would close
 * it, in the middle of a transaction that can go on. Made by the pool, by its name.
 */
public final class WaitedTooLong implements SQLExceptionOverride {

    @java.lang.Override
    public Override adjudicate(SQLException failure) {
        return failure instanceof SQLTimeoutException ? Override.DO_NOT_EVICT : Override.CONTINUE_EVICT;
    }
}
