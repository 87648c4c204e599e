package io.hashwatt.rest.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.net.URI;

/**
 * Who is at the other end. The web server puts it into the request, since it alone knows the connection and the proxies
 * it may trust.
 *
 * @param address of the client, for throttling
 * @param loopback whether the client is this machine, with no proxy in between
 * @param origin how the client has reached us: scheme, host, port
 * @param publicUrl how others reach us, for links
 */
public record Peer(String address, boolean loopback, URI origin, URI publicUrl) {

    private static final String PROPERTY = Peer.class.getName();

    public void putInto(ContainerRequestContext request) {
        request.setProperty(PROPERTY, this);
    }

    static Peer of(ContainerRequestContext request) {
        if (request.getProperty(PROPERTY) instanceof Peer peer) {
            return peer;
        }
        throw new IllegalStateException("the web server says of every request whom it is from");
    }

    boolean isEncrypted() {
        return "https".equals(origin.getScheme());
    }

    /** An address of ours as the client has to write it. @param path begins with a slash */
    public String url(String path) {
        return publicUrl.toString().replaceFirst("/+$", "") + path;
    }
}
