package io.hashwatt.domain.kernel;

import java.math.BigDecimal;

/** Work rate of a miner, in terahash per second. Never negative. */
public record Hashrate(BigDecimal terahashPerSecond) implements Comparable<Hashrate> {

    public static final Hashrate NONE = new Hashrate(BigDecimal.ZERO);

    public Hashrate {
        if (terahashPerSecond.signum() < 0) {
            throw new IllegalArgumentException("a hashrate is not negative: " + terahashPerSecond + " TH/s");
        }
        terahashPerSecond = Decimals.plain(terahashPerSecond);
    }

    public static Hashrate ofTerahash(String terahashPerSecond) {
        return new Hashrate(new BigDecimal(terahashPerSecond));
    }

    public boolean isNone() {
        return terahashPerSecond.signum() == 0;
    }

    @Override
    public int compareTo(Hashrate other) {
        return terahashPerSecond.compareTo(other.terahashPerSecond);
    }
}
