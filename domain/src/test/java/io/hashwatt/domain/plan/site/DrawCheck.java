package io.hashwatt.domain.plan.site;

import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.plan.group.GroupPlan;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Looks at a plan instant by instant, with no notion of slots that groups share. */
final class DrawCheck {

    private DrawCheck() {}

    /**
     * @param about the groups that share the cap
     * @param room for them at an instant; empty: any
     * @param step how far apart the instants are
     * @return the first instant at which more is drawn
     */
    static Optional<Instant> firstAbove(
            SitePlan plan, Predicate<GroupPlan> about, Function<Instant, Optional<Power>> room, Duration step) {
        Instant end = plan.groups().getFirst().grid().period().end();
        for (Instant at = plan.groups().getFirst().grid().period().start(); at.isBefore(end); at = at.plus(step)) {
            Instant now = at;
            Power drawn = plan.groups().stream()
                    .filter(about)
                    .map(group -> drawn(group, now))
                    .reduce(Power.NONE, Power::plus);
            if (room.apply(at).filter(drawn::exceeds).isPresent()) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    private static Power drawn(GroupPlan plan, Instant at) {
        for (int slot = 0; slot < plan.grid().size(); slot++) {
            if (plan.grid().slot(slot).interval().contains(at)) {
                return plan.power(slot);
            }
        }
        throw new AssertionError("no slot at " + at);
    }
}
