package io.hashwatt.application.tenancy.access;

import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.kernel.Page;
import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.application.tenancy.access.ManageTenants.Created;
import io.hashwatt.application.tenancy.port.UserStore;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Role;
import io.hashwatt.domain.tenancy.Tenant;
import java.util.Optional;

/** Sees to it that a tenant has an administrator to begin with. In units of work of the tenant. */
final class FirstAdministrator {

    static final String FIRST_START = "first start";

    private static final String LOGIN = "admin";

    private final UnitOfWork unitOfWork;
    private final UserStore users;
    private final ManageUsers manageUsers;

    FirstAdministrator(UnitOfWork unitOfWork, UserStore users, ManageUsers manageUsers) {
        this.unitOfWork = unitOfWork;
        this.users = users;
        this.manageUsers = manageUsers;
    }

    Outcome<Created> invite(Tenant tenant, String login) {
        Actor system = Actor.system(tenant.id(), FIRST_START);
        return manageUsers
                .invite(system, new ManageUsers.Draft(login, "Administrator", Role.ADMIN))
                .then(invited -> new Outcome.Done<>(new Created(tenant, invited.oneTimeToken())));
    }

    /** Empty: there is one already. */
    Optional<Created> ensure(Tenant tenant) {
        boolean hasAdmin = unitOfWork.in(
                tenant.id(), () -> users.withLogin(tenant.id(), LOGIN).isPresent());
        return hasAdmin ? Optional.empty() : done(invite(tenant, LOGIN));
    }

    /** Invites him once more, for an operator who has lost his way in. Empty: he is an administrator no more. */
    Optional<Created> recover(Tenant tenant) {
        return hasUsers(tenant) ? invitedAgain(tenant) : done(invite(tenant, LOGIN));
    }

    /** False only when its creation broke off before there was an administrator. */
    private boolean hasUsers(Tenant tenant) {
        return unitOfWork.in(
                tenant.id(), () -> !users.page(tenant.id(), Page.first(1)).isEmpty());
    }

    private Optional<Created> invitedAgain(Tenant tenant) {
        return unitOfWork
                .in(tenant.id(), () -> users.withLogin(tenant.id(), LOGIN))
                .filter(UserRegister::isActiveAdmin)
                .flatMap(user -> done(manageUsers
                        .inviteAgain(Actor.system(tenant.id(), "operator"), user.id())
                        .then(again -> new Outcome.Done<>(new Created(tenant, again.oneTimeToken())))));
    }

    private static Optional<Created> done(Outcome<Created> outcome) {
        return outcome instanceof Outcome.Done<Created>(Created created) ? Optional.of(created) : Optional.empty();
    }
}
