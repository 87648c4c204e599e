package io.hashwatt.application.tenancy.port;

/** Makes secrets that nobody can guess. */
@FunctionalInterface
public interface Secrets {

    /** Fresh bytes from a cryptographic source. */
    byte[] bytes(int count);
}
