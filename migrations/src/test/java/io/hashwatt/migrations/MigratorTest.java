package io.hashwatt.migrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The migrator:")
class MigratorTest {

    static Stream<Named<TestDatabase>> databases() {
        return Stream.of(Named.of("H2", TestDatabase.h2()), Named.of("PostgreSQL", TestDatabase.postgresql()));
    }

    @ParameterizedTest
    @MethodSource("databases")
    @DisplayName("brings an empty database up to date, and then has nothing left to do")
    void migratesOnce(TestDatabase database) {
        assertThat(Migrator.migrate(database.owner(), database.applicationUser()))
                .isPositive();
        assertThat(Migrator.migrate(database.owner(), database.applicationUser()))
                .isZero();
    }

    @Test
    @DisplayName("on PostgreSQL gives the application's role rows of one tenant and no more")
    void grantsRows() throws SQLException {
        TestDatabase database = TestDatabase.postgresql().migrated();
        UUID tenant = new UUID(1, 1);

        try (Connection connection = database.application().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("select set_config('app.tenant', '" + tenant + "', false)");
            statement.execute("insert into tenant values ('" + tenant + "', 'ours', 'Ours', now(), 1)");

            assertThatThrownBy(() -> statement.execute(
                            "insert into tenant values ('" + new UUID(2, 2) + "', 'theirs', 'Theirs', now(), 1)"))
                    .hasMessageContaining("row-level security");
            assertThatThrownBy(() -> statement.execute("drop table tenant")).hasMessageContaining("must be owner");
        }
        assertThatThrownBy(() -> count(database.application()))
                .as("without a tenant nothing is read at all")
                .hasMessageContaining("app.tenant");
    }

    @ParameterizedTest
    @MethodSource("databases")
    @DisplayName("leaves a database alone that a newer version has migrated, and says which")
    void refusesNewer(TestDatabase database) throws SQLException {
        Migrator.migrate(database.owner(), database.applicationUser());
        try (Connection connection = database.owner().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    insert into "flyway_schema_history"
                        ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by",
                         "installed_on", "execution_time", "success")
                    values (10000, '29990101.0000', 'future', 'SQL', 'V29990101_0000__future.sql', 1, 'somebody',
                        current_timestamp, 1, true)""");
        }

        assertThatThrownBy(() -> Migrator.migrate(database.owner(), database.applicationUser()))
                .isInstanceOf(NewerDatabase.class)
                .hasMessageContaining("29990101.0000");
    }

    @Test
    @DisplayName("refuses a role's name that could leave its quotes")
    void quotes() {
        DataSource source = TestDatabase.h2().owner();

        assertThatThrownBy(() -> Migrator.migrate(source, "app\"; drop table tenant; --"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static int count(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from tenant")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
