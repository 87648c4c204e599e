package io.hashwatt.domain.schedule;

import io.hashwatt.domain.kernel.GroupId;
import java.util.AbstractList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Groups in the order they were named, of which each is found at once: a target may name thousands. */
final class NamedGroups extends AbstractList<GroupId> {

    private final List<GroupId> inOrder;
    private final Set<GroupId> all;

    private NamedGroups(List<GroupId> inOrder, Set<GroupId> all) {
        this.inOrder = inOrder;
        this.all = all;
    }

    /** @throws IllegalArgumentException when one is named twice */
    static NamedGroups of(Collection<GroupId> groups) {
        if (groups instanceof NamedGroups named) {
            return named;
        }
        Set<GroupId> all = Set.copyOf(groups);
        if (all.size() < groups.size()) {
            throw new IllegalArgumentException("a target of groups names at least one, and none twice");
        }
        return new NamedGroups(List.copyOf(groups), all);
    }

    @Override
    public GroupId get(int index) {
        return inOrder.get(index);
    }

    @Override
    public int size() {
        return inOrder.size();
    }

    @Override
    public boolean contains(@Nullable Object group) {
        return group != null && all.contains(group);
    }
}
