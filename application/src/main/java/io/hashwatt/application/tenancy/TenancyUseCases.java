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
        RunOnce runOnce,
        PurgeRecords purgeRecords) {

    public static TenancyUseCases of(TenancyPorts ports) {
        return of(ports, PurgeRecords.Policy.USUAL);
    }

    public static TenancyUseCases of(TenancyPorts ports, PurgeRecords.Policy kept) {
        var journal = new JournalService(ports.unitOfWork(), ports.journal(), ports.clock(), ports.journalGrew());
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
                new RunOnceService(ports.unitOfWork(), ports.requests(), ports.clock()),
                new PurgeRecordsService(ports, kept));
    }
}
