package io.hashwatt.domain.plan.site;

import io.hashwatt.domain.plan.coupling.CoupledOutcome;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import io.hashwatt.domain.plan.group.CapPrice;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which cap is why a group is not at a higher level in a slot, and what its room is worth. */
final class CapPrices {

    private final SiteCaps caps;
    private final CoupledOutcome.Solved solved;
    /** Per cap and slot, in milliwatts: the room that the groups' levels leave. */
    private final long[][] left;

    CapPrices(SiteCaps caps, CoupledOutcome.Solved solved, PlanningGrid grid) {
        this.caps = caps;
        this.solved = solved;
        this.left = caps.rooms(grid, 0, grid.size());
        for (int cap = 0; cap < left.length; cap++) {
            for (int member : caps.all().get(cap).members()) {
                long[] draws = caps.draws(member);
                for (int slot = 0; slot < left[cap].length; slot++) {
                    left[cap][slot] -= draws[solved.levels()[member][slot]];
                }
            }
        }
    }

    /** In each slot the dearest room that the group would need; null: no cap is in its way. */
    List<@Nullable CapPrice> of(int group) {
        List<@Nullable CapPrice> prices = new ArrayList<>();
        for (int slot = 0; slot < solved.levels()[group].length; slot++) {
            prices.add(price(group, slot));
        }
        return prices;
    }

    /** Of room that is worth the same, that of which there is less. */
    private @Nullable CapPrice price(int group, int slot) {
        CapPrice dearest = null;
        long least = Long.MAX_VALUE;
        for (int cap = 0; cap < left.length; cap++) {
            SharedCap shared = caps.all().get(cap);
            if (shared.binds(group)) {
                BigDecimal perMwh = solved.worthPerMwh(cap, slot);
                int dearer = dearest == null ? 1 : perMwh.compareTo(dearest.perMwh());
                if (dearer > 0 || dearer == 0 && left[cap][slot] < least) {
                    dearest = new CapPrice(shared.feeder(), perMwh);
                    least = left[cap][slot];
                }
            }
        }
        return dearest;
    }
}
