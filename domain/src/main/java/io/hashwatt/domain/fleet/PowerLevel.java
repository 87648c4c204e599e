package io.hashwatt.domain.fleet;

import io.hashwatt.domain.kernel.Hashrate;
import io.hashwatt.domain.kernel.Power;

/**
 * One discrete operating point of a miner (a vendor's profile, preset or mode).
 *
 * @param name what the operator calls it, for example "eco"
 * @param power wall power of <em>one</em> miner including its share of cooling
 * @param hashrate work rate of one miner at that power
 */
public record PowerLevel(String name, Power power, Hashrate hashrate) {

    public static PowerLevel of(String name, long watts, String terahashPerSecond) {
        return new PowerLevel(name, Power.ofWatts(watts), Hashrate.ofTerahash(terahashPerSecond));
    }
}
