package io.hashwatt.persistence.backup;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.hashwatt.application.kernel.SourceDocument;
import io.hashwatt.documents.JsonDocument;
import io.hashwatt.documents.JsonFields;
import io.hashwatt.documents.JsonValue;
import io.hashwatt.documents.Refusal;
import io.hashwatt.persistence.backup.Manifest.TableEntry;
import io.hashwatt.persistence.backup.Table.Column;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

/** The manifest as it stands in a backup. */
final class ManifestJson {

    static final String FILE = "manifest.json";

    /** An integer that the database counts. */
    private static final String COUNTED = "COUNTED";

    private static final JsonFactory FACTORY = new JsonFactory();

    private ManifestJson() {}

    static byte[] write(Manifest manifest) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(bytes).useDefaultPrettyPrinter()) {
            json.writeStartObject();
            json.writeNumberField("format", Manifest.FORMAT);
            json.writeStringField("schema_version", manifest.schemaVersion());
            json.writeStringField("created_at", manifest.createdAt().toString());
            json.writeArrayFieldStart("tables");
            for (TableEntry entry : manifest.tables()) {
                write(entry, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }

    private static void write(TableEntry entry, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", entry.table().name());
        json.writeNumberField("rows", entry.rows());
        json.writeStringField("sha256", entry.sha256());
        json.writeNumberField("last_number", entry.lastNumber());
        json.writeObjectFieldStart("columns");
        for (Column column : entry.table().columns()) {
            json.writeStringField(
                    column.name(), column.counted() ? COUNTED : column.type().name());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    /** @throws BackupRefused when it is none of ours, or of a later format */
    static Manifest read(byte[] bytes) {
        try {
            JsonFields fields = JsonDocument.object(new SourceDocument(FILE, bytes));
            if (fields.required("format").wholeNumber(1, Integer.MAX_VALUE) != Manifest.FORMAT) {
                throw new BackupRefused("is of a format that only a newer program reads");
            }
            fields.refuseUnknown("format", "schema_version", "created_at", "tables");
            return new Manifest(
                    fields.required("schema_version").text(),
                    fields.required("created_at").instant(),
                    fields.required("tables").objects(ManifestJson::entry));
        } catch (Refusal malformed) {
            throw new BackupRefused("is damaged: " + malformed.getMessage());
        }
    }

    private static TableEntry entry(JsonFields fields) {
        fields.refuseUnknown("name", "rows", "sha256", "last_number", "columns");
        JsonFields columns = fields.required("columns").object();
        List<Column> ordered = columns.names().stream()
                .map(name -> column(name, columns.required(name)))
                .toList();
        return new TableEntry(
                new Table(fields.required("name").text(), ordered),
                fields.required("rows").wholeNumber(0, Long.MAX_VALUE),
                fields.required("sha256").text(),
                fields.required("last_number").wholeNumber(0, Long.MAX_VALUE));
    }

    private static Column column(String name, JsonValue type) {
        boolean counted = type.text().equals(COUNTED);
        return new Column(name, counted ? ColumnType.INTEGER : type(type), counted);
    }

    private static ColumnType type(JsonValue value) {
        try {
            return ColumnType.valueOf(value.text());
        } catch (IllegalArgumentException unknown) {
            throw value.refusal("is no type of a column");
        }
    }
}
