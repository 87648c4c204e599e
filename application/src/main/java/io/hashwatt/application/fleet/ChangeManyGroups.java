package io.hashwatt.application.fleet;

import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.tenancy.Actor;
import java.util.List;
import java.util.Set;

/** Creates and changes many groups of a site at once: all of it happens, or nothing. */
public interface ChangeManyGroups {

    Result apply(Actor actor, SiteId site, List<Edit> edits);

    /** What one group shall be from now on. */
    sealed interface Edit {

        MinerGroup group();

        record Create(MinerGroup group) implements Edit {}

        /** Levels that keep their names stay what they are. @param expectedVersion what the caller has read */
        record Change(GroupId id, long expectedVersion, MinerGroup group) implements Edit {}
    }

    sealed interface Result {

        /** @param groups as they are now, in the order of the edits */
        record Applied(List<RegisteredGroup> groups) implements Result {}

        record NoSuchSite() implements Result {}

        /** Somebody was faster; nothing has changed. @param names of the edits whose group was changed or deleted */
        record Outdated(Set<String> names) implements Result {}

        /** The site would have more than it may; nothing has changed. */
        record TooMany(int most) implements Result {}

        /** Groups of a site have different names; nothing has changed. @param names that two groups would have */
        record NamesTaken(Set<String> names) implements Result {}
    }
}
