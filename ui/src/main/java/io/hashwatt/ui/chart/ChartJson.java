package io.hashwatt.ui.chart;

import com.vaadin.flow.internal.JacksonUtils;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.ui.chart.Panel.Block;
import io.hashwatt.ui.chart.Panel.Intents;
import io.hashwatt.ui.chart.Panel.Lane;
import io.hashwatt.ui.chart.Panel.Lanes;
import io.hashwatt.ui.chart.Panel.Plot;
import io.hashwatt.ui.text.SiteTime;
import io.hashwatt.ui.text.T;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The format that {@code chart.js} reads: short names, instants as milliseconds, colours by token. */
final class ChartJson {

    private ChartJson() {}

    static ObjectNode of(TimeChart chart, Locale locale) {
        ObjectNode node = object();
        node.put("kind", "time");
        node.put("lang", locale.toLanguageTag());
        node.put("zone", SiteTime.inBrowser(chart.zone()));
        node.set("window", interval(chart.window()));
        chart.now().ifPresent(now -> node.put("now", now.toEpochMilli()));
        node.put("nowWord", T.of("kit.chart.now"));
        node.put("paidWord", T.of("kit.chart.paid"));
        node.set("panels", array(chart.panels(), ChartJson::panel));
        return node;
    }

    static ObjectNode of(CurveChart chart, Locale locale) {
        ObjectNode node = object();
        node.put("kind", "curve");
        node.put("lang", locale.toLanguageTag());
        node.put("xTitle", chart.xTitle());
        node.put("yTitle", chart.yTitle());
        node.set("curves", array(chart.curves(), ChartJson::curve));
        return node;
    }

    private static JsonNode curve(CurveChart.Curve curve) {
        ObjectNode node = named(curve.name(), curve.role());
        node.put("stepped", curve.stepped());
        node.set("points", array(curve.points(), point -> {
            ArrayNode pair = JacksonUtils.createArrayNode();
            pair.add(point.x()).add(point.y()).add(point.label());
            return pair;
        }));
        return node;
    }

    private static JsonNode panel(Panel panel) {
        return switch (panel) {
            case Plot plot -> plot(plot);
            case Intents intents -> intents(intents);
            case Lanes lanes -> lanes(lanes);
        };
    }

    private static JsonNode plot(Plot plot) {
        ObjectNode node = object();
        node.put("kind", "plot");
        node.put("title", plot.title());
        node.put("unit", plot.unit());
        node.put("share", plot.share());
        plot.clip().ifPresent(clip -> node.put("clip", clip));
        plot.top().ifPresent(top -> node.put("top", top));
        node.set("series", array(plot.series(), ChartJson::series));
        node.set("bands", array(plot.bands(), band -> {
            ObjectNode one = named(band.label(), band.role());
            one.set("at", interval(band.interval()));
            return one;
        }));
        node.set("strikes", array(plot.strikes(), strike -> {
            ObjectNode one = named(strike.label(), strike.role());
            one.set("steps", steps(strike.steps()));
            return one;
        }));
        return node;
    }

    private static JsonNode series(Series series) {
        ObjectNode node = named(series.name(), series.role());
        switch (series) {
            case Series.Steps steps -> {
                node.put("style", steps.style().name().toLowerCase(Locale.ROOT));
                node.set("steps", steps(steps.steps()));
            }
            case Series.Columns columns -> {
                node.put("style", "columns");
                node.set("steps", steps(columns.steps()));
            }
            case Series.Line line -> {
                node.put("style", "line");
                node.set("points", array(line.points(), point -> {
                    ArrayNode one = JacksonUtils.createArrayNode();
                    one.add(point.at().toEpochMilli()).add(point.value()).add(point.tip());
                    return one;
                }));
            }
        }
        return node;
    }

    private static ArrayNode steps(List<Series.Step> steps) {
        return array(steps, step -> {
            ArrayNode one = interval(step.interval());
            one.add(step.value()).add(step.tip());
            return one;
        });
    }

    private static JsonNode intents(Intents intents) {
        ObjectNode node = object();
        node.put("kind", "intents");
        node.set("rows", array(intents.rows(), row -> {
            ObjectNode one = object();
            one.put("name", row.name());
            one.set("intents", array(row.intents(), intent -> {
                ObjectNode item = named(intent.label(), intent.role());
                item.set("at", interval(intent.interval()));
                return item;
            }));
            return one;
        }));
        return node;
    }

    private static JsonNode lanes(Lanes lanes) {
        ObjectNode node = object();
        node.put("kind", "lanes");
        node.set("lanes", array(lanes.lanes(), ChartJson::lane));
        return node;
    }

    private static JsonNode lane(Lane lane) {
        ObjectNode node = object();
        node.put("id", lane.id());
        node.put("name", lane.name());
        node.put("model", lane.model());
        node.put("detail", lane.detail());
        node.set("blocks", array(lane.blocks(), ChartJson::block));
        return node;
    }

    private static JsonNode block(Block block) {
        ObjectNode node = named(block.label(), block.role());
        node.set("at", interval(block.interval()));
        node.put("height", block.height());
        node.put("pattern", block.pattern().name().toLowerCase(Locale.ROOT));
        node.put("ahead", block.ahead());
        node.put("tip", block.tip());
        return node;
    }

    private static ObjectNode named(String name, ChartRole role) {
        ObjectNode node = object();
        node.put("name", name);
        node.put("role", role.token());
        return node;
    }

    private static ArrayNode interval(Interval interval) {
        ArrayNode pair = JacksonUtils.createArrayNode();
        pair.add(interval.start().toEpochMilli()).add(interval.end().toEpochMilli());
        return pair;
    }

    private static <E> ArrayNode array(List<E> elements, Function<E, JsonNode> json) {
        ArrayNode array = JacksonUtils.createArrayNode();
        elements.forEach(element -> array.add(json.apply(element)));
        return array;
    }

    private static ObjectNode object() {
        return JacksonUtils.createObjectNode();
    }
}
