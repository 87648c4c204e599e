package io.hashwatt.ui.chart.timeline;

import static io.hashwatt.ui.chart.timeline.TimelineJson.array;
import static io.hashwatt.ui.chart.timeline.TimelineJson.interval;
import static io.hashwatt.ui.chart.timeline.TimelineJson.rounded;

import com.vaadin.flow.internal.JacksonUtils;
import io.hashwatt.ui.chart.timeline.StripsPicture.Row;
import io.hashwatt.ui.chart.timeline.StripsPicture.Strip;
import io.hashwatt.ui.chart.timeline.TimelinePicture.Bar;
import io.hashwatt.ui.chart.timeline.TimelinePicture.Kind;
import io.hashwatt.ui.text.SiteTime;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Strips in the words of their element: times in milliseconds, colours by their classes. */
final class StripsJson {

    private StripsJson() {}

    static ObjectNode of(StripsPicture picture) {
        ObjectNode json = JacksonUtils.createObjectNode();
        json.put("alternative", picture.alternative());
        json.set("span", interval(picture.span()));
        json.set("strips", array(picture.strips(), (strips, strip) -> strips.add(strip(strip))));
        json.set("ticks", array(LocalTick.of(picture.span(), SiteTime.in(picture.zone())), StripsJson::tick));
        return json;
    }

    private static void tick(ArrayNode ticks, LocalTick tick) {
        ticks.addArray().add(tick.at().toEpochMilli()).add(tick.words()).add(tick.isDay());
    }

    private static ObjectNode strip(Strip strip) {
        ObjectNode json = JacksonUtils.createObjectNode();
        json.put("name", strip.name());
        json.put("amount", strip.amount());
        json.put("tone", strip.tone().className());
        json.put("about", strip.about());
        json.set("rows", array(strip.rows(), (rows, row) -> rows.add(row(row))));
        json.set(
                "moments",
                array(
                        strip.moments(),
                        (moments, moment) -> moments.add(
                                interval(moment.interval()).add(moment.words()).add(moment.differs()))));
        return json;
    }

    private static ObjectNode row(Row row) {
        ObjectNode json = JacksonUtils.createObjectNode();
        json.put("name", row.name());
        json.set("bars", array(row.bars(), (bars, bar) -> bars.add(bar(bar))));
        return json;
    }

    private static ArrayNode bar(Bar bar) {
        return interval(bar.interval())
                .add(rounded(bar.share()))
                .add(bar.shade().className())
                .add(bar.word())
                .add(bar.kind() == Kind.NO_PRICE);
    }
}
