package io.hashwatt.application.tenancy.port;

import java.io.OutputStream;

/** Copies everything that is stored, of all tenants. */
@FunctionalInterface
public interface DatabaseDump {

    /**
     * Writes all of it as it is at one moment, while others go on working, in a form that does not depend on the
     * database; memory does not grow with the data. Needs no unit of work. Leaves the target open.
     *
     * @throws java.io.UncheckedIOException when the target takes no more; what it has got so far is no backup then, and
     *     is recognised as none
     */
    void writeTo(OutputStream target);
}
