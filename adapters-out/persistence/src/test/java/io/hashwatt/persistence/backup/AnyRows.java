package io.hashwatt.persistence.backup;

import io.hashwatt.domain.kernel.TenantId;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A row of every tenant in every table, also in tables that no test has heard of. All ids of a tenant's rows are the
 * tenant's own, so that every foreign key finds what it points to.
 */
final class AnyRows {

    static final List<UUID> TENANTS = List.of(TenantId.PLATFORM.value(), new UUID(1, 1), new UUID(-2, -2));

    private static final Instant TIME = Instant.parse("2026-10-25T00:59:59.123456Z");

    private AnyRows() {}

    static void insertInto(DataSource owner, List<UUID> tenants) {
        try (Connection connection = owner.getConnection()) {
            Dialect.of(connection).beginWriting(connection);
            for (Table table : new Schema(connection).tables()) {
                for (UUID tenant : tenants) {
                    insert(connection, table, tenant);
                }
            }
            connection.commit();
        } catch (SQLException broken) {
            throw new AssertionError(broken);
        }
    }

    static boolean isEmpty(DataSource owner) throws SQLException {
        try (Connection connection = owner.getConnection()) {
            Dialect.of(connection).beginWriting(connection);
            for (Table table : new Schema(connection).tables()) {
                try (Statement statement = connection.createStatement();
                        ResultSet rows = statement.executeQuery(table.select())) {
                    if (rows.next()) {
                        return false;
                    }
                }
            }
            return true;
        }
    }

    private static void insert(Connection connection, Table table, UUID tenant) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(table.insert())) {
            int position = 0;
            for (Table.Column column : table.columns()) {
                column.type().bind(statement, ++position, value(connection, table, column, tenant));
            }
            statement.execute();
        }
    }

    private static @Nullable Object value(Connection connection, Table table, Table.Column column, UUID tenant)
            throws SQLException {
        int which = TENANTS.indexOf(tenant) + 1;
        return switch (column.type()) {
            case BOOLEAN -> which == 1;
            case INTEGER -> column.counted() ? which + 40L : 1L;
            case DECIMAL -> new BigDecimal("-9876543210.00000000000000000001").add(BigDecimal.valueOf(which));
            case TEXT -> text(which, sizeOf(connection, table, column));
            case ID -> tenant;
            case INSTANT -> which == 1 && isOptional(connection, table, column) ? null : TIME.atOffset(ZoneOffset.UTC);
            case DAY -> LocalDate.of(2024, 2, 29);
            case TIME_OF_DAY -> LocalTime.NOON;
            case BYTES -> new byte[] {(byte) which, 0, -1, 127};
        };
    }

    private static String text(int which, int size) {
        String text = which + "\n\"Grüße\\ \u2028 🪫";
        return text.substring(0, Math.min(size, text.length()));
    }

    private static int sizeOf(Connection connection, Table table, Table.Column column) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet none = statement.executeQuery(
                        "select " + column.quotedName() + " from " + table.quotedName() + " limit 0")) {
            return none.getMetaData().getPrecision(1) == 0
                    ? Integer.MAX_VALUE
                    : none.getMetaData().getPrecision(1);
        }
    }

    private static boolean isOptional(Connection connection, Table table, Table.Column column) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet none = statement.executeQuery(
                        "select " + column.quotedName() + " from " + table.quotedName() + " limit 0")) {
            return none.getMetaData().isNullable(1) == java.sql.ResultSetMetaData.columnNullable;
        }
    }
}
