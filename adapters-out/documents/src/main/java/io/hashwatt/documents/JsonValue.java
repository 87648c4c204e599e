package io.hashwatt.documents;

import io.hashwatt.application.kernel.DocumentPlace;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * One JSON value that is there and not null. Each method gives it as one type or throws a {@link Refusal} that
 * names the place and what was expected; nothing is converted (the text {@code "5"} is no number).
 */
public final class JsonValue {

    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,18}");

    private final JsonSource source;
    private final JsonPath path;
    private final JsonNode node;

    JsonValue(JsonSource source, JsonPath path, JsonNode node) {
        this.source = source;
        this.path = path;
        this.node = node;
    }

    /** Where the value stands: {@code file: groups[0].levels[1].watts}. */
    public DocumentPlace place() {
        return DocumentPlace.element(source.document(), path.toString());
    }

    /** For a rule that only the caller knows: {@code throw value.refusal("must be above …")}. */
    public Refusal refusal(String rule) {
        return new Refusal(place(), rule);
    }

    /** Whether it stands in a document of our own, see {@link JsonDocument#ours}. */
    public boolean isOurs() {
        return source.ours();
    }

    /** Text, possibly empty. */
    public String text() {
        if (node instanceof JsonNode.Text text) {
            return text.value();
        }
        throw mustBe("a text");
    }

    public boolean truth() {
        if (node instanceof JsonNode.Literal literal) {
            return literal.word().equals("true");
        }
        throw mustBe("true or false");
    }

    /** An exact number, within the bounds of {@link DecimalText} where a stranger wrote it. */
    public BigDecimal decimal() {
        return number().orElseThrow(() -> mustBe("a number (below 10^30, at most 40 digits)"));
    }

    /** A number at or above a bound. */
    public BigDecimal decimalNotBelow(long least) {
        return number().filter(number -> number.compareTo(BigDecimal.valueOf(least)) >= 0)
                .orElseThrow(() -> mustBe("a number not below " + least));
    }

    /** A whole number from {@code least} to {@code most}, both included; written without point and exponent. */
    public long wholeNumber(long least, long most) {
        return digits().filter(digits -> WHOLE.matcher(digits).matches())
                .map(Long::valueOf)
                .filter(number -> number >= least && number <= most)
                .orElseThrow(() -> mustBe("a whole number from " + least + " to " + most));
    }

    /** An RFC 3339 time with {@code Z}, see {@link InstantText#utc}. */
    public Instant instant() {
        return InstantText.utc(text()).orElseThrow(() -> notThis(InstantText.UTC_RULE));
    }

    public JsonFields object() {
        if (node instanceof JsonNode.Members members) {
            return new JsonFields(source, path, members.byName());
        }
        throw mustBe("an object");
    }

    /** The elements of an array; a null among them is refused. */
    public List<JsonValue> elements() {
        if (!(node instanceof JsonNode.Elements elements)) {
            throw mustBe("an array");
        }
        List<JsonValue> values = new ArrayList<>();
        for (int i = 0; i < elements.inOrder().size(); i++) {
            JsonValue value =
                    new JsonValue(source, path.element(i), elements.inOrder().get(i));
            if (value.node.equals(JsonNode.Literal.NULL)) {
                throw value.refusal("must not be null");
            }
            values.add(value);
        }
        return values;
    }

    /** Each object of an array, read by {@code reading}; the defects of all of them come in one refusal. */
    public <T> List<T> objects(Function<JsonFields, T> reading) {
        Defects defects = new Defects();
        List<T> read = new ArrayList<>();
        for (JsonValue element : elements()) {
            defects.attempt(() -> reading.apply(element.object())).ifPresent(read::add);
        }
        defects.refuseIfAny();
        return read;
    }

    private Optional<BigDecimal> number() {
        return digits().flatMap(digits -> isOurs() ? Optional.of(new BigDecimal(digits)) : DecimalText.parse(digits));
    }

    private Optional<String> digits() {
        return node instanceof JsonNode.Number number ? Optional.of(number.digits()) : Optional.empty();
    }

    private Refusal mustBe(String expected) {
        return notThis("must be " + expected);
    }

    private Refusal notThis(String rule) {
        return refusal(rule + ", not " + node.words());
    }
}
