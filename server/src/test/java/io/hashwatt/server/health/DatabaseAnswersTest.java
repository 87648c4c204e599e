package io.hashwatt.server.health;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.hashwatt.migrations.TestDatabase;
import io.hashwatt.server.fixture.Pauses;
import io.hashwatt.server.lifecycle.Worker;
import java.sql.Connection;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The database's health:")
class DatabaseAnswersTest {

    @Test
    @DisplayName("is good while it answers, and bad when it cannot be reached")
    void answers() {
        JdbcDataSource nowhere = new JdbcDataSource();
        nowhere.setURL("jdbc:h2:mem:nowhere;IFEXISTS=TRUE");

        assertThat(new DatabaseAnswers(TestDatabase.h2().application()).call().getStatus())
                .isEqualTo(Status.UP);
        assertThat(new DatabaseAnswers(nowhere).call().getStatus()).isEqualTo(Status.DOWN);
    }

    @Test
    @DisplayName("is what the watch has seen last: who asks does not wait behind those who keep the database busy")
    void watched() throws Exception {
        try (HikariDataSource pool = poolOfOne()) {
            DatabaseAnswers health = new DatabaseAnswers(pool);
            Worker watch = health.watch();
            watch.start();
            becomes(Status.UP, health);
            try (Connection busy = pool.getConnection()) {
                assertThat(busy.isValid(1)).isTrue();
                long began = System.nanoTime();
                assertThat(health.call().getStatus()).isEqualTo(Status.UP);
                assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofMillis(500));
                becomes(Status.DOWN, health);
            }
            becomes(Status.UP, health);
            watch.stop(Duration.ofSeconds(10));
        }
    }

    private static void becomes(Status status, DatabaseAnswers health) {
        assertThat(Pauses.await(Duration.ofSeconds(20), () -> health.call().getStatus() == status))
                .as("becomes %s", status)
                .isTrue();
    }

    private static HikariDataSource poolOfOne() {
        HikariConfig config = new HikariConfig();
        config.setDataSource(TestDatabase.h2().application());
        config.setMaximumPoolSize(1);
        config.setConnectionTimeout(1_000);
        return new HikariDataSource(config);
    }
}
