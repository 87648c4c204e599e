package io.hashwatt.server.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.migrations.TestDatabase;
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
}
