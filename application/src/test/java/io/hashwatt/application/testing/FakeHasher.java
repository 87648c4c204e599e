package io.hashwatt.application.testing;

import io.hashwatt.application.tenancy.port.PasswordHasher;

/** Hashes at once, and counts how often a real one would have taken its time. */
public final class FakeHasher implements PasswordHasher {

    private Runnable whileChecking = () -> {};
    private int checks;

    @Override
    public String hash(String password) {
        return "hash of " + password;
    }

    @Override
    public boolean matches(String password, String hash) {
        pretend(password);
        return hash.equals(hash(password));
    }

    @Override
    public void pretend(String password) {
        checks++;
        whileChecking.run();
    }

    /** How many passwords have been checked, really or for show. */
    public int checks() {
        return checks;
    }

    /** What others do in the time that a check takes. */
    public void whileChecking(Runnable action) {
        whileChecking = action;
    }
}
