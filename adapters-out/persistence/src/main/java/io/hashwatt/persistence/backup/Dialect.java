package io.hashwatt.persistence.backup;

import io.hashwatt.persistence.backup.Table.Column;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** What H2 and PostgreSQL do not have in common. */
enum Dialect {
    H2 {
        /** The only level of H2 that keeps the tables together which are read one after the other. */
        private static final String ONE_SNAPSHOT =
                "set session characteristics as transaction isolation level snapshot";

        /** Rows come as they are read. Otherwise H2 would first collect the whole table. */
        private static final String STREAM = "set lazy_query_execution true";

        @Override
        void beginReading(Connection connection) throws SQLException {
            connection.setAutoCommit(false);
            execute(connection, ONE_SNAPSHOT);
            execute(connection, STREAM);
        }

        @Override
        void beginWriting(Connection connection) throws SQLException {
            connection.setAutoCommit(false);
        }

        /** H2 has no row-level security. */
        @Override
        void requireAllRows(Connection connection, List<Table> tables) {}

        @Override
        void countFrom(Connection connection, Table table, Column column, long next) throws SQLException {
            execute(
                    connection,
                    "alter table %s alter column %s restart with %d"
                            .formatted(table.quotedName(), column.quotedName(), next));
        }
    },
    /**
     * Row-level security is forced, so it holds for the owner of the tables too. The migrations give the owner, and
     * nobody else, policies that let every row through while the setting {@code app.backup} is on; it ends with the
     * transaction. The other policies still ask for a tenant.
     */
    POSTGRESQL {
        private static final String ALL_TENANTS = """
                select set_config('app.backup', 'on', true),
                       set_config('app.tenant', '00000000-0000-0000-0000-000000000000', true)
                """;

        /** Without the policy a query would just return less, and nobody would notice. */
        private static final String IS_FILTERED = """
                select row_security_active(oid)
                   and not exists (select from pg_policy where polrelid = pg_class.oid
                                   and polname = 'owner_backup_reads'
                                   and (select oid from pg_roles where rolname = current_user) = any (polroles))
                from pg_class where oid = to_regclass(quote_ident(?))
                """;

        private static final String SET_COUNTER = "select setval(pg_get_serial_sequence(?, ?), ?, false)";

        @Override
        void beginReading(Connection connection) throws SQLException {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
            beginWriting(connection);
        }

        @Override
        void beginWriting(Connection connection) throws SQLException {
            connection.setAutoCommit(false);
            execute(connection, ALL_TENANTS);
        }

        @Override
        void requireAllRows(Connection connection, List<Table> tables) throws SQLException {
            try (PreparedStatement statement = connection.prepareStatement(IS_FILTERED)) {
                for (Table table : tables) {
                    statement.setString(1, table.name());
                    if (isTrue(statement)) {
                        throw new BackupRefused("the database role "
                                + connection.getMetaData().getUserName() + " may not see the rows of all tenants in "
                                + table.name() + "; it takes the role that owns the schema");
                    }
                }
            }
        }

        @Override
        void countFrom(Connection connection, Table table, Column column, long next) throws SQLException {
            try (PreparedStatement statement = connection.prepareStatement(SET_COUNTER)) {
                statement.setString(1, table.quotedName());
                statement.setString(2, column.name());
                statement.setLong(3, next);
                statement.execute();
            }
        }
    };

    static Dialect of(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL") ? POSTGRESQL : H2;
    }

    /** Begins a transaction in which everything is as it is now, and the rows of all tenants can be read. */
    abstract void beginReading(Connection connection) throws SQLException;

    /** Begins a transaction in which the rows of all tenants can be read and added. */
    abstract void beginWriting(Connection connection) throws SQLException;

    /** @throws BackupRefused when the role does not see all rows of a table */
    abstract void requireAllRows(Connection connection, List<Table> tables) throws SQLException;

    /** What the database is to number the next new row. May end the transaction, so nothing must be open yet. */
    abstract void countFrom(Connection connection, Table table, Column column, long next) throws SQLException;

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static boolean isTrue(PreparedStatement question) throws SQLException {
        try (ResultSet answer = question.executeQuery()) {
            return answer.next() && answer.getBoolean(1);
        }
    }
}
