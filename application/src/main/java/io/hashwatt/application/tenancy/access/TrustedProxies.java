package io.hashwatt.application.tenancy.access;

import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The proxies that were named. They alone may say for whom a request is; what the request says of it otherwise, anybody
 * may have written.
 *
 * @param named whether an address is one of theirs
 */
public record TrustedProxies(Predicate<InetAddress> named) {

    /** The header in which each proxy adds whom it has the request from. */
    public static final String FORWARDED_FOR = "X-Forwarded-For";

    /** The header in which a proxy says how it was reached: {@code https} or {@code http}. */
    public static final String FORWARDED_PROTO = "X-Forwarded-Proto";

    /** Whether one of them is at the other end of the connection. */
    public boolean isOne(InetAddress peer) {
        return named.test(peer);
    }

    /**
     * The nearest address that is no proxy of ours.
     *
     * @param peer at the other end of the connection
     * @param forwardedFor the header's values, the nearest last
     */
    public InetAddress clientOf(InetAddress peer, List<String> forwardedFor) {
        InetAddress nearest = peer;
        for (String step : forwardedFor.reversed()) {
            Optional<InetAddress> before = isOne(nearest) ? address(step) : Optional.empty();
            if (before.isEmpty()) {
                return nearest;
            }
            nearest = before.get();
        }
        return nearest;
    }

    /** The scheme with which the client came to the proxy; empty where there is none, or nothing that counts was said. */
    public Optional<String> schemeOf(InetAddress peer, Optional<String> forwardedProto) {
        return forwardedProto.filter(scheme -> isOne(peer) && (scheme.equals("https") || scheme.equals("http")));
    }

    private static Optional<InetAddress> address(String text) {
        try {
            return Optional.of(InetAddress.ofLiteral(text.strip()));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }
}
