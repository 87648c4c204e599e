package io.hashwatt.ui.people;

import io.hashwatt.application.kernel.Page;
import io.hashwatt.application.tenancy.access.ManageApiKeys;
import io.hashwatt.application.tenancy.access.ManageUsers;
import io.hashwatt.application.tenancy.journal.AuditEntry;
import io.hashwatt.application.tenancy.journal.ReadJournal;
import io.hashwatt.application.tenancy.journal.ReadJournal.AuditCheck;
import io.hashwatt.application.tenancy.journal.ReadJournal.AuditFilter;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Permission;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who did what, newest first, and whether what is written there is what was written. */
@Dependent
final class AuditPresenter {

    private final ReadJournal journal;
    private final ManageUsers users;
    private final ManageApiKeys keys;

    /**
     * What is shown.
     *
     * @param principal only what this one did, {@code USER:id}
     * @param subjectId only what was done to this
     */
    record Filter(Optional<String> principal, Optional<String> subjectId) {

        boolean isNothing() {
            return principal.isEmpty() && subjectId.isEmpty();
        }
    }

    /** @param principal in the form {@code USER:id} */
    record Doer(String principal, String name) {}

    @Inject
    AuditPresenter(ReadJournal journal, ManageUsers users, ManageApiKeys keys) {
        this.journal = journal;
        this.users = users;
        this.keys = keys;
    }

    /** @param page after the entry with this number, downwards */
    List<AuditEntry> entries(Actor actor, Filter filter, Page<Long> page) {
        return journal.audit(
                actor, new AuditFilter(page.after(), filter.principal(), filter.subjectId(), page.limit()));
    }

    AuditCheck check(Actor actor) {
        return journal.checkAudit(actor);
    }

    /** Whose deeds can be chosen: people, then keys. Nobody for those who may not see them. */
    List<Doer> doers(Actor actor) {
        if (!actor.may(Permission.MANAGE_USERS)) {
            return List.of();
        }
        return Stream.concat(
                        users.list(actor, Page.first(Page.MOST)).stream()
                                .map(user -> new Doer(user.asActor().principal().toString(), user.name())),
                        keys.list(actor, Page.first(Page.MOST)).stream()
                                .map(key -> new Doer(key.asActor().principal().toString(), key.name())))
                .toList();
    }

    /** What a thing was called when something was last done to it; its id where that does not say. */
    String nameOf(Actor actor, String subjectId) {
        return journal
                .audit(actor, new AuditFilter(Optional.empty(), Optional.empty(), Optional.of(subjectId), 1))
                .stream()
                .findFirst()
                .flatMap(entry -> AuditWords.name(entry.change()))
                .orElse(subjectId);
    }
}
