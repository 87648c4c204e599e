package io.hashwatt.application.schedule;

import io.hashwatt.application.schedule.PreviewSchedule.Change;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.kernel.Timed;
import io.hashwatt.domain.schedule.intent.Bound;
import io.hashwatt.domain.schedule.intent.Intent;
import io.hashwatt.domain.schedule.intent.IntentsByGroup;
import io.hashwatt.domain.schedule.intent.LevelRange;
import io.hashwatt.domain.schedule.intent.Ruling;
import io.hashwatt.domain.schedule.intent.Rulings;
import io.hashwatt.domain.schedule.intent.TargetedIntent;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Tells the groups of a site that would be bounded otherwise than they are. */
final class ChangedGroups {

    private final Side before;
    private final Side after;

    private ChangedGroups(List<TargetedIntent> before, List<TargetedIntent> after, Interval period) {
        this.before = new Side(before, period);
        this.after = new Side(after, period);
    }

    static List<Change> between(
            List<TargetedIntent> before, List<TargetedIntent> after, List<RegisteredGroup> groups, Interval period) {
        ChangedGroups changes = new ChangedGroups(before, after, period);
        return groups.stream()
                .filter(changes::isChanged)
                .map(group -> new Change(
                        group.id(),
                        changes.before.of(group).rulings(),
                        changes.after.of(group).rulings()))
                .toList();
    }

    private boolean isChanged(RegisteredGroup group) {
        return !before.of(group).bounds().equals(after.of(group).bounds());
    }

    /** @param bounds without whom they come from: who says the same changes nothing */
    private record Rules(List<Timed<Ruling>> rulings, List<Timed<LevelRange>> bounds) {

        static Rules of(List<Timed<Ruling>> rulings) {
            return new Rules(
                    rulings,
                    rulings.stream().map(one -> one.map(Ruling::levels)).toList());
        }
    }

    /** Groups that are alike in this are ruled alike by the same intents. @param draws at each level; empty: nobody asks */
    private record Kind(int top, List<Power> draws) {}

    /** What rules on one side, worked out once for all groups of a kind that are told the same. */
    private static final class Side {

        private final IntentsByGroup intents;
        private final boolean isInWatts;
        private final Interval period;
        private final Map<List<Intent>, Map<Kind, Rules>> known = new IdentityHashMap<>();

        Side(List<TargetedIntent> intents, Interval period) {
            this.intents = new IntentsByGroup(intents);
            this.isInWatts = intents.stream().anyMatch(one -> one.intent().bound() instanceof Bound.Watts);
            this.period = period;
        }

        Rules of(RegisteredGroup group) {
            List<Intent> about = intents.about(group);
            return known.computeIfAbsent(about, first -> new HashMap<>())
                    .computeIfAbsent(
                            kind(group.group()), first -> Rules.of(Rulings.over(period, about, group.group())));
        }

        private Kind kind(MinerGroup group) {
            int top = group.topLevel();
            return new Kind(
                    top,
                    isInWatts
                            ? IntStream.rangeClosed(0, top)
                                    .mapToObj(group::powerAt)
                                    .toList()
                            : List.of());
        }
    }
}
