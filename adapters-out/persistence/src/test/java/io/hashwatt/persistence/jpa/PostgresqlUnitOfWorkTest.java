package io.hashwatt.persistence.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import io.hashwatt.migrations.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A unit of work on PostgreSQL:")
class PostgresqlUnitOfWorkTest extends UnitOfWorkContract {

    @Override
    TestDatabase emptyDatabase() {
        return TestDatabase.postgresql();
    }

    @Override
    void grant(Statement statement, String role) throws SQLException {
        statement.execute("alter table note enable row level security");
        statement.execute("create policy own on note using (tenant_id = current_setting('app.tenant'))");
        statement.execute("grant all on note to " + role);
    }

    @Test
    @DisplayName("sees rows of its tenant only, even when the query forgets to say which")
    void rowLevelSecurity() {
        unit().in(OURS, done(() -> persist("ours", OURS)));
        unit().in(THEIRS, done(() -> persist("theirs", THEIRS)));

        assertThat(unit().in(OURS, () -> notesByJdbc(OURS))).isEqualTo(1);
    }

    @Test
    @DisplayName("cannot write a row of another tenant")
    void foreignRow() {
        assertThatThrownBy(() -> unit().in(
                                OURS,
                                done(() ->
                                        current().entityManager(OURS).persist(new NoteEntity("x", THEIRS.toString())))))
                .hasMessageContaining("row-level security");
    }

    @Test
    @DisplayName("leaves no tenant behind on the connection")
    void tenantEnds() throws SQLException {
        try (HikariDataSource pool = poolOfOne();
                JpaPersistence persistence = JpaPersistence.over(pool, "kernel-test")) {
            String inside = persistence
                    .unitOfWork()
                    .in(OURS, () -> tenantOf(persistence.current().of(OURS).connection()));
            assertThat(inside).isEqualTo(OURS.toString());

            try (Connection same = pool.getConnection()) {
                assertThat(tenantOf(same)).isNullOrEmpty();
            }
        }
    }

    private static String tenantOf(Connection connection) {
        try (Statement statement = connection.createStatement();
                ResultSet setting = statement.executeQuery("select current_setting('app.tenant', true)")) {
            setting.next();
            return setting.getString(1);
        } catch (SQLException broken) {
            throw new AssertionError(broken);
        }
    }
}
