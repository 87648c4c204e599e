package io.hashwatt.domain.schedule;

import io.hashwatt.domain.fleet.Placement;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.kernel.GroupId;
import java.util.List;

/** Whom people mean. Which groups these are is asked anew whenever it is read: a group may come, go, or change its place. */
public sealed interface Target {

    /** @param group of the site this is about */
    boolean covers(RegisteredGroup group);

    /** All groups the site has, also those that come later. */
    record WholeSite() implements Target {

        @Override
        public boolean covers(RegisteredGroup group) {
            return true;
        }
    }

    /** All groups on one feeder, also those that come later. @param feeder as {@link Placement} names it */
    record Feeder(String feeder) implements Target {

        public Feeder {
            requireName(feeder);
        }

        @Override
        public boolean covers(RegisteredGroup group) {
            return group.group().placement().isOn(feeder);
        }
    }

    /** All groups with one tag, also those that come later. @param tag as {@link Placement} names it */
    record Tagged(String tag) implements Target {

        public Tagged {
            requireName(tag);
        }

        @Override
        public boolean covers(RegisteredGroup group) {
            return group.group().placement().isTagged(tag);
        }
    }

    /** @param groups at least one, none twice; one that is deleted later is no longer meant */
    record Groups(List<GroupId> groups) implements Target {

        public Groups {
            groups = NamedGroups.of(groups);
            if (groups.isEmpty()) {
                throw new IllegalArgumentException("a target of groups names at least one, and none twice");
            }
        }

        @Override
        public boolean covers(RegisteredGroup group) {
            return groups.contains(group.id());
        }
    }

    private static void requireName(String name) {
        if (!Placement.isName(name)) {
            throw new IllegalArgumentException("the name of a feeder or a tag " + Placement.NAME_RULE);
        }
    }
}
