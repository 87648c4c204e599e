package io.hashwatt.server.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hashwatt.migrations.TestDatabase;
import io.hashwatt.server.fixture.Answer;
import io.hashwatt.server.fixture.RunningServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What holds on every database, and what only on PostgreSQL. */
@DisplayName("The running server")
class RunningServerTest {

    abstract static class OnAnyDatabase {

        final TestDatabase database = emptyDatabase();
        private RunningServer server;

        abstract TestDatabase emptyDatabase();

        @BeforeEach
        void start() {
            server = RunningServer.on(database);
        }

        @AfterEach
        void stop() {
            server.close();
        }

        @Test
        @DisplayName("is alive, and ready because its database answers")
        void healthy() {
            assertThat(server.get("/health/live").status()).isEqualTo(200);

            Answer ready = server.get("/health/ready");
            assertThat(ready.status()).isEqualTo(200);
            assertThat(ready.body()).contains("\"database\"", "\"UP\"");
        }

        @Test
        @DisplayName("shows metrics and the API's description on the machine itself")
        void operatorPaths() {
            assertThat(server.get("/metrics").body()).contains("hashwatt_build_info");
            assertThat(server.get("/openapi").body()).contains("openapi:");
        }

        @Test
        @DisplayName("sends the headers that keep browsers safe with every answer, also where there is nothing")
        void securityHeaders() {
            for (String path : new String[] {"/health/live", "/metrics", "/openapi", "/api/v1/nothing", "/nothing"}) {
                Answer answer = server.get(path);

                assertThat(answer.header("X-Content-Type-Options")).as(path).isEqualTo("nosniff");
                assertThat(answer.header("Content-Security-Policy")).as(path).contains("default-src 'none'");
                assertThat(answer.header("Cache-Control")).as(path).isNotEmpty();
            }
        }

        @Test
        @DisplayName("says as a problem that there is nothing")
        void notFound() {
            for (String path : new String[] {"/api/v1/nothing", "/nothing"}) {
                Answer answer = server.get(path);

                assertThat(answer.status()).as(path).isEqualTo(404);
                assertThat(answer.header("Content-Type")).as(path).isEqualTo("application/problem+json");
                assertThat(answer.body()).as(path).contains("\"status\":404");
            }
        }

        @Test
        @DisplayName("serves none of its library's other pages")
        void nothingElse() {
            for (String path : new String[] {"/observe", "/observe/config", "/observe/info", "/observe/log"}) {
                assertThat(server.get(path).status()).as(path).isEqualTo(404);
            }
        }
    }

    @Nested
    @DisplayName("on H2")
    class OnH2 extends OnAnyDatabase {

        @Override
        TestDatabase emptyDatabase() {
            return TestDatabase.h2();
        }
    }

    @Nested
    @DisplayName("on PostgreSQL")
    class OnPostgresql extends OnAnyDatabase {

        @Override
        TestDatabase emptyDatabase() {
            return TestDatabase.postgresql();
        }

        @Test
        @DisplayName("has migrated as the owner, and left the application's role with rows of one tenant at a time")
        void roles() throws SQLException {
            try (Connection connection = database.application().getConnection();
                    Statement statement = connection.createStatement()) {
                assertThatThrownBy(() -> statement.execute("drop table tenant")).hasMessageContaining("must be owner");
                assertThatThrownBy(() -> statement.execute("select * from tenant"))
                        .hasMessageContaining("app.tenant");
            }
        }
    }
}
