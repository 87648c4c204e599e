package io.hashwatt.domain.plan.peak;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Time at prices, and what room for one more step of a group is worth in all of it. Not for several threads. */
final class PricedTime {

    /** From PH/s and day to TH/s and hour. */
    private static final double PER_TERAHASH_HOUR = 1 / 24_000.0;
    /** From MWh to Wh. */
    private static final double PER_WATT_HOUR = 1e-6;

    /** @param perWattHour price @param perTerahashHour hashprice */
    private record Stretch(double perWattHour, double perTerahashHour, double hours) {

        Stretch dearer(double morePerWattHour) {
            return new Stretch(perWattHour + morePerWattHour, perTerahashHour, hours);
        }
        /** The hash per watt above which it is worth drawing. */
        double breakEven() {
            return perTerahashHour > 0
                    ? perWattHour / perTerahashHour
                    : perWattHour < 0 ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
    }

    private final List<Stretch> stretches = new ArrayList<>();
    /** By what a MWh costs beside its price. */
    private final Map<Double, Sums> sums = new HashMap<>();

    private double hours;
    /** Prices in units of slots; no price, no worth. */
    void add(double perMwh, double hashpricePerPhDay, double hours) {
        if (!Double.isNaN(perMwh) && !Double.isNaN(hashpricePerPhDay) && hours > 0) {
            stretches.add(new Stretch(perMwh * PER_WATT_HOUR, hashpricePerPhDay * PER_TERAHASH_HOUR, hours));
            this.hours += hours;
            sums.clear();
        }
    }

    /** Of which prices are known. */
    double hours() {
        return hours;
    }

    /** What the step earns if it runs whenever that is worth it. @param penaltyPerMwh what it pays beside prices; below 0: it saves that */
    double worthOf(MeritStep step, double penaltyPerMwh) {
        return sums.computeIfAbsent(penaltyPerMwh, penalty -> new Sums(stretches, penalty * PER_WATT_HOUR))
                .worthOf(step);
    }

    /** Of the stretches by rising break-even, summed up to each. */
    private static final class Sums {

        private final double[] breakEven;
        private final double[] price;
        private final double[] hashprice;

        Sums(List<Stretch> stretches, double penaltyPerWattHour) {
            List<Stretch> sorted = stretches.stream()
                    .map(stretch -> stretch.dearer(penaltyPerWattHour))
                    .sorted(Comparator.comparingDouble(Stretch::breakEven))
                    .toList();
            int size = sorted.size();
            breakEven = new double[size];
            price = new double[size];
            hashprice = new double[size];
            double sumOfPrice = 0;
            double sumOfHashprice = 0;
            for (int i = 0; i < size; i++) {
                Stretch stretch = sorted.get(i);
                sumOfPrice += stretch.perWattHour() * stretch.hours();
                sumOfHashprice += stretch.perTerahashHour() * stretch.hours();
                breakEven[i] = stretch.breakEven();
                price[i] = sumOfPrice;
                hashprice[i] = sumOfHashprice;
            }
        }

        double worthOf(MeritStep step) {
            int count = countBelow(step.terahashPerWatt());
            return count == 0 ? 0 : step.terahash() * hashprice[count - 1] - step.watts() * price[count - 1];
        }

        private int countBelow(double terahashPerWatt) {
            int from = 0;
            int to = breakEven.length;
            while (from < to) {
                int middle = (from + to) >>> 1;
                if (breakEven[middle] < terahashPerWatt) {
                    from = middle + 1;
                } else {
                    to = middle;
                }
            }
            return from;
        }
    }
}
