package io.hashwatt.documents;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import io.hashwatt.domain.kernel.Money;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Writes one JSON object and a line end, piece by piece. Numbers are plain decimals, never with an exponent. */
public final class JsonOutput {

    private static final int PLACES = 12;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .build();

    private final JsonGenerator json;

    private JsonOutput(JsonGenerator json) {
        this.json = json;
    }

    /** What is written between two braces, or two brackets. */
    @FunctionalInterface
    public interface Content {
        void writeTo(JsonOutput json) throws IOException;
    }

    public static void write(OutputStream out, Content content) {
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.writeStartObject();
            content.writeTo(new JsonOutput(json));
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public static byte[] bytes(Content content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(bytes, content);
        return bytes.toByteArray();
    }

    /** The same as text, without the line end. */
    public static String inOneLine(Content content) {
        return new String(bytes(content), StandardCharsets.UTF_8).stripTrailing();
    }

    public JsonOutput text(String name, @Nullable String value) throws IOException {
        json.writeStringField(name, value);
        return this;
    }

    /** A thing by its own words, such as an id or a time zone; null: null. */
    public JsonOutput words(String name, @Nullable Object value) throws IOException {
        return text(name, value == null ? null : value.toString());
    }

    public JsonOutput texts(String name, Collection<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
        return this;
    }

    /** In RFC 3339, in UTC, to the microsecond: nothing that is stored is finer. */
    public JsonOutput time(String name, @Nullable Instant instant) throws IOException {
        return words(name, instant == null ? null : instant.truncatedTo(ChronoUnit.MICROS));
    }

    public JsonOutput truth(String name, boolean value) throws IOException {
        json.writeBooleanField(name, value);
        return this;
    }

    public JsonOutput whole(String name, @Nullable Integer number) throws IOException {
        return digits(name, number == null ? null : number.toString());
    }

    public JsonOutput whole(String name, @Nullable Long number) throws IOException {
        return digits(name, number == null ? null : number.toString());
    }

    /** What was worked out, with up to twelve places. */
    public JsonOutput decimal(String name, @Nullable BigDecimal number) throws IOException {
        return digits(name, number == null ? null : plain(number));
    }

    /** The same of money; its currency stands in a field of its own. */
    public JsonOutput money(String name, @Nullable Money amount) throws IOException {
        return decimal(name, amount == null ? null : amount.amount());
    }

    /** What was handed in, with all its places. */
    public JsonOutput exact(String name, @Nullable BigDecimal number) throws IOException {
        return digits(name, number == null ? null : number.toPlainString());
    }

    /** The same of several. */
    public JsonOutput exact(String name, Collection<BigDecimal> numbers) throws IOException {
        json.writeArrayFieldStart(name);
        for (BigDecimal number : numbers) {
            json.writeNumber(number.toPlainString());
        }
        json.writeEndArray();
        return this;
    }

    public JsonOutput object(String name, Content content) throws IOException {
        json.writeObjectFieldStart(name);
        content.writeTo(this);
        json.writeEndObject();
        return this;
    }

    public JsonOutput nothing(String name) throws IOException {
        json.writeNullField(name);
        return this;
    }

    /** An array of objects; each is begun with {@link #element}. */
    public JsonOutput array(String name, Content elements) throws IOException {
        json.writeArrayFieldStart(name);
        elements.writeTo(this);
        json.writeEndArray();
        return this;
    }

    public void element(Content content) throws IOException {
        json.writeStartObject();
        content.writeTo(this);
        json.writeEndObject();
    }

    private JsonOutput digits(String name, @Nullable String digits) throws IOException {
        json.writeFieldName(name);
        if (digits == null) {
            json.writeNull();
        } else {
            json.writeNumber(digits);
        }
        return this;
    }

    private static String plain(BigDecimal number) {
        BigDecimal rounded = number.scale() > PLACES ? number.setScale(PLACES, RoundingMode.HALF_EVEN) : number;
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
