package io.hashwatt.documents;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.hashwatt.application.kernel.DocumentPlace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Builds the tree of one document from the token stream. Done here rather than by a mapper, because a mapper
 * turns numbers into values before anybody could bound them and words its errors for programmers.
 */
final class JsonParsing {

    private static final int DEEPEST = 32;
    private static final int MOST_VALUES = 2_000_000;
    private static final int LONGEST_TEXT = 100_000;
    private static final int LONGEST_NUMBER = 1_000;
    private static final int SHOWN_BEFORE_FAULT = 12;
    private static final JsonFactory STRANGERS = factory(LONGEST_TEXT, LONGEST_NUMBER);
    private static final JsonFactory OURS = factory(Integer.MAX_VALUE, Integer.MAX_VALUE);

    private final JsonFactory factory;
    private final String document;
    private final String text;
    private int values;

    JsonParsing(JsonSource source, String text) {
        this.factory = source.ours() ? OURS : STRANGERS;
        this.document = source.document();
        this.text = text;
    }

    private static JsonFactory factory(int longestText, int longestNumber) {
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                .maxNestingDepth(DEEPEST)
                .maxStringLength(longestText)
                .maxNameLength(1_000)
                .maxNumberLength(longestNumber)
                .build();
        return new JsonFactoryBuilder()
                .streamReadConstraints(constraints)
                // Names are the document's own: keeping them for later documents would let input fill memory.
                .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                .build();
    }

    JsonNode parse() {
        try (JsonParser parser = factory.createParser(text)) {
            return onlyValue(parser);
        } catch (StreamConstraintsException limit) {
            throw refusal(limit, "is too deeply nested or has a too long value");
        } catch (JsonProcessingException malformed) {
            throw refusal(malformed, "is not valid JSON near " + Quoted.of(textAt(malformed)));
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory could not be read", impossible);
        }
    }

    private JsonNode onlyValue(JsonParser parser) throws IOException {
        JsonToken first = parser.nextToken();
        if (first == null) {
            throw new Refusal(DocumentPlace.whole(document), "is empty");
        }
        JsonNode root = node(parser, first);
        if (parser.nextToken() != null) {
            throw refusal(parser, "something follows the end of the JSON value");
        }
        return root;
    }

    private JsonNode node(JsonParser parser, @Nullable JsonToken token) throws IOException {
        if (++values > MOST_VALUES) {
            throw refusal(parser, "has more than " + MOST_VALUES + " values");
        }
        if (token == null) {
            throw refusal(parser, "the JSON value ends too early");
        }
        return switch (token) {
            case START_OBJECT -> members(parser);
            case START_ARRAY -> elements(parser);
            case VALUE_STRING -> new JsonNode.Text(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonNode.Number(parser.getText());
            case VALUE_NULL -> JsonNode.Literal.NULL;
            case VALUE_TRUE, VALUE_FALSE -> new JsonNode.Literal(parser.getText());
            default -> throw refusal(parser, "is not valid JSON");
        };
    }

    private JsonNode members(JsonParser parser) throws IOException {
        Map<String, JsonNode> byName = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            if (byName.containsKey(name)) {
                throw refusal(parser, "the field " + Quoted.of(name) + " stands twice in one object");
            }
            byName.put(name, node(parser, parser.nextToken()));
        }
        return new JsonNode.Members(byName);
    }

    private JsonNode elements(JsonParser parser) throws IOException {
        List<JsonNode> inOrder = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            inOrder.add(node(parser, token));
        }
        return new JsonNode.Elements(inOrder);
    }

    private Refusal refusal(JsonParser parser, String rule) {
        return new Refusal(
                DocumentPlace.line(document, parser.currentTokenLocation().getLineNr()), rule);
    }

    private Refusal refusal(JsonProcessingException problem, String rule) {
        int line = problem.getLocation() == null ? 1 : problem.getLocation().getLineNr();
        return new Refusal(DocumentPlace.line(document, Math.max(1, line)), rule);
    }

    /** The line around the fault, from a little before it. */
    private String textAt(JsonProcessingException problem) {
        long offset = problem.getLocation() == null ? 0 : problem.getLocation().getCharOffset();
        int fault = Math.clamp(offset, 0, text.length());
        int lineStart = text.lastIndexOf('\n', fault - 1) + 1;
        int lineEnd = text.indexOf('\n', fault);
        int start = Math.max(lineStart, fault - SHOWN_BEFORE_FAULT);
        return text.substring(start, lineEnd < 0 ? text.length() : lineEnd).strip();
    }
}
