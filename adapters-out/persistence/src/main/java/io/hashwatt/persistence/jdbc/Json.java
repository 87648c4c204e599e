package io.hashwatt.persistence.jdbc;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** JSON for columns that are written and read as a whole, by this program alone. */
public final class Json {

    /** The limits are for strangers' documents; these are our own. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private Json() {}

    @FunctionalInterface
    public interface Writing {
        void to(JsonGenerator json) throws IOException;
    }

    @FunctionalInterface
    public interface Reading<T> {
        T from(JsonParser json) throws IOException;
    }

    public static String text(Writing writing) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            writing.to(json);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /** @throws UncheckedIOException when the text is not what this program writes */
    public static <T> T read(String text, Reading<T> reading) {
        try (JsonParser json = FACTORY.createParser(text)) {
            return reading.from(json);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The text in UTF-8, deflated. */
    public static byte[] deflated(Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Deflated.Out deflated = Deflated.to(bytes);
                JsonGenerator json = FACTORY.createGenerator(deflated)) {
            writing.to(json);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** @throws UncheckedIOException when the bytes are not what this program writes */
    public static <T> T inflated(byte[] bytes, Reading<T> reading) {
        try (Deflated.In inflated = Deflated.from(new ByteArrayInputStream(bytes));
                JsonParser json = FACTORY.createParser(inflated)) {
            return reading.from(json);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public static String ofTexts(List<String> texts) {
        return text(json -> writeTexts(json, texts));
    }

    public static void writeTexts(JsonGenerator json, List<String> texts) throws IOException {
        json.writeStartArray();
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    public static List<String> texts(String array) {
        return read(array, Json::readTexts);
    }

    /** The next value, which is an array of texts. */
    public static List<String> readTexts(JsonParser json) throws IOException {
        expect(JsonToken.START_ARRAY, json);
        List<String> texts = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            texts.add(json.getText());
        }
        return texts;
    }

    /** In order of the names, so that equal maps are equal texts. */
    public static String ofMap(Map<String, String> map) {
        return text(json -> {
            json.writeStartObject();
            for (Map.Entry<String, String> entry : new TreeMap<>(map).entrySet()) {
                json.writeStringField(entry.getKey(), entry.getValue());
            }
            json.writeEndObject();
        });
    }

    public static Map<String, String> map(String object) {
        return read(object, json -> {
            Map<String, String> map = new TreeMap<>();
            expect(JsonToken.START_OBJECT, json);
            while (json.nextToken() != JsonToken.END_OBJECT) {
                map.put(json.currentName(), readText(json));
            }
            return map;
        });
    }

    /** Reads the next token, which has to be this one. */
    public static void expect(JsonToken token, JsonParser json) throws IOException {
        json.nextToken();
        if (json.currentToken() != token) {
            throw new IOException("expected " + token + " at " + json.currentTokenLocation());
        }
    }

    /** The next value, which is a text. */
    public static String readText(JsonParser json) throws IOException {
        expect(JsonToken.VALUE_STRING, json);
        return json.getText();
    }

    /** The next value, a text or null. */
    public static @Nullable String readTextOrNull(JsonParser json) throws IOException {
        return json.nextToken() == JsonToken.VALUE_NULL ? null : json.getText();
    }

    /** The next value, a whole number. */
    public static int readInteger(JsonParser json) throws IOException {
        expect(JsonToken.VALUE_NUMBER_INT, json);
        return json.getIntValue();
    }

    /** As text, which keeps every digit and costs no more. */
    public static void writeDecimal(JsonGenerator json, @Nullable BigDecimal value) throws IOException {
        json.writeString(value == null ? null : value.toString());
    }

    /** The next value. */
    public static @Nullable BigDecimal readDecimalOrNull(JsonParser json) throws IOException {
        String text = readTextOrNull(json);
        return text == null ? null : new BigDecimal(text);
    }

    /** The next value, which is not null. */
    public static BigDecimal readDecimal(JsonParser json) throws IOException {
        return new BigDecimal(readText(json));
    }
}
