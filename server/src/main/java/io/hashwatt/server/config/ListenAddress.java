package io.hashwatt.server.config;

import io.hashwatt.cli.console.InputError;
import io.hashwatt.documents.Quoted;
import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * Where the server listens.
 *
 * @param host as it was configured
 * @param tls whether it speaks HTTPS itself
 */
public record ListenAddress(String host, InetAddress address, boolean tls) {

    /**
     * @throws InputError when the host is not known, or when strangers could reach it and neither TLS nor a proxy that was
     *     named stands between: keys and data would travel in the open
     */
    public static ListenAddress of(Settings settings) {
        String host = settings.required(ConfigKey.SERVER_HOST);
        boolean tls = settings.text(ConfigKey.TLS_KEY).isPresent();
        ListenAddress listening = new ListenAddress(host, resolved(host), tls);
        if (!listening.isLoopback()
                && !tls
                && settings.networks(ConfigKey.TRUSTED_PROXIES).isEmpty()) {
            throw new InputError("server.host: " + Quoted.of(host)
                    + " can be reached from other machines; it needs TLS (" + ConfigKey.TLS_KEY.key()
                    + ") or the proxy that provides it (" + ConfigKey.TRUSTED_PROXIES.key() + ")");
        }
        return listening;
    }

    public boolean isLoopback() {
        return address.isLoopbackAddress();
    }

    private static InetAddress resolved(String host) {
        try {
            return InetAddress.getByName(host);
        } catch (UnknownHostException unknown) {
            throw new InputError("server.host: " + Quoted.of(host) + " is not known");
        }
    }

    /** How it is reached from this machine. */
    public String url(int port) {
        String literal = host.contains(":") ? "[" + host + "]" : host;
        return (tls ? "https://" : "http://") + literal + ":" + port;
    }
}
