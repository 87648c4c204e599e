package io.hashwatt.documents;

import java.util.List;
import java.util.Map;

/** A JSON value as it was written; a number keeps its text, so that nothing is computed from it unchecked. */
sealed interface JsonNode {

    /** How a message calls the value. */
    String words();

    /** Whether it holds no other values. */
    default boolean isPlain() {
        return !(this instanceof Members) && !(this instanceof Elements);
    }

    record Members(Map<String, JsonNode> byName) implements JsonNode {
        @Override
        public String words() {
            return "an object";
        }
    }

    record Elements(List<JsonNode> inOrder) implements JsonNode {
        @Override
        public String words() {
            return "an array";
        }
    }

    record Text(String value) implements JsonNode {
        @Override
        public String words() {
            return Quoted.of(value);
        }
    }

    record Number(String digits) implements JsonNode {
        @Override
        public String words() {
            return Quoted.plain(digits);
        }
    }

    record Literal(String word) implements JsonNode {

        static final Literal NULL = new Literal("null");

        @Override
        public String words() {
            return word;
        }
    }
}
