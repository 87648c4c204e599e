package io.hashwatt.ui.people;

import io.hashwatt.application.tenancy.journal.AuditEntry;
import io.hashwatt.application.tenancy.journal.Journal.Change;
import io.hashwatt.domain.schedule.ControlMode;
import io.hashwatt.domain.tenancy.Actor.Principal.Kind;
import io.hashwatt.domain.tenancy.Role;
import io.hashwatt.ui.text.T;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** An entry of the audit log in the user's language. */
final class AuditWords {

    private static final List<String> NAMES = List.of("name", "login");
    private static final List<String> SAID_ALREADY =
            List.of("name", "login", "version", "site_id", "import_id", "holds_on");
    private static final int SHOWN = 12;

    private AuditWords() {}

    /** What was done. A kind that came later than these words is shown as it is called inside. */
    static String deed(Change change) {
        return switch (change.type().replace('.', ' ')) {
            case "api_key created" -> T.of("people.audit.keyCreated");
            case "api_key revoked" -> T.of("people.audit.keyRevoked");
            case "backtest cancelled" -> T.of("people.audit.backtestCancelled");
            case "backtest queued" -> T.of("people.audit.backtestQueued");
            case "backup begun" -> T.of("people.audit.backupBegun");
            case "group created" -> T.of("people.audit.groupCreated");
            case "group deleted" -> T.of("people.audit.groupDeleted");
            case "group updated" -> T.of("people.audit.groupUpdated");
            case "intervention begun" -> T.of("people.audit.interventionBegun");
            case "intervention ended" -> T.of("people.audit.interventionEnded");
            case "plan made" -> T.of("people.audit.planMade");
            case "group protected" -> T.of("people.audit.groupProtected");
            case "group released" -> T.of("people.audit.groupReleased");
            case "schedule activated" -> T.of("people.audit.scheduleActivated");
            case "schedule created" -> T.of("people.audit.scheduleCreated");
            case "schedule discarded" -> T.of("people.audit.scheduleDiscarded");
            case "schedule drafted" -> T.of("people.audit.scheduleDrafted");
            case "schedule paused" -> T.of("people.audit.schedulePaused");
            case "schedule resumed" -> T.of("people.audit.scheduleResumed");
            case "schedule retired" -> T.of("people.audit.scheduleRetired");
            case "schedule rolled_back" -> T.of("people.audit.scheduleRolledBack");
            case "series created" -> T.of("people.audit.seriesCreated");
            case "series import_refused" -> T.of("people.audit.importRefused");
            case "series import_withdrawn" -> T.of("people.audit.importWithdrawn");
            case "series imported" -> T.of("people.audit.imported");
            case "series unchanged" -> T.of("people.audit.unchanged");
            case "series updated" -> T.of("people.audit.seriesUpdated");
            case "site created" -> T.of("people.audit.siteCreated");
            case "site deleted" -> T.of("people.audit.siteDeleted");
            case "site updated" -> T.of("people.audit.siteUpdated");
            case "site_control changed" -> T.of("people.audit.siteControlChanged");
            case "site_market updated" -> T.of("people.audit.siteMarketUpdated");
            case "tenant created" -> T.of("people.audit.tenantCreated");
            case "user created" -> T.of("people.audit.userCreated");
            case "user invited_again" -> T.of("people.audit.userInvitedAgain");
            case "user logged_in" -> T.of("people.audit.userLoggedIn");
            case "user password_set" -> T.of("people.audit.passwordSet");
            case "user updated" -> T.of("people.audit.userUpdated");
            default -> change.type();
        };
    }

    /** What the thing is called, where the entry says it. */
    static Optional<String> name(Change change) {
        return NAMES.stream()
                .filter(change.facts()::containsKey)
                .map(change.facts()::get)
                .findFirst();
    }

    /** What the thing is called, or else the end of its id, which tells it from others. */
    static String thing(AuditEntry entry) {
        Change change = entry.change();
        boolean oneself = entry.principal().equals(Kind.USER + ":" + change.subjectId());
        return name(change).orElseGet(() -> oneself ? entry.principalName() : shortened(change.subjectId()));
    }

    private static String shortened(String id) {
        return id.length() <= SHOWN ? id : "…" + id.substring(id.length() - SHOWN);
    }

    /** The rest of what is written there. */
    static String details(Change change) {
        return change.facts().entrySet().stream()
                .filter(fact -> !SAID_ALREADY.contains(fact.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .map(fact -> detail(fact.getKey(), fact.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String detail(String fact, String value) {
        return switch (fact) {
            case "role" ->
                Arrays.stream(Role.values())
                        .filter(role -> role.name().equals(value))
                        .map(T::of)
                        .findFirst()
                        .orElse(value);
            case "old_mode" -> T.of("people.audit.oldMode", mode(value));
            case "new_mode" -> T.of("people.audit.newMode", mode(value));
            case "active" -> Boolean.parseBoolean(value) ? T.of("people.user.active") : T.of("people.user.inactive");
            case "prefix" -> value + "…";
            case "document" -> value;
            case "added" -> T.of("people.audit.added", value);
            case "restated" -> T.of("people.audit.restated", value);
            case "from" -> T.of("people.audit.from", value);
            case "to" -> T.of("people.audit.to", value);
            default -> fact.replace('_', ' ') + " " + value;
        };
    }

    private static String mode(String name) {
        return Arrays.stream(ControlMode.values())
                .filter(mode -> mode.name().equals(name))
                .map(T::of)
                .findFirst()
                .orElse(name);
    }
}
