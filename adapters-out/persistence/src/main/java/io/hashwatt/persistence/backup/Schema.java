package io.hashwatt.persistence.backup;

import io.hashwatt.persistence.backup.Table.Column;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What tables a database has, as it says itself. */
final class Schema {

    /** The migrations' own account of what they did; it belongs to a schema, not to the data. */
    static final String HISTORY = "flyway_schema_history";

    private static final String VERSIONS = """
            select "version" from "flyway_schema_history" where "success" = true and "version" is not null
            """;

    private final Connection connection;
    private final DatabaseMetaData metaData;
    private final String name;

    Schema(Connection connection) throws SQLException {
        this.connection = connection;
        this.metaData = connection.getMetaData();
        this.name = connection.getSchema();
    }

    /**
     * The newest migration that was applied, of those that all databases have: tables are alike where it is the same.
     *
     * @param portable the versions of those migrations
     */
    String version(Set<String> portable) throws SQLException {
        Set<String> applied = new TreeSet<>();
        if (names().contains(HISTORY)) {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(VERSIONS)) {
                while (rows.next()) {
                    applied.add(rows.getString(1));
                }
            }
        }
        return applied.stream()
                .filter(portable::contains)
                .max(Comparator.naturalOrder())
                .orElseThrow(() -> new BackupRefused("there are no tables of ours in the database"));
    }

    /** All of them, each after those that its foreign keys point to. */
    List<Table> tables() throws SQLException {
        Set<String> waiting = names();
        waiting.remove(HISTORY);
        Set<String> ordered = new LinkedHashSet<>();
        while (!waiting.isEmpty()) {
            Set<String> next = new TreeSet<>();
            for (String table : waiting) {
                if (ordered.containsAll(referencesOf(table))) {
                    next.add(table);
                }
            }
            if (next.isEmpty()) {
                throw new IllegalStateException("foreign keys in a circle: " + waiting);
            }
            ordered.addAll(next);
            waiting.removeAll(next);
        }
        List<Table> tables = new ArrayList<>();
        for (String table : ordered) {
            tables.add(new Table(table, columnsOf(table)));
        }
        return tables;
    }

    private Set<String> names() throws SQLException {
        Set<String> names = new TreeSet<>();
        String[] kinds = {"TABLE", "BASE TABLE", "PARTITIONED TABLE"};
        try (ResultSet rows = metaData.getTables(connection.getCatalog(), name, "%", kinds)) {
            while (rows.next()) {
                names.add(rows.getString("TABLE_NAME"));
            }
        }
        return names;
    }

    private Set<String> referencesOf(String table) throws SQLException {
        Set<String> others = new TreeSet<>();
        try (ResultSet rows = metaData.getImportedKeys(connection.getCatalog(), name, table)) {
            while (rows.next()) {
                others.add(rows.getString("PKTABLE_NAME"));
            }
        }
        return others;
    }

    /** By name: the order in which migrations added them may differ between databases. */
    private List<Column> columnsOf(String table) throws SQLException {
        List<Column> columns = new ArrayList<>();
        String literally = table.replace("_", metaData.getSearchStringEscape() + "_");
        try (ResultSet rows = metaData.getColumns(connection.getCatalog(), name, literally, "%")) {
            while (rows.next()) {
                String column = rows.getString("COLUMN_NAME");
                columns.add(new Column(
                        column,
                        ColumnType.named(rows.getString("TYPE_NAME"), table + "." + column),
                        rows.getString("IS_AUTOINCREMENT").equals("YES")));
            }
        }
        columns.sort(Comparator.comparing(Column::name));
        return columns;
    }
}
