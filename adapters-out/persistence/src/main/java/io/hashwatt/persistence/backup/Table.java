package io.hashwatt.persistence.backup;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** A table and its columns, in the order in which a backup has them. */
record Table(String name, List<Column> columns) {

    /** @param counted whether the database numbers new rows in it */
    record Column(String name, ColumnType type, boolean counted) {

        String quotedName() {
            return quoted(name);
        }
    }

    Table {
        columns = List.copyOf(columns);
    }

    String select() {
        return "select " + columnNames() + " from " + quoted(name);
    }

    String insert() {
        return "insert into " + quoted(name) + " (" + columnNames() + ") values ("
                + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
    }

    String quotedName() {
        return quoted(name);
    }

    private String columnNames() {
        return columns.stream().map(Column::quotedName).collect(Collectors.joining(", "));
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
