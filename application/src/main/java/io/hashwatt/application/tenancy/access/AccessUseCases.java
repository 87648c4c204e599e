package io.hashwatt.application.tenancy.access;

import io.hashwatt.application.tenancy.journal.Journal;
import io.hashwatt.application.tenancy.port.TenancyPorts;

/** The in-ports of this room, assembled. */
public record AccessUseCases(
        Authenticate authenticate,
        LogIn logIn,
        ManageTenants manageTenants,
        ManageUsers manageUsers,
        ManageApiKeys manageApiKeys) {

    public static AccessUseCases of(TenancyPorts ports, Journal journal) {
        var authenticate = new AuthenticateService(
                ports.unitOfWork(), ports.apiKeys(), ports.tokens(), ports.users(), ports.clock());
        var tokens = new Tokens(ports.tokens(), ports.secrets(), ports.clock());
        var users = manageUsers(ports, journal, tokens, authenticate);
        return new AccessUseCases(
                authenticate,
                logIn(ports, journal, tokens, authenticate),
                manageTenants(ports, journal, users),
                users,
                manageApiKeys(ports, journal, authenticate));
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

    private static LogIn logIn(TenancyPorts ports, Journal journal, Tokens tokens, AuthenticateService authenticate) {
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

    private static ManageApiKeys manageApiKeys(TenancyPorts ports, Journal journal, AuthenticateService authenticate) {
        return new ManageApiKeysService(
                ports.unitOfWork(),
                ports.apiKeys(),
                new ApiKeyRegister(ports.apiKeys(), ports.secrets(), journal, ports.ids(), ports.clock()),
                authenticate);
    }
}
