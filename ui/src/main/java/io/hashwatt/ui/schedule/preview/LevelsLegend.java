package io.hashwatt.ui.schedule.preview;

import com.vaadin.flow.component.html.Div;
import io.hashwatt.ui.chart.timeline.StripsPicture;
import io.hashwatt.ui.chart.timeline.TimelinePicture.Bar;
import io.hashwatt.ui.chart.timeline.TimelinePicture.Kind;
import io.hashwatt.ui.kit.figure.Legend;
import io.hashwatt.ui.kit.figure.LevelShade;
import io.hashwatt.ui.text.T;
import java.util.Comparator;
import java.util.List;

/** What the shades and patterns of strips mean: of those that are in them. */
final class LevelsLegend {

    private record Entry(LevelShade shade, String word) {}

    private LevelsLegend() {}

    static Div of(StripsPicture picture) {
        List<Bar> bars = picture.strips().stream()
                .flatMap(strip -> strip.rows().stream())
                .flatMap(row -> row.bars().stream())
                .toList();
        Div legend = new Div();
        legend.addClassName("hw-legend");
        bars.stream()
                .filter(bar -> bar.shade() != LevelShade.OFF)
                .map(bar -> new Entry(bar.shade(), bar.word()))
                .distinct()
                .sorted(Comparator.comparing(Entry::shade))
                .forEach(entry -> legend.add(Legend.level(entry.shade(), entry.word())));
        if (bars.stream().anyMatch(bar -> bar.kind() == Kind.NO_PRICE)) {
            legend.add(Legend.unknown(T.of("schedule.levels.legend.unpriced")));
        }
        legend.add(Legend.of("hw-swatch-changed", T.of("schedule.levels.legend.differs")));
        return legend;
    }
}
