package io.hashwatt.rest.http;

import io.hashwatt.application.tenancy.access.LogIn;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Cookie;
import java.util.Optional;

/** A browser's session: no script reads it, no other site has it sent. */
public final class SessionCookie {

    static final String NAME = "hashwatt_session";

    private SessionCookie() {}

    /** The header {@code Set-Cookie}. */
    public static String beginning(LogIn.Result.LoggedIn begun, Peer peer) {
        return cookie(begun.session(), begun.lifetime().toSeconds(), peer);
    }

    public static String clearing(Peer peer) {
        return cookie("", 0, peer);
    }

    static Optional<String> in(ContainerRequestContext request) {
        return Optional.ofNullable(request.getCookies().get(NAME)).map(Cookie::getValue);
    }

    /** Only a browser on this very machine may send it unencrypted: a first login there has no certificate yet. */
    private static String cookie(String value, long seconds, Peer peer) {
        boolean secure = peer.isEncrypted() || !peer.loopback();
        return NAME + "=" + value + "; Path=/; Max-Age=" + seconds + "; HttpOnly; SameSite=Strict"
                + (secure ? "; Secure" : "");
    }
}
