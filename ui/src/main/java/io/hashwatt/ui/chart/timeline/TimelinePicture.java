package io.hashwatt.ui.chart.timeline;

import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.kernel.Timed;
import io.hashwatt.domain.market.Finality;
import io.hashwatt.domain.plan.record.LevelStretch;
import io.hashwatt.ui.kit.figure.LevelShade;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a timeline shows.
 *
 * @param span all there is; what is seen at first is {@code window}, within it
 * @param near what is seen at first on a phone; null: the window
 * @param zone whose clock the axis follows
 * @param now null: the past alone is shown, and no line
 * @param price null: none
 * @param strikes of the selected lane; null: none is selected
 * @param slots bounds that the cursor moves along, rising
 * @param intents what people want, a row per class, the highest on top
 * @param selected null: nothing
 * @param alternative the same in a sentence
 */
public record TimelinePicture(
        Interval span,
        Interval window,
        @Nullable Interval near,
        ZoneId zone,
        @Nullable Instant now,
        @Nullable PriceLine price,
        @Nullable Strikes strikes,
        List<Instant> slots,
        List<IntentRow> intents,
        List<Lane> lanes,
        List<PowerRow> powers,
        @Nullable Selection selected,
        String alternative) {

    private static final int SHARE_DECIMALS = 3;

    public TimelinePicture {
        slots = List.copyOf(slots);
        intents = List.copyOf(intents);
        lanes = List.copyOf(lanes);
        powers = List.copyOf(powers);
    }

    /** @param steps in order of time @param gaps where there is none @param unit of the values, for tooltips */
    public record PriceLine(String title, String unit, List<PriceStep> steps, List<Interval> gaps) {}

    public record PriceStep(Interval interval, BigDecimal value, Finality finality) {}

    /** @param lane whose they are @param title may have two lines */
    public record Strikes(String lane, String title, List<Strike> lines) {}

    /** @param points from when on which price, in order of time */
    public record Strike(String name, LevelShade shade, List<StrikePoint> points) {}

    public record StrikePoint(Instant from, BigDecimal price) {}

    /** @param look of its class */
    public record IntentRow(String name, Look look, List<IntentBar> bars) {}

    /** @param name whose it is @param about the same with whom and how long, for tooltips */
    public record IntentBar(Interval interval, String name, String about) {}

    /** What a class of intents looks like; the style sheet has the colour of each. */
    public enum Look {
        STOP("loss"),
        MAINTENANCE("maintenance"),
        OVERRIDE("override"),
        OBLIGATION("obligation"),
        CALENDAR("calendar");

        private final String token;

        Look(String token) {
            this.token = token;
        }

        /** The custom property is {@code --hw-} and this, the one of its background has {@code -bg} behind. */
        String token() {
            return token;
        }
    }

    /** @param note small, below the name @param changed where another plan said otherwise */
    public record Lane(String id, String name, String note, List<Bar> bars, List<Interval> changed) {}

    /** @param share of the lane's greatest power, from 0 to 1 @param word what the level is called */
    public record Bar(Interval interval, BigDecimal share, LevelShade shade, String word, Kind kind) {

        /** What a group is planned to do for a while. */
        public static Bar of(MinerGroup group, LevelStretch stretch) {
            int level = stretch.level();
            BigDecimal most = group.powerAt(group.topLevel()).watts();
            return new Bar(
                    stretch.interval(),
                    group.powerAt(level).watts().divide(most, SHARE_DECIMALS, RoundingMode.HALF_UP),
                    LevelShade.of(level, group.topLevel()),
                    group.level(level).name(),
                    stretch.isPriced() ? Kind.PLANNED : Kind.NO_PRICE);
        }
    }

    public enum Kind {
        /** As prices and limits make it. */
        PLANNED,
        /** Held because a price is missing. */
        NO_PRICE,
        /** Nobody has planned it. */
        UNPLANNED
    }

    /** @param name empty: the only row @param caps in order of time, where there is one @param unknown where nothing is planned */
    public record PowerRow(
            String name,
            String note,
            Power scale,
            List<PowerStep> caps,
            List<PowerStep> steps,
            List<Interval> unknown) {}

    public record PowerStep(Interval interval, Power power) {

        public static List<PowerStep> of(List<Timed<Power>> steps) {
            return steps.stream()
                    .map(step -> new PowerStep(step.interval(), step.value()))
                    .toList();
        }
    }

    public record Selection(String lane, Instant at) {}
}
