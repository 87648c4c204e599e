package io.hashwatt.application.tenancy.port;

/** Hashes passwords slowly, on purpose. */
public interface PasswordHasher {

    /** The hash with all that is needed to check it: algorithm, rounds, salt. */
    String hash(String password);

    /** False also for a hash that cannot be read. */
    boolean matches(String password, String hash);

    /** Takes as long as {@link #matches}, for a login that does not exist. */
    void pretend(String password);
}
