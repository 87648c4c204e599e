package io.hashwatt.domain.market;

/** The new bitcoin of a block: 50 BTC, halved (rounded down to the satoshi) every 210,000 blocks. */
public final class BlockSubsidy {

    public static final long BLOCKS_PER_HALVING = 210_000;

    private static final long FIRST_SATOSHI = 5_000_000_000L;
    private static final int LAST_SHIFT = 63;

    private BlockSubsidy() {}

    public static long satoshiAt(long height) {
        if (height < 0) {
            throw new IllegalArgumentException("a block height is not negative: " + height);
        }
        long halvings = height / BLOCKS_PER_HALVING;
        return halvings > LAST_SHIFT ? 0 : FIRST_SATOSHI >> halvings;
    }
}
