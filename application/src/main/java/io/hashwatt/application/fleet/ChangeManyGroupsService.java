package io.hashwatt.application.fleet;

import io.hashwatt.application.fleet.port.GroupStore;
import io.hashwatt.application.fleet.port.SiteStore;
import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Permission;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

final class ChangeManyGroupsService implements ChangeManyGroups {

    private final UnitOfWork unitOfWork;
    private final SiteStore sites;
    private final GroupStore groups;
    private final GroupRegister register;
    private final GroupRoom room;

    ChangeManyGroupsService(
            UnitOfWork unitOfWork, SiteStore sites, GroupStore groups, GroupRegister register, GroupRoom room) {
        this.unitOfWork = unitOfWork;
        this.sites = sites;
        this.groups = groups;
        this.register = register;
        this.room = room;
    }

    @Override
    public Result apply(Actor actor, SiteId site, List<Edit> edits) {
        actor.require(Permission.MANAGE_FLEET);
        try {
            return unitOfWork.in(actor.tenant(), () -> checkedAndWritten(actor, site, edits));
        } catch (LostRace lost) {
            return new Result.Outdated(Set.of(lost.group));
        }
    }

    private Result checkedAndWritten(Actor actor, SiteId site, List<Edit> edits) {
        if (sites.hold(actor.tenant(), site).isEmpty()) {
            return new Result.NoSuchSite();
        }
        Map<GroupId, RegisteredGroup> current = new LinkedHashMap<>();
        groups.allOf(actor.tenant(), site).forEach(group -> current.put(group.id(), group));
        Set<String> outdated = outdated(current, edits);
        if (!outdated.isEmpty()) {
            return new Result.Outdated(outdated);
        }
        Set<String> taken = taken(current, edits);
        if (!taken.isEmpty()) {
            return new Result.NamesTaken(taken);
        }
        return room.isLeft(current.size(), created(edits))
                ? written(actor, site, current, edits)
                : new Result.TooMany(room.most());
    }

    private static int created(List<Edit> edits) {
        return (int) edits.stream().filter(Edit.Create.class::isInstance).count();
    }

    private static Set<String> outdated(Map<GroupId, RegisteredGroup> current, List<Edit> edits) {
        return edits.stream()
                .filter(edit -> edit instanceof Edit.Change change && !isCurrent(current.get(change.id()), change))
                .map(edit -> edit.group().name())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isCurrent(@Nullable RegisteredGroup group, Edit.Change change) {
        return group != null && group.version() == change.expectedVersion();
    }

    /** What all groups would be called afterwards, twice. */
    private static Set<String> taken(Map<GroupId, RegisteredGroup> current, List<Edit> edits) {
        Map<GroupId, String> kept = new HashMap<>();
        current.forEach((id, group) -> kept.put(id, group.group().name()));
        List<String> names = new ArrayList<>();
        for (Edit edit : edits) {
            names.add(edit.group().name());
            if (edit instanceof Edit.Change change) {
                kept.remove(change.id());
            }
        }
        names.addAll(kept.values());
        Set<String> seen = new HashSet<>();
        return names.stream().filter(name -> !seen.add(name)).collect(Collectors.toCollection(TreeSet::new));
    }

    private Result written(Actor actor, SiteId site, Map<GroupId, RegisteredGroup> current, List<Edit> edits) {
        Map<Edit, RegisteredGroup> written = new IdentityHashMap<>();
        for (Edit edit : inLockOrder(edits)) {
            written.put(
                    edit,
                    switch (edit) {
                        case Edit.Create create -> register.added(actor, site, create.group());
                        case Edit.Change change ->
                            register.updated(actor, changed(current, change))
                                    .orElseThrow(
                                            () -> new LostRace(change.group().name()));
                    });
        }
        return new Result.Applied(
                edits.stream().map(written::get).map(Objects::requireNonNull).toList());
    }

    private static RegisteredGroup changed(Map<GroupId, RegisteredGroup> current, Edit.Change change) {
        RegisteredGroup before = Objects.requireNonNull(current.get(change.id()));
        return before.with(before.group().edited(change.group()));
    }

    /** Two who change the same groups take them in the same order, so that neither waits for the other in a circle. */
    private static List<Edit> inLockOrder(List<Edit> edits) {
        List<Edit> ordered = new ArrayList<>(edits.size());
        edits.stream()
                .filter(Edit.Change.class::isInstance)
                .map(Edit.Change.class::cast)
                .sorted(Comparator.comparing(change -> change.id().toString()))
                .forEach(ordered::add);
        edits.stream().filter(Edit.Create.class::isInstance).forEach(ordered::add);
        return ordered;
    }

    /** Between reading and writing somebody else wrote: takes the unit of work back. */
    private static final class LostRace extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String group;

        private LostRace(String group) {
            super("group " + group + " was changed meanwhile");
            this.group = group;
        }
    }
}
