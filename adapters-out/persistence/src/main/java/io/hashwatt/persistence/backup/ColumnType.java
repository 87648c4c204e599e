package io.hashwatt.persistence.backup;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The types that columns have, whatever a database calls them, and how a value stands in a backup: exactly. */
enum ColumnType {
    BOOLEAN(Types.BOOLEAN, "boolean", "bool") {
        @Override
        @Nullable Object from(ResultSet row, int column) throws SQLException {
            boolean value = row.getBoolean(column);
            return row.wasNull() ? null : value;
        }

        @Override
        void write(Object value, JsonGenerator out) throws IOException {
            out.writeBoolean((Boolean) value);
        }

        @Override
        Object read(JsonParser in) throws IOException {
            return in.getBooleanValue();
        }
    },
    INTEGER(Types.BIGINT, "smallint", "integer", "bigint", "int2", "int4", "int8", "serial", "bigserial") {
        @Override
        @Nullable Object from(ResultSet row, int column) throws SQLException {
            long value = row.getLong(column);
            return row.wasNull() ? null : value;
        }

        @Override
        void write(Object value, JsonGenerator out) throws IOException {
            out.writeNumber((Long) value);
        }

        @Override
        Object read(JsonParser in) throws IOException {
            return in.getLongValue();
        }
    },
    /** As text, which keeps the trailing zeros. */
    DECIMAL(Types.NUMERIC, "numeric", "decfloat") {
        @Override
        @Nullable Object from(ResultSet row, int column) throws SQLException {
            return row.getBigDecimal(column);
        }

        @Override
        Object read(JsonParser in) throws IOException {
            return new BigDecimal(in.getText());
        }
    },
    TEXT(Types.VARCHAR, "character varying", "character large object", "character", "varchar", "text", "bpchar") {
        @Override
        @Nullable Object from(ResultSet row, int column) throws SQLException {
            return row.getString(column);
        }

        @Override
        Object read(JsonParser in) throws IOException {
            return in.getText();
        }
    },
    ID(Types.OTHER, "uuid") {
        @Override
        @Nullable Object from(ResultSet row, int column) throws SQLException {
            return row.getObject(column, UUID.class);
        }

        @Override
        Object read(JsonParser in) throws IOException {
            return UUID.fromString(in.getText());
        }

        @Override
        void bind(PreparedStatement statement, int column, @Nullable Object value) throws SQLException {
            statement.setObject(column, value);
        }
    },
    INSTANT(Types.TIMESTAMP_WITH_TIMEZONE, "timestamp with time zone", "timestamptz") {
        @Override
        @Nullable Object from(ResultSet row, int column) throws SQLException {
            OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
            return value == null ? null : value.toInstant().atOffset(ZoneOffset.UTC);
        }

        @Override
        void write(Object value, JsonGenerator out) throws IOException {
            out.writeString(((OffsetDateTime) value).toInstant().toString());
        }

        @Override
        Object read(JsonParser in) throws IOException {
            return Instant.parse(in.getText()).atOffset(ZoneOffset.UTC);
        }
    },
    DAY(Types.DATE, "date") {
        @Override
        @Nullable Object from(ResultSet row, int column) throws SQLException {
            return row.getObject(column, LocalDate.class);
        }

        @Override
        Object read(JsonParser in) throws IOException {
            return LocalDate.parse(in.getText());
        }
    },
    TIME_OF_DAY(Types.TIME, "time", "time without time zone") {
        @Override
        @Nullable Object from(ResultSet row, int column) throws SQLException {
            return row.getObject(column, LocalTime.class);
        }

        @Override
        Object read(JsonParser in) throws IOException {
            return LocalTime.parse(in.getText());
        }
    },
    /** In base64. */
    BYTES(Types.VARBINARY, "binary varying", "binary large object", "bytea") {
        @Override
        @Nullable Object from(ResultSet row, int column) throws SQLException {
            return row.getBytes(column);
        }

        @Override
        void write(Object value, JsonGenerator out) throws IOException {
            out.writeString(Base64.getEncoder().encodeToString((byte[]) value));
        }

        @Override
        Object read(JsonParser in) throws IOException {
            return Base64.getDecoder().decode(in.getText());
        }

        @Override
        void bind(PreparedStatement statement, int column, @Nullable Object value) throws SQLException {
            statement.setBytes(column, (byte[]) value);
        }
    };

    private final int jdbcType;
    private final List<String> names;

    ColumnType(int jdbcType, String... names) {
        this.jdbcType = jdbcType;
        this.names = List.of(names);
    }

    /**
     * @param name as the database calls the type
     * @throws IllegalStateException when a migration uses a type that backups do not know yet
     */
    static ColumnType named(String name, String column) {
        return Arrays.stream(values())
                .filter(type -> type.names.contains(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("backups know no type " + name + ": " + column));
    }

    abstract @Nullable Object from(ResultSet row, int column) throws SQLException;

    void write(Object value, JsonGenerator out) throws IOException {
        out.writeString(value.toString());
    }

    /** @param in stands at a value that is not null */
    abstract Object read(JsonParser in) throws IOException;

    final @Nullable Object readOrNull(JsonParser in) throws IOException {
        return in.currentToken() == JsonToken.VALUE_NULL ? null : read(in);
    }

    void bind(PreparedStatement statement, int column, @Nullable Object value) throws SQLException {
        statement.setObject(column, value, jdbcType);
    }
}
