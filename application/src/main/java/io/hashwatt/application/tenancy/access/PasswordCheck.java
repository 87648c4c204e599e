package io.hashwatt.application.tenancy.access;

import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.application.tenancy.port.PasswordHasher;
import io.hashwatt.application.tenancy.port.TenantStore;
import io.hashwatt.application.tenancy.port.UserStore;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.tenancy.Tenant;
import io.hashwatt.domain.tenancy.User;
import java.util.Optional;

/** Whose login and password these are. Outside of a unit of work: hashing takes its time. */
final class PasswordCheck {

    private final UnitOfWork unitOfWork;
    private final TenantStore tenants;
    private final UserStore users;
    private final PasswordHasher hasher;

    PasswordCheck(UnitOfWork unitOfWork, TenantStore tenants, UserStore users, PasswordHasher hasher) {
        this.unitOfWork = unitOfWork;
        this.tenants = tenants;
        this.users = users;
        this.hasher = hasher;
    }

    /** @param login in lower case; an active user's alone is found */
    Optional<User> userWith(String slug, String login, String password) {
        Optional<User> user = unitOfWork
                .reading(TenantId.PLATFORM, () -> tenants.withSlug(slug))
                .map(Tenant::id)
                .flatMap(tenant -> unitOfWork.reading(tenant, () -> users.withLogin(tenant, login)))
                .filter(User::active);
        Optional<String> hash = user.flatMap(
                found -> unitOfWork.reading(found.tenant(), () -> users.passwordHash(found.tenant(), found.id())));
        if (hash.isEmpty()) {
            hasher.pretend(password); // an unknown login takes as long as a wrong password
            return Optional.empty();
        }
        return user.filter(found -> hasher.matches(password, hash.get()));
    }
}
