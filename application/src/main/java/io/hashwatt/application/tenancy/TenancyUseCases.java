package io.hashwatt.application.tenancy;

import java.util.List;

/** The in-ports of this context, assembled. */
public record TenancyUseCases(
        Authenticate authenticate,
        LogIn logIn,
        ManageTenants manageTenants,
        ManageUsers manageUsers,
        ManageApiKeys manageApiKeys,
        Journal journal,
        ReadJournal readJournal,
        FollowEvents followEvents,
        ReadSetAsideEvents readSetAsideEvents,
        RunOnce runOnce,
        PurgeRecords purgeRecords) {

    public static TenancyUseCases of(TenancyPorts ports) {
        return of(ports, EventWatch.NONE, PurgeRecords.Policy.USUAL);
    }

    public static TenancyUseCases of(TenancyPorts ports, EventWatch watch, PurgeRecords.Policy kept) {
        var journal = new JournalService(
                ports.unitOfWork(), ports.journal(), ports.clock(), ports.reactions(), ports.journalGrew());
        var aside = new SetAsideEvents(ports.unitOfWork(), ports.consumers(), watch, ports.clock());
        var authenticate = new AuthenticateService(
                ports.unitOfWork(), ports.apiKeys(), ports.tokens(), ports.users(), ports.clock());
        var tokens = new Tokens(ports.tokens(), ports.secrets(), ports.clock());
        var users = manageUsers(ports, journal, tokens, authenticate);
        return new TenancyUseCases(
                authenticate,
                logIn(ports, journal, tokens, authenticate),
                manageTenants(ports, journal, users),
                users,
                manageApiKeys(ports, journal, authenticate),
                journal,
                journal,
                new FollowEventsService(
                        ports.unitOfWork(), ports.journal(), ports.consumers(), ports.codec(), aside),
                aside,
                new RunOnceService(ports.unitOfWork(), ports.requests(), ports.clock()),
                purgeRecords(ports, kept));
    }

    private static ManageUsers manageUsers(
            TenancyPorts ports, Journal journal, Tokens tokens, AuthenticateService authenticate) {
        return new ManageUsersService(
                ports.unitOfWork(),
                ports.users(),
                new UserRegister(ports.users(), journal, ports.ids(), ports.clock()),
                new UserAccess(ports.unitOfWork(), tokens, authenticate),
                ports.hasher());
    }

    private static LogIn logIn(
            TenancyPorts ports, Journal journal, Tokens tokens, AuthenticateService authenticate) {
        return new LogInService(
                ports.unitOfWork(),
                new PasswordCheck(ports.unitOfWork(), ports.tenants(), ports.users(), ports.hasher()),
                new UserSessions(ports.users(), tokens, journal),
                authenticate,
                new LoginThrottle(ports.clock()));
    }

    private static ManageTenants manageTenants(TenancyPorts ports, Journal journal, ManageUsers users) {
        return new ManageTenantsService(
                ports.unitOfWork(),
                ports.tenants(),
                new TenantRegister(ports.tenants(), journal, ports.ids(), ports.clock()),
                new FirstAdministrator(ports.unitOfWork(), ports.users(), users));
    }

    private static ManageApiKeys manageApiKeys(
            TenancyPorts ports, Journal journal, AuthenticateService authenticate) {
        return new ManageApiKeysService(
                ports.unitOfWork(),
                ports.apiKeys(),
                new ApiKeyRegister(ports.apiKeys(), ports.secrets(), journal, ports.ids(), ports.clock()),
                authenticate);
    }

    private static PurgeRecords purgeRecords(TenancyPorts ports, PurgeRecords.Policy kept) {
        ExpiringRecords answers =
                (tenant, now) -> ports.requests().removeOlderThan(tenant, now.minus(RunOnceService.KEPT));
        return new PurgeRecordsService(
                ports.unitOfWork(),
                ports.journal(),
                List.of(answers, ports.tokens()::removeExpired),
                ports.clock(),
                kept);
    }
}
