package io.hashwatt.application.tenancy.access;

import io.hashwatt.application.tenancy.journal.Bookkeeping;
import io.hashwatt.application.tenancy.port.TenancyPorts;

/** The in-ports of this room, assembled. */
public record AccessUseCases(
        Authenticate authenticate,
        LogIn logIn,
        ManageTenants manageTenants,
        ManageUsers manageUsers,
        ManageApiKeys manageApiKeys) {

    public static AccessUseCases of(TenancyPorts ports, Bookkeeping books) {
        var authenticate = new AuthenticateService(
                ports.unitOfWork(), ports.apiKeys(), ports.tokens(), ports.users(), ports.clock());
        var tokens = new Tokens(ports.tokens(), ports.secrets(), ports.clock());
        var users = manageUsers(ports, books, tokens, authenticate);
        return new AccessUseCases(
                authenticate,
                logIn(ports, books, tokens, authenticate),
                manageTenants(ports, books, users),
                users,
                manageApiKeys(ports, books, authenticate));
    }

    private static ManageUsers manageUsers(
            TenancyPorts ports, Bookkeeping books, Tokens tokens, AuthenticateService authenticate) {
        return new ManageUsersService(
                ports.unitOfWork(),
                ports.users(),
                new UserRegister(ports.users(), books),
                new UserAccess(ports.unitOfWork(), tokens, authenticate),
                ports.hasher());
    }

    private static LogIn logIn(TenancyPorts ports, Bookkeeping books, Tokens tokens, AuthenticateService authenticate) {
        return new LogInService(
                ports.unitOfWork(),
                new PasswordCheck(ports.unitOfWork(), ports.tenants(), ports.users(), ports.hasher()),
                new UserSessions(ports.users(), tokens, books),
                authenticate,
                new LoginThrottle(ports.clock()));
    }

    private static ManageTenants manageTenants(TenancyPorts ports, Bookkeeping books, ManageUsers users) {
        return new ManageTenantsService(
                ports.unitOfWork(),
                ports.tenants(),
                new TenantRegister(ports.tenants(), books),
                new FirstAdministrator(ports.unitOfWork(), ports.users(), users));
    }

    private static ManageApiKeys manageApiKeys(
            TenancyPorts ports, Bookkeeping books, AuthenticateService authenticate) {
        return new ManageApiKeysService(
                ports.unitOfWork(),
                ports.apiKeys(),
                new ApiKeyRegister(ports.apiKeys(), ports.secrets(), books),
                authenticate);
    }
}
