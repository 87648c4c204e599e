package io.hashwatt.cli.plan;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes one JSON value and a line end, piece by piece. Amounts are plain decimals with up to twelve places. */
final class JsonOutput {

    private static final int PLACES = 12;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .build();

    private final JsonGenerator json;

    private JsonOutput(JsonGenerator json) {
        this.json = json;
    }

    /** What is written between the outermost braces. */
    interface Content {
        void writeTo(JsonOutput json) throws IOException;
    }

    static void write(OutputStream out, Content content) {
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.writeStartObject();
            content.writeTo(new JsonOutput(json));
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    JsonOutput text(String name, @Nullable String value) throws IOException {
        json.writeStringField(name, value);
        return this;
    }

    JsonOutput texts(String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
        return this;
    }

    JsonOutput time(String name, Instant instant) throws IOException {
        return text(name, instant.toString());
    }

    JsonOutput whole(String name, @Nullable Integer number) throws IOException {
        json.writeFieldName(name);
        if (number == null) {
            json.writeNull();
        } else {
            json.writeNumber(number);
        }
        return this;
    }

    JsonOutput decimal(String name, @Nullable BigDecimal number) throws IOException {
        json.writeFieldName(name);
        if (number == null) {
            json.writeNull();
        } else {
            json.writeNumber(plain(number));
        }
        return this;
    }

    JsonOutput object(String name, Content content) throws IOException {
        json.writeObjectFieldStart(name);
        content.writeTo(this);
        json.writeEndObject();
        return this;
    }

    /** An array of objects; each is begun with {@link #element}. */
    JsonOutput array(String name, Content elements) throws IOException {
        json.writeArrayFieldStart(name);
        elements.writeTo(this);
        json.writeEndArray();
        return this;
    }

    void element(Content content) throws IOException {
        json.writeStartObject();
        content.writeTo(this);
        json.writeEndObject();
    }

    private static String plain(BigDecimal number) {
        BigDecimal rounded = number.scale() > PLACES ? number.setScale(PLACES, RoundingMode.HALF_EVEN) : number;
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
