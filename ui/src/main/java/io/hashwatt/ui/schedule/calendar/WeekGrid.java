package io.hashwatt.ui.schedule.calendar;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import io.hashwatt.ui.kit.figure.LevelShade;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Seven days with blocks on them, to be painted by mouse, touch and keys. It draws what it is told and tells what was done;
 * what becomes of that is decided here, so that keys that come fast all count.
 */
@Tag("hw-week")
@JavaScript("context://hashwatt/week.js")
final class WeekGrid extends Component {

    private static final long serialVersionUID = 1L;

    private static final String DETAIL = "event.detail";

    /** What was done to the blocks. */
    interface Gestures {

        /** The same time on some days, in minutes after midnight. */
        void paint(Set<DayOfWeek> days, int from, int to);

        /** To another place, or to another length. @param to beyond the day it ends on a later one */
        void place(int id, DayOfWeek day, int from, int to);

        /** By an arrow key. */
        void shift(int id, int days, int minutes);

        /** By Shift and an arrow key. */
        void stretch(int id, int minutes);

        void level(int id, int level);

        void remove(int id);

        /** @param id null: none any more */
        void select(@Nullable Integer id);
    }

    /**
     * A block as it is drawn.
     *
     * @param text in it, where there is room
     * @param less where there is less
     * @param name everything about it, for those who do not see it
     */
    record Drawn(WeekBlocks.Block block, LevelShade shade, String text, String less, String name) {}

    /**
     * @param brush what a stroke leaves; null: it wipes
     * @param selected null: none
     */
    record Picture(
            String name,
            List<String> days,
            List<Drawn> blocks,
            @Nullable LevelShade brush,
            @Nullable Integer selected,
            boolean fixed) {}

    void show(Picture picture) {
        ObjectNode json = JacksonUtils.createObjectNode();
        json.put("name", picture.name());
        ArrayNode days = json.putArray("days");
        picture.days().forEach(days::add);
        json.put("brush", picture.brush() == null ? "clear" : picture.brush().className());
        json.put("fixed", picture.fixed());
        json.put("selected", picture.selected() == null ? 0 : picture.selected());
        ArrayNode blocks = json.putArray("blocks");
        picture.blocks().forEach(drawn -> add(blocks.addObject(), drawn));
        getElement().callJsFunction("show", json);
    }

    private static void add(ObjectNode json, Drawn drawn) {
        WeekBlocks.Block block = drawn.block();
        json.put("id", block.id());
        json.put("day", block.day().getValue() - 1);
        json.put("from", block.from());
        json.put("to", block.to());
        json.put("look", drawn.shade().className());
        json.put("text", drawn.text());
        json.put("less", drawn.less());
        json.put("name", drawn.name());
    }

    /** Above the days. @param byHour 24 of them @param words the same in words */
    void showPrices(List<BigDecimal> byHour, String words) {
        ArrayNode prices = JacksonUtils.createArrayNode();
        byHour.forEach(prices::add);
        getElement().callJsFunction("showPrices", prices, words);
    }

    void listen(Gestures gestures) {
        on("hw-paint", numbers -> gestures.paint(daysOf(numbers), numbers.get(2), numbers.get(3)));
        on(
                "hw-place",
                numbers -> gestures.place(
                        numbers.get(0), DayOfWeek.of(numbers.get(1) + 1), numbers.get(2), numbers.get(3)));
        on("hw-shift", numbers -> gestures.shift(numbers.get(0), numbers.get(1), numbers.get(2)));
        on("hw-stretch", numbers -> gestures.stretch(numbers.get(0), numbers.get(1)));
        on("hw-level", numbers -> gestures.level(numbers.get(0), numbers.get(1)));
        on("hw-remove", numbers -> gestures.remove(numbers.getFirst()));
        on("hw-select", numbers -> gestures.select(numbers.getFirst() == 0 ? null : numbers.getFirst()));
    }

    /** @param numbers the first and the last day, from 0, and more */
    private static Set<DayOfWeek> daysOf(List<Integer> numbers) {
        Set<DayOfWeek> days = new TreeSet<>();
        for (int day = numbers.get(0); day <= numbers.get(1); day++) {
            days.add(DayOfWeek.of(day + 1));
        }
        return days;
    }

    private void on(String type, Consumer<List<Integer>> then) {
        getElement()
                .addEventListener(type, event -> then.accept(numbers(event)))
                .addEventData(DETAIL);
    }

    private static List<Integer> numbers(DomEvent event) {
        return Arrays.stream(event.getEventData().get(DETAIL).asString().split(","))
                .map(Integer::valueOf)
                .collect(Collectors.toUnmodifiableList());
    }
}
