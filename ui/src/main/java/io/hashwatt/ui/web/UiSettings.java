package io.hashwatt.ui.web;

import io.hashwatt.application.tenancy.access.TrustedProxies;
import java.util.Optional;
import javax.net.ssl.SSLContext;

/**
 * Where the UI is served, and to whom.
 *
 * @param host address to listen on
 * @param port 0: any that is free
 * @param tls present: it speaks HTTPS itself
 * @param proxies who may say for whom a request is ({@code X-Forwarded-For}, {@code -Proto})
 * @param proxiesOnly whether nobody else is answered
 */
public record UiSettings(String host, int port, Optional<SSLContext> tls, TrustedProxies proxies, boolean proxiesOnly) {

    /** Plain HTTP for this machine alone. */
    public static UiSettings local(int port) {
        return new UiSettings("127.0.0.1", port, Optional.empty(), new TrustedProxies(peer -> false), false);
    }
}
