package io.hashwatt.application.tenancy;

import io.hashwatt.application.kernel.Page;
import io.hashwatt.application.tenancy.port.UserStore;
import io.hashwatt.application.testing.InMemoryTable;
import io.hashwatt.application.testing.InMemoryUnitOfWork;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.kernel.UserId;
import io.hashwatt.domain.tenancy.User;
import java.util.List;
import java.util.Optional;

public final class InMemoryUserStore implements UserStore {

    private final InMemoryTable<UserId, User> users;
    private final InMemoryTable<UserId, String> passwordHashes;

    public InMemoryUserStore(InMemoryUnitOfWork unitOfWork) {
        this.users = new InMemoryTable<>(unitOfWork);
        this.passwordHashes = new InMemoryTable<>(unitOfWork);
    }

    @Override
    public void add(User user) {
        if (withLogin(user.tenant(), user.login()).isPresent()) {
            throw new IllegalStateException("the login is taken: " + user.login());
        }
        users.add(user.tenant(), user.id(), user);
    }

    @Override
    public boolean update(User user) {
        return users.replace(user.tenant(), user.id(), user, User::version);
    }

    @Override
    public void holdAdministrators(TenantId tenant) {
        // One unit at a time: nobody else is at work.
    }

    @Override
    public Optional<User> hold(TenantId tenant, UserId id) {
        return find(tenant, id);
    }

    @Override
    public Optional<User> find(TenantId tenant, UserId id) {
        return Optional.ofNullable(users.of(tenant).get(id));
    }

    @Override
    public Optional<User> withLogin(TenantId tenant, String login) {
        return users.of(tenant).values().stream()
                .filter(user -> user.login().equals(login))
                .findFirst();
    }

    @Override
    public List<User> page(TenantId tenant, Page<UserId> page) {
        return users.page(tenant, user -> true, page);
    }

    @Override
    public Optional<String> passwordHash(TenantId tenant, UserId id) {
        return Optional.ofNullable(passwordHashes.of(tenant).get(id));
    }

    @Override
    public void setPasswordHash(TenantId tenant, UserId id, String hash) {
        if (users.of(tenant).containsKey(id)) {
            passwordHashes.of(tenant).put(id, hash);
        }
    }
}
