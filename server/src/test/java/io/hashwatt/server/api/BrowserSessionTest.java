package io.hashwatt.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.migrations.TestDatabase;
import io.hashwatt.server.fixture.Answer;
import io.hashwatt.server.fixture.Caller;
import io.hashwatt.server.fixture.LoginToken;
import io.hashwatt.server.fixture.RunningServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@DisplayName("In a browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserSessionTest {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String SITE = "{\"name\": \"Of a page\", \"zone\": \"Europe/Berlin\", \"currency\": \"EUR\"}";

    private RunningServer server;
    private World world;
    private String origin;

    @BeforeAll
    void start() {
        server = RunningServer.on(TestDatabase.h2());
        world = new World(server.platform().newTenant("browser"));
        origin = server.requests().server().toString();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    @DisplayName("the pages are the described ones, all without script, and open but for the one that makes a key")
    void pages() {
        assertThat(OpenApi.committed().operations().stream().filter(Operation::isPage))
                .extracting(Operation::toString)
                .containsExactlyInAnyOrder("GET /", "GET /openapi", "GET /login", "POST /login", "POST /login/api-key");
        for (String path : new String[] {"/", "/login", "/login?token=%3Cscript%3E"}) {
            Answer page = server.get(path, "Accept", "text/html");

            assertThat(page.status()).as(path).isEqualTo(200);
            assertThat(page.header("Content-Type")).startsWith("text/html");
            assertThat(page.header("Content-Security-Policy")).contains("default-src 'none'");
            assertThat(page.body()).doesNotContain("<script");
        }
        assertThat(server.send("POST", "/login/api-key", "", "Content-Type", FORM, "Accept", "text/html")
                        .status())
                .isEqualTo(401);
    }

    @Test
    @DisplayName("one link and two buttons lead to a key that works; the link works once")
    void link() {
        String token = LoginToken.in(server.firstLoginLine());
        assertThat(server.get("/login?token=" + token, "Accept", "text/html").body())
                .contains(token);

        Answer welcome = logIn(token);
        assertThat(welcome.status()).isEqualTo(200);
        assertThat(welcome.header("Set-Cookie")).contains("HttpOnly", "SameSite=Strict", "Path=/");
        Answer key = server.send(
                "POST",
                "/login/api-key",
                "",
                "Content-Type",
                FORM,
                "Accept",
                "text/html",
                "Cookie",
                cookie(welcome),
                "Origin",
                origin);
        assertThat(key.status()).isEqualTo(200);
        String secret = key.body().replaceAll("(?s).*?(hwk_[^'<\\s]+).*", "$1");
        assertThat(new Caller(server.requests(), secret).get("/me").body()).contains("\"kind\":\"API_KEY\"");
        assertThat(logIn(token).status()).isEqualTo(401);
    }

    @Test
    @DisplayName("a session's cookie reads from anywhere, and changes something only from a page of this server")
    void sameOrigin() {
        String cookie = cookie(logIn(adminToken()));

        assertThat(server.get("/api/v1/me", "Cookie", cookie).status()).isEqualTo(200);
        assertThat(create("Cookie", cookie, "Origin", origin).status()).isEqualTo(201);
        assertThat(create("Cookie", cookie, "Sec-Fetch-Site", "same-origin").status())
                .isEqualTo(201);
        for (String[] headers : new String[][] {
            {"Cookie", cookie},
            {"Cookie", cookie, "Origin", "null"},
            {"Cookie", cookie, "Origin", "http://evil.example"},
            {"Cookie", cookie, "Origin", origin + ".evil.example"},
            {"Cookie", cookie, "Sec-Fetch-Site", "cross-site"},
            {"Cookie", cookie, "Sec-Fetch-Site", "same-site", "Origin", origin},
            {"Cookie", cookie, "Sec-Fetch-Site", "none"}
        }) {
            Answer refused = create(headers);
            Problems.isProblem(refused, String.join(" ", headers).replace(cookie, "…"), 403);
            assertThat(refused.body()).contains("/problems/cross-origin");
        }
    }

    @Test
    @DisplayName("a session ends where it was ended, and with the password all others too")
    void ends() {
        String cookie = cookie(logIn(adminToken()));
        assertThat(server.send("DELETE", "/api/v1/sessions/current", "", "Cookie", cookie, "Origin", origin)
                        .status())
                .isEqualTo(204);
        assertThat(server.get("/api/v1/me", "Cookie", cookie).status()).isEqualTo(401);

        String token = adminToken();
        Answer begun = server.send("POST", "/api/v1/sessions", "{\"one_time_token\": \"" + token + "\"}");
        Caller person = new Caller(server.requests(), begun.text("session"));
        assertThat(person.put("/me/password", "{\"password\": \"correct horse battery\"}")
                        .status())
                .isEqualTo(204);
        assertThat(person.get("/me").status()).isEqualTo(401);
    }

    /** Of a new administrator. */
    private String adminToken() {
        String login = "admin" + System.nanoTime();
        return world.admin
                .post("/users", "{\"login\": \"" + login + "\", \"name\": \"Kim\", \"role\": \"ADMIN\"}")
                .text("one_time_token");
    }

    private Answer logIn(String token) {
        return server.send("POST", "/login", "token=" + token, "Content-Type", FORM, "Accept", "text/html");
    }

    private Answer create(String... headers) {
        return server.send("POST", "/api/v1/sites", SITE.replace("page", "page " + System.nanoTime()), headers);
    }

    private static String cookie(Answer answer) {
        return answer.header("Set-Cookie").replaceAll(";.*", "");
    }
}
