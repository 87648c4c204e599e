package io.hashwatt.domain.plan.group;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the other groups of a site leave one of them under the caps that they share, slot by slot, and what the site is to draw.
 *
 * @param highest level that there is room for
 * @param prices of the caps' room in each slot; null: none is short
 */
@SuppressWarnings("ArrayRecordComponent") // read slot by slot, never compared
public record RoomLeft(byte[] highest, List<@Nullable CapPrice> prices, TargetsBeside targets) {

    /** In those slots alone. */
    RoomLeft in(int[] slots) {
        byte[] kept = new byte[slots.length];
        List<@Nullable CapPrice> keptPrices = new ArrayList<>(slots.length);
        for (int slot = 0; slot < kept.length; slot++) {
            kept[slot] = highest[slots[slot]];
            keptPrices.add(prices.get(slots[slot]));
        }
        return new RoomLeft(kept, keptPrices, (slot, other, gain) -> targets.against(slots[slot], other, gain));
    }
}
