package io.hashwatt.domain.schedule;

import io.hashwatt.domain.kernel.GroupId;
import java.util.List;
import java.util.Set;

/** What an intervention is about. */
public sealed interface Target {

    boolean covers(GroupId group);

    /** All groups the site has, also those that come later. */
    record WholeSite() implements Target {

        @Override
        public boolean covers(GroupId group) {
            return true;
        }
    }

    /** @param groups at least one, none twice; one that is deleted later is no longer meant */
    record Groups(List<GroupId> groups) implements Target {

        public Groups {
            groups = List.copyOf(groups);
            if (groups.isEmpty() || Set.copyOf(groups).size() < groups.size()) {
                throw new IllegalArgumentException("a target of groups names at least one, and none twice");
            }
        }

        @Override
        public boolean covers(GroupId group) {
            return groups.contains(group);
        }
    }
}
