package io.hashwatt.application.tenancy.access;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts failed logins per name and per address in a sliding window. Of this process only, and bounded in memory. */
final class LoginThrottle {

    static final Duration WINDOW = Duration.ofMinutes(15);
    static final int MOST_FAILURES_OF_A_LOGIN = 5;
    static final int MOST_FAILURES_FROM_AN_ADDRESS = 20;

    private static final int MOST_KEPT = 100_000;

    private final InstantSource clock;
    private final Map<String, Deque<Instant>> failures = new LinkedHashMap<>();

    LoginThrottle(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * Counts an attempt as failed before it is made: many at the same time gain nothing.
     *
     * @return how long to wait first, and then nothing was counted; empty: go on
     */
    synchronized Optional<Duration> begin(String login, String address) {
        Optional<Duration> wait = wait(login, address);
        if (wait.isEmpty()) {
            add(loginKey(login));
            add(addressKey(address));
        }
        return wait;
    }

    /** The attempt neither failed nor succeeded. */
    synchronized void takeBack(String login, String address) {
        removeNewest(loginKey(login));
        removeNewest(addressKey(address));
    }

    /** Forgives the login's failures, but none of the address: who has an account may not use it to guess others. */
    synchronized void succeeded(String login, String address) {
        failures.remove(loginKey(login));
        removeNewest(addressKey(address));
    }

    private Optional<Duration> wait(String login, String address) {
        return List.of(
                        untilBelow(loginKey(login), MOST_FAILURES_OF_A_LOGIN),
                        untilBelow(addressKey(address), MOST_FAILURES_FROM_AN_ADDRESS))
                .stream()
                .flatMap(Optional::stream)
                .max(Duration::compareTo);
    }

    private Optional<Duration> untilBelow(String key, int most) {
        Instant now = clock.instant();
        Deque<Instant> times = failures.get(key);
        if (times == null) {
            return Optional.empty();
        }
        times.removeIf(time -> !time.plus(WINDOW).isAfter(now));
        if (times.isEmpty()) {
            failures.remove(key);
        }
        return times.size() < most
                ? Optional.empty()
                : Optional.of(Duration.between(now, times.getFirst().plus(WINDOW)));
    }

    private void add(String key) {
        if (failures.size() >= MOST_KEPT) {
            failures.remove(failures.keySet().iterator().next());
        }
        failures.computeIfAbsent(key, k -> new ArrayDeque<>()).addLast(clock.instant());
    }

    private void removeNewest(String key) {
        Deque<Instant> times = failures.get(key);
        if (times != null) {
            times.pollLast();
        }
    }

    private static String loginKey(String login) {
        return "login " + login;
    }

    private static String addressKey(String address) {
        return "address " + address;
    }
}
