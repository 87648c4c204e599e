package io.hashwatt.persistence.jdbc;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row whose columns are read from left to right: each call reads the next one. */
public final class Row {

    private final ResultSet rows;
    private int column;

    Row(ResultSet rows) {
        this.rows = rows;
    }

    public String text() throws SQLException {
        return present(textOrNull());
    }

    public @Nullable String textOrNull() throws SQLException {
        return rows.getString(++column);
    }

    public <E extends Enum<E>> E constant(Class<E> type) throws SQLException {
        return Enum.valueOf(type, text());
    }

    public int integer() throws SQLException {
        return rows.getInt(++column);
    }

    public @Nullable Integer integerOrNull() throws SQLException {
        int value = rows.getInt(++column);
        return rows.wasNull() ? null : value;
    }

    public long number() throws SQLException {
        return rows.getLong(++column);
    }

    public BigDecimal decimal() throws SQLException {
        return present(decimalOrNull());
    }

    public @Nullable BigDecimal decimalOrNull() throws SQLException {
        BigDecimal value = rows.getBigDecimal(++column);
        return value == null ? null : plain(value);
    }

    public UUID uuid() throws SQLException {
        return present(uuidOrNull());
    }

    public @Nullable UUID uuidOrNull() throws SQLException {
        return rows.getObject(++column, UUID.class);
    }

    public Instant instant() throws SQLException {
        return present(instantOrNull());
    }

    public @Nullable Instant instantOrNull() throws SQLException {
        OffsetDateTime value = rows.getObject(++column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    public LocalDate date() throws SQLException {
        return present(rows.getObject(++column, LocalDate.class));
    }

    public byte[] bytes() throws SQLException {
        return present(bytesOrNull());
    }

    public byte @Nullable [] bytesOrNull() throws SQLException {
        return rows.getBytes(++column);
    }

    /** H2 gives 500 back as 5E+2: the same number, which nobody wants to read. */
    public static BigDecimal plain(BigDecimal value) {
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    private <T> T present(@Nullable T value) throws SQLException {
        if (value == null) {
            throw new SQLException("column " + column + " is null, which its table does not allow");
        }
        return value;
    }
}
