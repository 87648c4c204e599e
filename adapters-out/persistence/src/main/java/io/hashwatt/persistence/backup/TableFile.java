package io.hashwatt.persistence.backup;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamWriteFeature;
import io.hashwatt.persistence.backup.Manifest.TableEntry;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** One table in a backup: a line per row, each an array of the columns' values. */
final class TableFile {

    private static final int ROWS_AT_ONCE = 1_000;

    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .rootValueSeparator("\n")
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private TableFile() {}

    /** Writes all that the statement selects. */
    static TableEntry write(Table table, PreparedStatement select, OutputStream target)
            throws SQLException, IOException {
        select.setFetchSize(ROWS_AT_ONCE);
        MessageDigest digest = sha256();
        OutputStream digesting = new DigestOutputStream(target, digest);
        long count = 0;
        long lastNumber = 0;
        try (ResultSet rows = select.executeQuery();
                JsonGenerator json = FACTORY.createGenerator(digesting)) {
            for (; rows.next(); count++) {
                lastNumber = Math.max(lastNumber, writeRow(table, rows, json));
            }
        }
        return new TableEntry(table, count, HexFormat.of().formatHex(digest.digest()), lastNumber);
    }

    /** @return the number that the database gave the row; 0: it gives none */
    private static long writeRow(Table table, ResultSet row, JsonGenerator json) throws SQLException, IOException {
        json.writeStartArray();
        long number = 0;
        int position = 0;
        for (Table.Column column : table.columns()) {
            @Nullable Object value = column.type().from(row, ++position);
            if (value == null) {
                json.writeNull();
            } else {
                column.type().write(value, json);
                number = column.counted() ? (Long) value : number;
            }
        }
        json.writeEndArray();
        return number;
    }

    /** Inserts all rows, and returns how many. @throws BackupRefused when a row is not what the columns say */
    static long read(Table table, InputStream source, PreparedStatement insert) throws SQLException, IOException {
        long count = 0;
        try (JsonParser json = FACTORY.createParser(source)) {
            while (json.nextToken() != null) {
                bindRow(table, json, insert);
                insert.addBatch();
                if (++count % ROWS_AT_ONCE == 0) {
                    insert.executeBatch();
                }
            }
        } catch (RuntimeException malformed) {
            throw new BackupRefused("is damaged: row " + (count + 1) + " of " + table.name() + " is malformed");
        }
        insert.executeBatch();
        return count;
    }

    private static void bindRow(Table table, JsonParser json, PreparedStatement insert)
            throws SQLException, IOException {
        int position = 0;
        for (Table.Column column : table.columns()) {
            json.nextToken();
            column.type().bind(insert, ++position, column.type().readOrNull(json));
        }
        if (json.nextToken() != JsonToken.END_ARRAY) {
            throw new IllegalStateException("more values than columns");
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
