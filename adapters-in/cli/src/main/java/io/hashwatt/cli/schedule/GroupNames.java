package io.hashwatt.cli.schedule;

import io.hashwatt.domain.kernel.GroupId;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the groups of a site are called, which is unique among them. */
final class GroupNames {

    private final Map<GroupId, String> byId;
    private final Map<String, GroupId> byName;

    GroupNames(Map<GroupId, String> byId) {
        this.byId = Map.copyOf(byId);
        this.byName = byId.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
    }

    Optional<GroupId> id(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    boolean has(GroupId id) {
        return byId.containsKey(id);
    }

    /** The id itself where the group is no longer there. */
    String name(GroupId id) {
        return Optional.ofNullable(byId.get(id)).orElseGet(id::toString);
    }
}
