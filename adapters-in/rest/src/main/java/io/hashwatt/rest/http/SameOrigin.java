package io.hashwatt.rest.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.net.URI;

/**
 * Keeps other sites from having a browser act with our cookie. {@code SameSite=Strict} does so already; this is the second
 * fence, for browsers and sub-domains where the first does not hold.
 */
final class SameOrigin {

    private SameOrigin() {}

    static void require(ContainerRequestContext request) {
        if (!isCertain(request)) {
            throw new ProblemException(
                    ProblemType.CROSS_ORIGIN,
                    "With a session cookie, what changes something has to come from a page of this server.");
        }
    }

    private static boolean isCertain(ContainerRequestContext request) {
        String site = request.getHeaderString("Sec-Fetch-Site");
        String origin = request.getHeaderString("Origin");
        if (site != null) {
            return site.equals("same-origin");
        }
        return origin != null && origin.equals(originOf(Peer.of(request).origin()));
    }

    private static String originOf(URI address) {
        return address.getScheme() + "://" + address.getRawAuthority();
    }
}
