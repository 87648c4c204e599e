package io.hashwatt.ui.chart.timeline;

import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.ui.chart.timeline.TimelinePicture.Bar;
import io.hashwatt.ui.kit.Tone;
import java.time.ZoneId;
import java.util.List;

/**
 * What strips show: the levels of a few groups under several plans, close below each other.
 *
 * @param span of all of them
 * @param zone whose clock the axis follows
 * @param alternative the same in a sentence
 */
public record StripsPicture(Interval span, ZoneId zone, List<Strip> strips, String alternative) {

    public StripsPicture {
        strips = List.copyOf(strips);
    }

    /**
     * One group.
     *
     * @param amount beside the name, in the colour of its tone
     * @param about below the name, while nobody points at a moment
     * @param rows a plan each
     * @param moments what is said where one points, in order of time without gap
     */
    public record Strip(String name, String amount, Tone tone, String about, List<Row> rows, List<Moment> moments) {

        public Strip {
            rows = List.copyOf(rows);
            moments = List.copyOf(moments);
        }
    }

    public record Row(String name, List<Bar> bars) {

        public Row {
            bars = List.copyOf(bars);
        }
    }

    /** @param differs whether the rows do */
    public record Moment(Interval interval, String words, boolean differs) {}
}
