package io.hashwatt.domain.plan.site;

import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.kernel.Timed;
import io.hashwatt.domain.plan.coupling.CoupledOutcome;
import io.hashwatt.domain.plan.coupling.RoomUse;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import io.hashwatt.domain.plan.group.CapPrice;
import io.hashwatt.domain.plan.group.GroupTask;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the room under the caps is worth to each group of a site that was planned together. */
final class RoomPrices {

    private final List<GroupTask> tasks;
    private final List<SharedCap> caps;
    private final List<Timed<Power>> ceilings;
    private final PlanningGrid grid;
    private final CoupledOutcome.Solved solved;
    private final RoomUse use;
    private final int slots;
    /** Per cap and slot; most groups share them. */
    private final List<List<CapPrice>> shared = new ArrayList<>();
    /** Per cap and slot. */
    private final int[][] bestUser;
    /** Per cap and slot, in milliwatts: the room that the groups' levels leave. */
    private final long[][] left;

    /** @param ceilings of the site, beside its caps: peaks that are worth having */
    RoomPrices(
            List<GroupTask> tasks,
            SiteCaps caps,
            List<Timed<Power>> ceilings,
            CoupledSite coupled,
            CoupledOutcome.Solved solved) {
        this.tasks = tasks;
        this.caps = caps.all();
        this.ceilings = ceilings;
        this.grid = coupled.grid();
        this.solved = solved;
        this.use = new RoomUse(coupled.problem(), solved);
        this.slots = coupled.grid().size();
        this.bestUser = new int[caps.all().size()][slots];
        this.left = left(caps, solved, grid);
        for (int cap = 0; cap < bestUser.length; cap++) {
            shared.add(ofCap(cap));
        }
    }

    private List<CapPrice> ofCap(int cap) {
        List<CapPrice> prices = new ArrayList<>(slots);
        for (int slot = 0; slot < slots; slot++) {
            BigDecimal perMwh = solved.worthPerMwh(cap, slot);
            bestUser[cap][slot] = perMwh.signum() > 0 ? use.best(cap, slot) : RoomUse.NOBODY;
            prices.add(new CapPrice(caps.get(cap).feeder(), perMwh, isPeak(cap, slot), null));
        }
        return prices;
    }

    private boolean isPeak(int cap, int slot) {
        return caps.get(cap).isPeak(ceilings, grid.slot(slot).interval());
    }

    /** Slot by slot the dearest room that a group would need for more; null: no cap binds it. */
    List<@Nullable CapPrice> of(int group) {
        List<@Nullable CapPrice> prices = new ArrayList<>(slots);
        for (int slot = 0; slot < slots; slot++) {
            int dearest = dearest(group, slot);
            prices.add(dearest < 0 ? null : told(dearest, group, slot));
        }
        return prices;
    }

    /** Of room that is worth the same, that of which there is less. */
    private int dearest(int group, int slot) {
        int dearest = -1;
        for (int cap = 0; cap < bestUser.length; cap++) {
            if (caps.get(cap).binds(group) && (dearest < 0 || isDearer(cap, dearest, slot))) {
                dearest = cap;
            }
        }
        return dearest;
    }

    private boolean isDearer(int cap, int other, int slot) {
        int dearer = shared.get(cap)
                .get(slot)
                .perMwh()
                .compareTo(shared.get(other).get(slot).perMwh());
        return dearer > 0 || dearer == 0 && left[cap][slot] < left[other][slot];
    }

    private CapPrice told(int cap, int group, int slot) {
        CapPrice price = shared.get(cap).get(slot);
        int user = bestUser[cap][slot];
        return user == RoomUse.NOBODY || user == group || !use.isBetter(user, group, slot)
                ? price
                : price.usedBy(tasks.get(user).group().name());
    }

    private static long[][] left(SiteCaps caps, CoupledOutcome.Solved solved, PlanningGrid grid) {
        long[][] left = caps.rooms(grid, 0, grid.size());
        for (int cap = 0; cap < left.length; cap++) {
            for (int member : caps.all().get(cap).members()) {
                long[] draws = caps.draws(member);
                for (int slot = 0; slot < left[cap].length; slot++) {
                    left[cap][slot] -= draws[solved.levels()[member][slot]];
                }
            }
        }
        return left;
    }
}
