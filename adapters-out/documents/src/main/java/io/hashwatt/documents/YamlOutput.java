package io.hashwatt.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.StreamDataWriter;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.JsonSchema;

/** Writes what a JSON document says as YAML, for people: lists of plain values on one line, everything else in blocks. */
public final class YamlOutput {

    private static final int WIDTH = 120;

    private YamlOutput() {}

    public static String of(JsonFields object) {
        Text text = new Text();
        new Dump(settings()).dumpNode(node(new JsonNode.Members(object.byName())), text);
        return text.written.toString();
    }

    private static DumpSettings settings() {
        return DumpSettings.builder()
                .setSchema(new JsonSchema())
                .setIndent(2)
                .setIndicatorIndent(2)
                .setIndentWithIndicator(true)
                .setWidth(WIDTH)
                .setSplitLines(false)
                .build();
    }

    private static Node node(JsonNode node) {
        return switch (node) {
            case JsonNode.Members(var byName) -> mapping(byName);
            case JsonNode.Elements(var inOrder) ->
                new SequenceNode(
                        Tag.SEQ,
                        inOrder.stream().map(YamlOutput::node).toList(),
                        inOrder.stream().allMatch(JsonNode::isPlain) ? FlowStyle.FLOW : FlowStyle.BLOCK);
            case JsonNode.Text(String value) -> scalar(Tag.STR, value);
            case JsonNode.Number(String digits) -> scalar(digits.matches("-?[0-9]+") ? Tag.INT : Tag.FLOAT, digits);
            case JsonNode.Literal literal ->
                scalar(literal.equals(JsonNode.Literal.NULL) ? Tag.NULL : Tag.BOOL, literal.word());
        };
    }

    private static MappingNode mapping(Map<String, JsonNode> byName) {
        List<NodeTuple> members = new ArrayList<>();
        byName.forEach((name, value) -> members.add(new NodeTuple(scalar(Tag.STR, name), node(value))));
        return new MappingNode(Tag.MAP, members, FlowStyle.BLOCK);
    }

    private static ScalarNode scalar(Tag tag, String value) {
        return new ScalarNode(tag, value, ScalarStyle.PLAIN);
    }

    private static final class Text implements StreamDataWriter {

        private final StringBuilder written = new StringBuilder();

        @Override
        public void write(String text) {
            written.append(text);
        }

        @Override
        public void write(String text, int offset, int length) {
            written.append(text, offset, offset + length);
        }
    }
}
