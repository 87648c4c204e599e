package io.hashwatt.ui.fleet;

import io.hashwatt.application.fleet.ChangeManyGroups;
import io.hashwatt.application.fleet.ChangeManyGroups.Edit;
import io.hashwatt.application.fleet.GroupEdit;
import io.hashwatt.application.fleet.ManageGroups;
import io.hashwatt.application.fleet.ReadFleet;
import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.kernel.Page;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.tenancy.Actor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The groups of one site: listed, added, changed one by one and many at once. */
@Dependent
final class GroupsPresenter {

    private final ManageGroups groups;
    private final ChangeManyGroups many;
    private final ReadFleet fleet;

    /**
     * What becomes of a group.
     *
     * @param before empty: there is none of this name
     * @param after the same as before: it stays as it is
     */
    record Preview(Optional<RegisteredGroup> before, MinerGroup after) {

        boolean isNew() {
            return before.isEmpty();
        }

        boolean isSame() {
            return before.isPresent() && GroupsCsv.cells(before.get().group()).equals(GroupsCsv.cells(after));
        }

        private Edit edit() {
            return before.<Edit>map(group -> new Edit.Change(group.id(), group.version(), after))
                    .orElseGet(() -> new Edit.Create(after));
        }
    }

    @Inject
    GroupsPresenter(ManageGroups groups, ChangeManyGroups many, ReadFleet fleet) {
        this.groups = groups;
        this.many = many;
        this.fleet = fleet;
    }

    List<RegisteredGroup> page(Actor actor, SiteId site, Page<GroupId> page) {
        return groups.list(actor, site, page) instanceof Outcome.Done<List<RegisteredGroup>> done
                ? done.value()
                : List.of();
    }

    List<RegisteredGroup> all(Actor actor, SiteId site) {
        return fleet.siteWithGroups(actor, site)
                .map(ReadFleet.SiteFleet::groups)
                .orElse(List.of());
    }

    /** Those whose name, feeder or tag contains the text, in capitals or not. */
    List<RegisteredGroup> matching(Actor actor, SiteId site, String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return all(actor, site).stream()
                .filter(group -> namesOf(group.group())
                        .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(wanted)))
                .toList();
    }

    private static Stream<String> namesOf(MinerGroup group) {
        return Stream.of(
                        Stream.of(group.name()),
                        Stream.ofNullable(group.placement().feeder()),
                        group.placement().tags().stream())
                .flatMap(names -> names);
    }

    Optional<RegisteredGroup> find(Actor actor, GroupId id) {
        return groups.find(actor, id);
    }

    Outcome<RegisteredGroup> add(Actor actor, SiteId site, MinerGroup group) {
        return groups.create(actor, site, group);
    }

    /** @param read what the user has seen */
    Outcome<RegisteredGroup> change(Actor actor, RegisteredGroup read, GroupEdit edit) {
        return groups.change(actor, read.id(), read.version(), edit);
    }

    /** As it is now: who deletes has seen what follows. */
    Outcome<RegisteredGroup> delete(Actor actor, GroupId id) {
        return groups.find(actor, id)
                .map(group -> groups.delete(actor, id, group.version()))
                .orElseGet(() -> new Outcome.Missing<>("group"));
    }

    static List<Preview> preview(Collection<RegisteredGroup> selected, BulkChange change) {
        return selected.stream()
                .map(group -> new Preview(Optional.of(group), change.appliedTo(group.group())))
                .toList();
    }

    /** Groups are known by their names; those the file does not name stay as they are. */
    List<Preview> preview(Actor actor, SiteId site, List<MinerGroup> read) {
        Map<String, RegisteredGroup> current = new HashMap<>();
        all(actor, site).forEach(group -> current.put(group.group().name(), group));
        return read.stream()
                .map(group -> new Preview(Optional.ofNullable(current.get(group.name())), group))
                .toList();
    }

    /** All that are not the same, or none of them. */
    ChangeManyGroups.Result apply(Actor actor, SiteId site, List<Preview> previews) {
        return many.apply(
                actor,
                site,
                previews.stream()
                        .filter(preview -> !preview.isSame())
                        .map(Preview::edit)
                        .toList());
    }

    /** The name itself, or with the first number that nobody has. */
    String freeName(Actor actor, SiteId site, String wanted) {
        Set<String> taken =
                all(actor, site).stream().map(group -> group.group().name()).collect(Collectors.toSet());
        String name = wanted;
        for (int number = 2; taken.contains(name); number++) {
            name = wanted + " " + number;
        }
        return name;
    }
}
