package io.hashwatt.application.plan.reading;

import io.hashwatt.domain.fleet.PowerLevelId;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.PlanId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.plan.record.Explanation;
import io.hashwatt.domain.plan.record.GroupPlanRecord;
import io.hashwatt.domain.plan.record.PlanRecord;
import io.hashwatt.domain.plan.record.RulingLevel;
import io.hashwatt.domain.schedule.intent.Ruling;
import io.hashwatt.domain.tenancy.Actor;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why a group is, was or will be at its level: what the plan says that was in force then, what people want then, and what
 * rules by both. All of one moment.
 */
public interface ReadWhy {

    /** Empty: there is no such group. */
    Optional<Why> of(Actor actor, GroupId group, Instant at);

    /**
     * The level that rules at an instant, of those groups of the site for which one does.
     *
     * @return empty also if there is no such site
     */
    Map<GroupId, PowerLevelId> levels(Actor actor, SiteId site, Instant at);

    /**
     * @param planned null: no plan was or is in force that says anything about the group at that time
     * @param ruling of what people want. Of a minute that is over the interventions alone are known; schedules and protections
     *     may have been others then, and are in what the plan says
     * @param rules null: nothing is planned, and nobody has left only one level
     */
    record Why(
            RegisteredGroup group,
            Instant at,
            boolean isOver,
            @Nullable Planned planned,
            Ruling ruling,
            @Nullable RulingLevel rules) {

        /** Since when what rules does; null: that is not known. */
        public @Nullable Instant since() {
            return switch (rules) {
                case null -> null;
                case RulingLevel.Wanted wanted -> wanted.by().interval().start();
                case RulingLevel.Capped ignored -> null;
                case RulingLevel.Planned ignored -> planned == null ? null : planned.inForceSince();
            };
        }

        /** What rules instead of what this plan says; empty also where it is not the plan in force at that time. */
        public Optional<RulingLevel> insteadOf(PlanId plan) {
            return planned != null && planned.plan().id().equals(plan) && !(rules instanceof RulingLevel.Planned)
                    ? Optional.ofNullable(rules)
                    : Optional.empty();
        }
    }

    /** What the plan that was in force says, and why. */
    record Planned(PlanRecord plan, Instant inForceSince, GroupPlanRecord group, Explanation why) {

        public int level() {
            return why.slot().level();
        }
    }
}
