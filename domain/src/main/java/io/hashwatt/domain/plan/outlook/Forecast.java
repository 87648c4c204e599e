package io.hashwatt.domain.plan.outlook;

import io.hashwatt.domain.plan.dp.Horizon;

/** What prices somebody expects in a stretch of slots at the time of a decision; NaN where nothing can be expected. */
public final class Forecast {

    private final Horizon realised;
    private final int from;
    final double[] price;
    final double[] hashprice;

    /**
     * @param realised the grid the slots are part of
     * @param from the first slot
     */
    Forecast(Horizon realised, int from, double[] price, double[] hashprice) {
        this.realised = realised;
        this.from = from;
        this.price = price;
        this.hashprice = hashprice;
    }

    public int from() {
        return from;
    }

    public int size() {
        return price.length;
    }

    /** Whether both of a slot's prices can be expected. */
    public boolean isPriced(int slot) {
        return !Double.isNaN(price[slot]) && !Double.isNaN(hashprice[slot]);
    }

    /** Epoch milliseconds at which a slot of the forecast starts; of the one after the last: at which it ends. */
    long start(int slot) {
        return realised.bounds[from + slot];
    }

    /** The slots at these prices, as a problem to solve. */
    public Horizon horizon() {
        return realised.window(from, from + price.length, price, hashprice);
    }
}
