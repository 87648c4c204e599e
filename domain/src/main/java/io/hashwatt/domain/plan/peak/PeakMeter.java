package io.hashwatt.domain.plan.peak;

import io.hashwatt.domain.kernel.Decimals;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.kernel.Timed;
import io.hashwatt.domain.market.tariff.DemandPeriod;
import io.hashwatt.domain.market.tariff.PowerCosts;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Measures peaks as a meter does: the mean draw over each interval that a charge measures and counts. Of an interval that is
 * measured in part it takes that part.
 *
 * <p>Not for several threads.
 */
public final class PeakMeter {

    private final PowerCosts costs;
    private final StandingPeaks before;
    private final List<Register> registers;

    /** @param over all that will be measured */
    public PeakMeter(PowerCosts costs, Interval over, StandingPeaks before) {
        this.costs = costs;
        this.before = before;
        this.registers = costs.demandPeriods(over).stream()
                .map(period -> new Register(period, over))
                .toList();
    }

    /** The peaks of what was drawn. @param drawn at the meter, in order of time without a gap */
    public static List<ChargedPeak> of(List<Timed<Power>> drawn, PowerCosts costs, StandingPeaks before) {
        Interval over = new Interval(
                drawn.getFirst().interval().start(), drawn.getLast().interval().end());
        PeakMeter meter = new PeakMeter(costs, over, before);
        drawn.forEach(piece -> meter.read(piece.interval(), piece.value()));
        return meter.peaks();
    }

    /** @param drawn at the meter, in an interval that begins where the last one ended */
    public void read(Interval interval, Power drawn) {
        registers.forEach(register -> register.read(interval, drawn));
    }

    /** One of each billing period, with what is measured so far. */
    public List<ChargedPeak> peaks() {
        return registers.stream().map(Register::peak).toList();
    }

    /** The peaks that stand at an instant up to which has been read. */
    public StandingPeaks standing(Instant at) {
        Map<String, Power> standing = new HashMap<>();
        for (Register register : registers) {
            ChargedPeak peak = register.peak();
            if (peak.period().interval().contains(at)) {
                standing.put(
                        peak.period().charge().name(),
                        peak.drawn().exceeds(peak.standing()) ? peak.drawn() : peak.standing());
            }
        }
        return new StandingPeaks(at, standing);
    }

    /** Of one billing period. */
    private final class Register {

        private final DemandPeriod period;
        private final List<Interval> counted;
        private int next;
        private Power highest = Power.NONE;
        private @Nullable Interval measured;
        private BigDecimal wattMillis = BigDecimal.ZERO;
        private BigDecimal millis = BigDecimal.ZERO;

        Register(DemandPeriod period, Interval over) {
            this.period = period;
            this.counted = period.interval()
                    .intersection(over)
                    .map(part -> costs.counted(period.charge(), part))
                    .orElse(List.of());
        }

        void read(Interval interval, Power drawn) {
            while (next < counted.size() && !counted.get(next).end().isAfter(interval.start())) {
                next++;
            }
            for (int i = next; i < counted.size() && counted.get(i).overlaps(interval); i++) {
                counted.get(i).intersection(interval).ifPresent(part -> readCounted(part, drawn));
            }
        }

        private void readCounted(Interval part, Power drawn) {
            Instant at = part.start();
            while (at.isBefore(part.end())) {
                if (measured == null || !measured.contains(at)) {
                    close();
                    measured = costs.measuredWith(period.charge(), at);
                }
                Instant until = measured.end().isBefore(part.end()) ? measured.end() : part.end();
                BigDecimal length =
                        BigDecimal.valueOf(new Interval(at, until).length().toMillis());
                wattMillis = wattMillis.add(drawn.watts().multiply(length));
                millis = millis.add(length);
                at = until;
            }
        }

        private void close() {
            highest = mean().exceeds(highest) ? mean() : highest;
            wattMillis = BigDecimal.ZERO;
            millis = BigDecimal.ZERO;
        }

        private Power mean() {
            return millis.signum() == 0 ? Power.NONE : new Power(Decimals.quotient(wattMillis, millis));
        }

        ChargedPeak peak() {
            Power now = mean();
            return new ChargedPeak(period, before.in(period), now.exceeds(highest) ? now : highest);
        }
    }
}
