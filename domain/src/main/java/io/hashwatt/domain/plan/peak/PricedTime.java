package io.hashwatt.domain.plan.peak;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Time at prices, and what room for one more step of a group is worth in all of it. Not for several threads. */
final class PricedTime {

    /** From PH/s and day to TH/s and hour. */
    private static final double PER_TERAHASH_HOUR = 1 / 24_000.0;
    /** From MWh to Wh. */
    private static final double PER_WATT_HOUR = 1e-6;

    /** @param perWattHour price @param perTerahashHour hashprice */
    private record Stretch(double perWattHour, double perTerahashHour, double hours) {
        /** The hash per watt above which it is worth drawing. */
        double breakEven() {
            return perTerahashHour > 0
                    ? perWattHour / perTerahashHour
                    : perWattHour < 0 ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
    }

    private final List<Stretch> stretches = new ArrayList<>();
    /** Of the stretches by rising break-even, summed up to each. */
    private double[] breakEven = new double[0];

    private double[] price = new double[0];
    private double[] hashprice = new double[0];
    private boolean isSummed;

    /** Prices in units of slots; no price, no worth. */
    void add(double perMwh, double hashpricePerPhDay, double hours) {
        if (!Double.isNaN(perMwh) && !Double.isNaN(hashpricePerPhDay) && hours > 0) {
            stretches.add(new Stretch(perMwh * PER_WATT_HOUR, hashpricePerPhDay * PER_TERAHASH_HOUR, hours));
            isSummed = false;
        }
    }

    /** What the step earns if it runs whenever that is worth it. */
    double worthOf(MeritStep step) {
        if (!isSummed) {
            sum();
        }
        int count = countBelow(step.terahashPerWatt());
        return count == 0 ? 0 : step.terahash() * hashprice[count - 1] - step.watts() * price[count - 1];
    }

    private void sum() {
        stretches.sort(Comparator.comparingDouble(Stretch::breakEven));
        int size = stretches.size();
        breakEven = new double[size];
        price = new double[size];
        hashprice = new double[size];
        double sumOfPrice = 0;
        double sumOfHashprice = 0;
        for (int i = 0; i < size; i++) {
            Stretch stretch = stretches.get(i);
            sumOfPrice += stretch.perWattHour() * stretch.hours();
            sumOfHashprice += stretch.perTerahashHour() * stretch.hours();
            breakEven[i] = stretch.breakEven();
            price[i] = sumOfPrice;
            hashprice[i] = sumOfHashprice;
        }
        isSummed = true;
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
