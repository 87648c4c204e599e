package io.hashwatt.ui.people;

import io.hashwatt.application.tenancy.Journal.Change;
import io.hashwatt.ui.text.T;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** An entry of the audit log in the user's language. */
final class AuditWords {

    private static final List<String> NAMES = List.of("name", "login");
    private static final List<String> SAID_ALREADY = List.of("name", "login", "version", "site_id");

    private AuditWords() {}

    /** What was done. A kind that came later than these words is shown as it is called inside. */
    static String deed(Change change) {
        return switch (change.type()) {
            case "api_key.created" -> T.of("people.audit.keyCreated");
            case "api_key.revoked" -> T.of("people.audit.keyRevoked");
            case "backtest.cancelled" -> T.of("people.audit.backtestCancelled");
            case "backtest.queued" -> T.of("people.audit.backtestQueued");
            case "backup.begun" -> T.of("people.audit.backupBegun");
            case "group.created" -> T.of("people.audit.groupCreated");
            case "group.deleted" -> T.of("people.audit.groupDeleted");
            case "group.updated" -> T.of("people.audit.groupUpdated");
            case "plan.made" -> T.of("people.audit.planMade");
            case "series.created" -> T.of("people.audit.seriesCreated");
            case "series.import_refused" -> T.of("people.audit.importRefused");
            case "series.imported" -> T.of("people.audit.imported");
            case "series.unchanged" -> T.of("people.audit.unchanged");
            case "series.updated" -> T.of("people.audit.seriesUpdated");
            case "site.created" -> T.of("people.audit.siteCreated");
            case "site.deleted" -> T.of("people.audit.siteDeleted");
            case "site.updated" -> T.of("people.audit.siteUpdated");
            case "site_market.updated" -> T.of("people.audit.siteMarketUpdated");
            case "tenant.created" -> T.of("people.audit.tenantCreated");
            case "user.created" -> T.of("people.audit.userCreated");
            case "user.invited_again" -> T.of("people.audit.userInvitedAgain");
            case "user.logged_in" -> T.of("people.audit.userLoggedIn");
            case "user.password_set" -> T.of("people.audit.passwordSet");
            case "user.updated" -> T.of("people.audit.userUpdated");
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

    /** The rest of what is written there. */
    static String details(Change change) {
        return change.facts().entrySet().stream()
                .filter(fact -> !SAID_ALREADY.contains(fact.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .map(fact -> fact.getKey().replace('_', ' ') + " " + fact.getValue())
                .collect(Collectors.joining(", "));
    }
}
