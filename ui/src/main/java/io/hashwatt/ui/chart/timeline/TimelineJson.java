package io.hashwatt.ui.chart.timeline;

import com.vaadin.flow.internal.JacksonUtils;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.ui.chart.timeline.TimelinePicture.Bar;
import io.hashwatt.ui.chart.timeline.TimelinePicture.IntentRow;
import io.hashwatt.ui.chart.timeline.TimelinePicture.Lane;
import io.hashwatt.ui.chart.timeline.TimelinePicture.PowerRow;
import io.hashwatt.ui.chart.timeline.TimelinePicture.PowerStep;
import io.hashwatt.ui.chart.timeline.TimelinePicture.PriceLine;
import io.hashwatt.ui.chart.timeline.TimelinePicture.Selection;
import io.hashwatt.ui.chart.timeline.TimelinePicture.Strike;
import io.hashwatt.ui.chart.timeline.TimelinePicture.Strikes;
import io.hashwatt.ui.kit.figure.LevelShade;
import io.hashwatt.ui.text.T;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A picture in the words of the element: times in milliseconds, power in MW, what repeats as a number. */
final class TimelineJson {

    private static final int MEGA = 6;
    private static final int PIXEL_DECIMALS = 3;

    private final List<String> names = new ArrayList<>();

    private TimelineJson() {}

    static ObjectNode of(TimelinePicture picture) {
        return new TimelineJson().written(picture);
    }

    private ObjectNode written(TimelinePicture picture) {
        ObjectNode json = JacksonUtils.createObjectNode();
        json.put("lang", T.locale().toLanguageTag());
        json.put("zone", picture.zone().getId());
        json.put("alternative", picture.alternative());
        json.put("dataFrom", millis(picture.span().start()));
        json.put("dataTo", millis(picture.span().end()));
        json.put("from", millis(picture.window().start()));
        json.put("to", millis(picture.window().end()));
        putIf(json, "near", picture.near(), (name, near) -> json.set(name, interval(near)));
        putIf(json, "now", picture.now(), (name, now) -> json.put(name, millis(now)));
        putIf(json, "price", picture.price(), (name, price) -> json.set(name, price(price)));
        putIf(json, "strikes", picture.strikes(), (name, strikes) -> json.set(name, strikes(strikes)));
        putIf(json, "selected", picture.selected(), (name, selected) -> json.set(name, selection(selected)));
        json.set("slots", millis(picture.slots()));
        json.set("intents", array(picture.intents(), TimelineJson::intents));
        json.set("lanes", array(picture.lanes(), this::lane));
        json.set("powers", array(picture.powers(), (array, row) -> array.add(power(row))));
        json.set("words", words());
        json.set("names", array(names, ArrayNode::add));
        return json;
    }

    private static <V> void putIf(ObjectNode json, String name, @Nullable V value, BiConsumer<String, V> put) {
        if (value == null) {
            json.putNull(name);
        } else {
            put.accept(name, value);
        }
    }

    private static ObjectNode words() {
        ObjectNode words = JacksonUtils.createObjectNode();
        words.put("now", T.of("timeline.now"));
        words.put("noPrice", T.of("timeline.noPrice"));
        words.put("noPlan", T.of("timeline.noPlan"));
        words.put("cap", T.of("timeline.cap"));
        words.put("above", T.of("timeline.above"));
        words.put("changed", T.of("timeline.changed"));
        words.set(
                "finality",
                JacksonUtils.createArrayNode()
                        .add(T.of("timeline.final"))
                        .add(T.of("timeline.preliminary"))
                        .add(T.of("timeline.estimated")));
        return words;
    }

    private static ObjectNode price(PriceLine price) {
        ObjectNode json = JacksonUtils.createObjectNode();
        json.put("title", price.title());
        json.put("unit", price.unit());
        json.set(
                "steps",
                array(
                        price.steps(),
                        (array, step) -> array.add(interval(step.interval())
                                .add(step.value())
                                .add(step.finality().ordinal()))));
        json.set("gaps", intervals(price.gaps()));
        return json;
    }

    static ObjectNode strikes(Strikes strikes) {
        ObjectNode json = JacksonUtils.createObjectNode();
        json.put("lane", strikes.lane());
        json.put("title", strikes.title());
        json.set("lines", array(strikes.lines(), (array, line) -> array.add(strike(line))));
        return json;
    }

    private static ObjectNode strike(Strike strike) {
        ObjectNode json = JacksonUtils.createObjectNode();
        json.put("name", strike.name());
        json.put("shade", strike.shade().ordinal());
        json.set(
                "points",
                array(
                        strike.points(),
                        (array, point) -> array.add(JacksonUtils.createArrayNode()
                                .add(millis(point.from()))
                                .add(rounded(point.price())))));
        return json;
    }

    private static ObjectNode selection(Selection selected) {
        ObjectNode json = JacksonUtils.createObjectNode();
        json.put("lane", selected.lane());
        json.put("at", millis(selected.at()));
        return json;
    }

    private static void intents(ArrayNode array, IntentRow row) {
        ObjectNode json = array.addObject();
        json.put("name", row.name());
        json.put("look", row.look().token());
        json.set(
                "bars",
                array(
                        row.bars(),
                        (bars, bar) -> bars.add(
                                interval(bar.interval()).add(bar.name()).add(bar.about()))));
    }

    private void lane(ArrayNode array, Lane lane) {
        ObjectNode json = array.addObject();
        json.put("id", lane.id());
        json.put("name", lane.name());
        json.put("sub", lane.note());
        json.set("bars", array(lane.bars(), (bars, bar) -> bars.add(bar(bar))));
        json.set("changed", intervals(lane.changed()));
    }

    private ArrayNode bar(Bar bar) {
        return interval(bar.interval())
                .add(rounded(bar.share()))
                .add(bar.shade() == LevelShade.OFF ? 0 : bar.shade().ordinal())
                .add(numberOf(bar.word()))
                .add(bar.kind().ordinal());
    }

    private int numberOf(String name) {
        int known = names.indexOf(name);
        if (known >= 0) {
            return known;
        }
        names.add(name);
        return names.size() - 1;
    }

    private static ObjectNode power(PowerRow row) {
        ObjectNode json = JacksonUtils.createObjectNode();
        json.put("name", row.name());
        json.put("sub", row.note());
        json.put("max", megawatts(row.scale()));
        json.set("caps", steps(row.caps()));
        json.set("steps", steps(row.steps()));
        json.set("unknown", intervals(row.unknown()));
        return json;
    }

    private static ArrayNode steps(List<PowerStep> steps) {
        return array(steps, (array, step) -> array.add(interval(step.interval()).add(megawatts(step.power()))));
    }

    static <V> ArrayNode array(Collection<V> values, BiConsumer<ArrayNode, V> add) {
        ArrayNode array = JacksonUtils.createArrayNode();
        values.forEach(value -> add.accept(array, value));
        return array;
    }

    private static ArrayNode millis(List<Instant> instants) {
        return array(instants, (array, instant) -> array.add(millis(instant)));
    }

    private static ArrayNode intervals(List<Interval> intervals) {
        return array(intervals, (array, interval) -> array.add(interval(interval)));
    }

    static ArrayNode interval(Interval interval) {
        return JacksonUtils.createArrayNode().add(millis(interval.start())).add(millis(interval.end()));
    }

    private static long millis(Instant instant) {
        return instant.toEpochMilli();
    }

    private static BigDecimal megawatts(Power power) {
        return rounded(power.watts().movePointLeft(MEGA));
    }

    static BigDecimal rounded(BigDecimal value) {
        return value.setScale(PIXEL_DECIMALS, RoundingMode.HALF_UP);
    }
}
