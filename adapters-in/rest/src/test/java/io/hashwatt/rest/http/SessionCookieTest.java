package io.hashwatt.rest.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.tenancy.access.LogIn;
import io.hashwatt.domain.tenancy.Role;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The session cookie")
class SessionCookieTest {

    private static final Instant NOW = Instant.parse("2026-01-15T00:00:00Z");
    private static final LogIn.Result.LoggedIn BEGUN = new LogIn.Result.LoggedIn(
            "hws_x", NOW.plus(Duration.ofHours(12)), Duration.ofHours(12), FakeRequest.actor(Role.ADMIN));

    @Test
    @DisplayName("is seen by no script, sent by no other site and over encrypted lines only")
    void attributes() {
        assertThat(SessionCookie.beginning(BEGUN, peer("https", false)))
                .isEqualTo("hashwatt_session=hws_x; Path=/; Max-Age=43200; HttpOnly; SameSite=Strict; Secure");
        assertThat(SessionCookie.beginning(BEGUN, peer("http", false))).endsWith("; Secure");
        assertThat(SessionCookie.beginning(BEGUN, peer("https", true))).endsWith("; Secure");
    }

    @Test
    @DisplayName("goes unencrypted on this machine alone")
    void loopback() {
        assertThat(SessionCookie.beginning(BEGUN, peer("http", true))).doesNotContain("Secure");
    }

    @Test
    @DisplayName("ends with the session")
    void end() {
        assertThat(SessionCookie.clearing(peer("https", false))).startsWith("hashwatt_session=; Path=/; Max-Age=0;");
    }

    private static Peer peer(String scheme, boolean loopback) {
        URI origin = URI.create(scheme + "://localhost");
        return new Peer("192.0.2.1", loopback, origin, origin);
    }
}
