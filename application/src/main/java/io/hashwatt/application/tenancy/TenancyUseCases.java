package io.hashwatt.application.tenancy;

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
        var follow = new FollowEventsService(ports, watch);
        var journal = new JournalService(ports);
        var authenticate = new AuthenticateService(
                ports.unitOfWork(), ports.apiKeys(), ports.tokens(), ports.users(), ports.clock());
        var issued = new Tokens(ports.tokens(), ports.secrets(), ports.clock());
        var users = new ManageUsersService(ports, issued, journal, authenticate);
        return new TenancyUseCases(
                authenticate,
                new LogInService(ports, issued, journal, authenticate),
                new ManageTenantsService(ports, users, journal),
                users,
                new ManageApiKeysService(ports, journal, authenticate),
                journal,
                journal,
                follow,
                follow,
                new RunOnceService(ports.unitOfWork(), ports.requests(), ports.clock()),
                new PurgeRecordsService(ports, kept));
    }
}
