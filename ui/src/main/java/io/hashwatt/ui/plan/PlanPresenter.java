package io.hashwatt.ui.plan;

import io.hashwatt.application.plan.prices.ReadOutlook;
import io.hashwatt.application.plan.reading.ReadPlans;
import io.hashwatt.application.plan.reading.ReadWhy;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.PlanId;
import io.hashwatt.domain.plan.record.ExplainedSlot;
import io.hashwatt.domain.plan.record.Explanation;
import io.hashwatt.domain.plan.record.GroupPlanRecord;
import io.hashwatt.domain.plan.record.PlanRecord;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.ui.plan.PlanScreen.Lanes;
import io.hashwatt.ui.text.SiteTime;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Works out what the plan view shows, from what in-ports say. */
@Dependent
final class PlanPresenter {

    private static final Duration BACK = Duration.ofHours(12);
    private static final Duration AHEAD = Duration.ofHours(24);

    private final ReadPlans plans;
    private final ReadWhy why;
    private final ReadOutlook outlooks;
    private final PlanSurroundings surroundings;
    private final InstantSource clock;

    @Inject
    PlanPresenter(
            ReadPlans plans, ReadWhy why, ReadOutlook outlooks, PlanSurroundings surroundings, InstantSource clock) {
        this.plans = plans;
        this.why = why;
        this.outlooks = outlooks;
        this.surroundings = surroundings;
        this.clock = clock;
    }

    PlanScreen show(Actor actor, RegisteredSite site, PlanAddress address) {
        Instant now = clock.instant();
        Optional<PlanRecord> newest = newest(actor, site, now);
        PlanId wanted = address.plan();
        Optional<PlanRecord> plan = wanted == null
                ? newest
                : plans.find(actor, wanted)
                        .filter(found -> found.site().equals(site.id()))
                        .or(() -> newest);
        return plan.<PlanScreen>map(found -> shown(new Asked(actor, site, address, now), found, newest.orElseThrow()))
                .orElseGet(() -> new PlanScreen.Nothing(surroundings.missing(actor, site, Interval.of(now, AHEAD))));
    }

    /** What the plan in force is, for those who wait for another one. */
    Optional<PlanId> newestPlan(Actor actor, RegisteredSite site) {
        return newest(actor, site, clock.instant()).map(PlanRecord::id);
    }

    Optional<GroupPlanRecord> group(Actor actor, PlanRecord plan, GroupId group) {
        return plans.group(actor, plan.id(), group);
    }

    List<GroupPlanRecord> groups(Actor actor, PlanRecord plan) {
        return plans.groups(actor, plan.id());
    }

    /** Why the group is at its level in the slot, and what rules instead, if the plan is the one in force then. */
    Why why(Actor actor, PlanRecord plan, GroupPlanRecord group, ExplainedSlot slot) {
        Why planned = WhyWriter.of(
                plan,
                Explanation.of(group.group(), slot),
                outlooks.then(actor, plan, slot).orElse(null));
        Instant now = clock.instant();
        Instant at = slot.interval().contains(now) ? now : slot.interval().start();
        return why.of(actor, group.id(), at)
                .flatMap(found -> found.insteadOf(plan.id())
                        .map(rules -> RulesWords.of(rules, found.group().group(), SiteTime.in(plan.zone()))))
                .map(planned::ruledBy)
                .orElse(planned);
    }

    /** @param inForce those of them that are or were in force */
    record Choices(List<PlanRecord> plans, Set<PlanId> inForce) {}

    /** The site's plans that can be chosen, newest first. */
    Choices choices(Actor actor, RegisteredSite site, int most) {
        List<PlanRecord> newest = plans.newestFirst(actor, site.id(), Optional.empty(), most);
        List<PlanId> ids = newest.stream().map(PlanRecord::id).toList();
        return new Choices(newest, plans.inForceSince(actor, ids).keySet());
    }

    private record Asked(Actor actor, RegisteredSite site, PlanAddress address, Instant now) {}

    private Optional<PlanRecord> newest(Actor actor, RegisteredSite site, Instant now) {
        return plans.inForce(actor, site.id(), now)
                .or(() -> plans.newestFirst(actor, site.id(), Optional.empty(), 1).stream()
                        .findFirst());
    }

    private PlanScreen.Shown shown(Asked asked, PlanRecord plan, PlanRecord newest) {
        List<GroupPlanRecord> groups = plans.groups(asked.actor(), plan.id());
        boolean isNewest = plan.id().equals(newest.id());
        Interval window = windowOf(asked, plan);
        List<PlanPiece> pieces = isNewest && plan.period().contains(asked.now())
                ? new PlanHistory(plans).reachingBackTo(window.start(), asked.actor(), plan, groups)
                : List.of(new PlanPiece(plan, plan.period(), groups));
        GroupPlanRecord group = chosenGroup(groups, asked.address());
        Lanes lanes = lanesOf(groups, group, asked.address());
        PlanComparison comparison = asked.address().compare() ? compared(asked, plan, groups) : null;
        PlanTimeline timeline = new PlanTimeline(asked.site(), asked.now(), pieces, window);
        return new PlanScreen.Shown(
                asked.site(),
                plan,
                isNewest,
                asked.now(),
                window,
                new FiguresOfNow(why).of(asked.actor(), asked.site(), asked.now(), plan, groups, isNewest),
                timeline.picture(
                        groups.subList(lanes.first(), lanes.end()),
                        group,
                        asked.address().at(),
                        surroundings.pricesBefore(asked.actor(), asked.site(), pieces, window),
                        surroundings.intents(asked.actor(), asked.site(), timeline.span(), groups),
                        comparison),
                group,
                lanes,
                comparison);
    }

    private static Interval windowOf(Asked asked, PlanRecord plan) {
        Interval wanted = asked.address().window();
        if (wanted != null) {
            return wanted;
        }
        return plan.period().contains(asked.now())
                ? new Interval(asked.now().minus(BACK), asked.now().plus(AHEAD))
                : plan.period();
    }

    private static GroupPlanRecord chosenGroup(List<GroupPlanRecord> groups, PlanAddress address) {
        int first = Lanes.of(groups.size(), address.page()).first();
        return groups.stream()
                .filter(group -> group.id().equals(address.group()))
                .findFirst()
                .orElse(groups.get(first));
    }

    /** A group that is asked for is shown, on whichever page it is. */
    private static Lanes lanesOf(List<GroupPlanRecord> groups, GroupPlanRecord chosen, PlanAddress address) {
        return Lanes.of(groups.size(), address.group() == null ? address.page() : Lanes.pageOf(groups.indexOf(chosen)));
    }

    private @Nullable PlanComparison compared(Asked asked, PlanRecord plan, List<GroupPlanRecord> groups) {
        return plans.newestFirst(asked.actor(), plan.site(), Optional.of(plan.id()), 1).stream()
                .findFirst()
                .map(earlier -> PlanComparison.of(groups, earlier, plans.groups(asked.actor(), earlier.id())))
                .orElse(null);
    }
}
