package io.hashwatt.persistence.backup;

import java.time.Instant;
import java.util.List;

/**
 * What a backup says about itself.
 *
 * @param schemaVersion the newest migration its database had
 * @param tables in an order in which foreign keys allow to fill them
 */
public record Manifest(String schemaVersion, Instant createdAt, List<TableEntry> tables) {

    /** The format that this program writes and reads. */
    static final int FORMAT = 1;

    public Manifest {
        tables = List.copyOf(tables);
    }

    public long rows() {
        return tables.stream().mapToLong(TableEntry::rows).sum();
    }

    /**
     * A table's share.
     *
     * @param sha256 of its lines, in hexadecimal digits
     * @param lastNumber the greatest number in a column that the database counts; 0: it has none
     */
    record TableEntry(Table table, long rows, String sha256, long lastNumber) {

        static String fileOf(String table) {
            return "tables/" + table + ".jsonl";
        }

        String file() {
            return fileOf(table.name());
        }
    }
}
