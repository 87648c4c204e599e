package io.hashwatt.documents;

import io.hashwatt.application.kernel.DocumentPlace;
import io.hashwatt.application.kernel.SourceDocument;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.JsonSchema;

/** Builds the tree of one document from the library's nodes; nothing of it becomes an object of anybody's class. */
final class YamlParsing {

    private static final int DEEPEST = 32;
    private static final int MOST_VALUES = 200_000;
    private static final int LONGEST_TEXT = 100_000;
    private static final int MOST_CHARACTERS = 8 << 20;

    private final String document;
    private final String text;
    private int values;

    YamlParsing(SourceDocument document) {
        this.document = document.name();
        this.text = Utf8Text.of(document);
        if (text.length() > MOST_CHARACTERS) {
            throw new Refusal(DocumentPlace.whole(document.name()), "has more than " + MOST_CHARACTERS + " characters");
        }
    }

    private LoadSettings settings() {
        return LoadSettings.builder()
                .setLabel(document)
                .setSchema(new JsonSchema())
                .setAllowDuplicateKeys(false)
                .setAllowRecursiveKeys(false)
                .setCodePointLimit(MOST_CHARACTERS)
                .build();
    }

    JsonNode parse() {
        try {
            Iterator<Node> nodes =
                    new Compose(settings()).composeAllFromString(text).iterator();
            if (!nodes.hasNext()) {
                throw new Refusal(DocumentPlace.whole(document), "is empty");
            }
            JsonNode root = node(nodes.next(), 1);
            if (nodes.hasNext()) {
                throw refusal(nodes.next(), "a second document follows the first");
            }
            return root;
        } catch (MarkedYamlEngineException malformed) {
            throw new Refusal(place(malformed.getProblemMark()), "is not valid YAML");
        } catch (YamlEngineException | StackOverflowError malformed) {
            throw new Refusal(DocumentPlace.whole(document), "is not valid YAML, or too deeply nested");
        }
    }

    private JsonNode node(Node node, int depth) {
        if (++values > MOST_VALUES) {
            throw refusal(node, "has more than " + MOST_VALUES + " values");
        }
        if (depth > DEEPEST) {
            throw refusal(node, "is too deeply nested");
        }
        return switch (node) {
            case MappingNode mapping -> members(mapping, depth);
            case SequenceNode sequence -> elements(sequence, depth);
            case ScalarNode scalar -> scalar(scalar);
            default -> throw refusal(node, "is not valid YAML");
        };
    }

    private JsonNode members(MappingNode mapping, int depth) {
        requireTag(mapping, Tag.MAP);
        Map<String, JsonNode> byName = new LinkedHashMap<>();
        for (NodeTuple member : mapping.getValue()) {
            if (!(member.getKeyNode() instanceof ScalarNode name)) {
                throw refusal(member.getKeyNode(), "a name must be a text");
            }
            if (byName.containsKey(name.getValue())) {
                throw refusal(name, "the field " + Quoted.of(name.getValue()) + " stands twice in one mapping");
            }
            byName.put(name.getValue(), node(member.getValueNode(), depth + 1));
        }
        return new JsonNode.Members(byName);
    }

    private JsonNode elements(SequenceNode sequence, int depth) {
        requireTag(sequence, Tag.SEQ);
        List<JsonNode> inOrder = new ArrayList<>();
        for (Node element : sequence.getValue()) {
            inOrder.add(node(element, depth + 1));
        }
        return new JsonNode.Elements(inOrder);
    }

    private JsonNode scalar(ScalarNode scalar) {
        String value = scalar.getValue();
        if (value.length() > LONGEST_TEXT) {
            throw refusal(scalar, "has a too long value");
        }
        Tag tag = scalar.getTag();
        if (tag.equals(Tag.STR)) {
            return new JsonNode.Text(value);
        }
        if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
            return new JsonNode.Number(value);
        }
        if (tag.equals(Tag.NULL)) {
            return JsonNode.Literal.NULL;
        }
        requireTag(scalar, Tag.BOOL);
        return new JsonNode.Literal(value);
    }

    private void requireTag(Node node, Tag tag) {
        if (!node.getTag().equals(tag)) {
            throw refusal(node, "has the tag " + Quoted.of(node.getTag().getValue()) + ", which is not known here");
        }
    }

    private Refusal refusal(Node node, String rule) {
        return new Refusal(place(node.getStartMark()), rule);
    }

    private DocumentPlace place(Optional<Mark> mark) {
        return mark.map(found -> DocumentPlace.line(document, found.getLine() + 1L))
                .orElseGet(() -> DocumentPlace.whole(document));
    }
}
