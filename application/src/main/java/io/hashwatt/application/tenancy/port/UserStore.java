package io.hashwatt.application.tenancy.port;

import io.hashwatt.application.kernel.Page;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.kernel.UserId;
import io.hashwatt.domain.tenancy.User;
import java.util.List;
import java.util.Optional;

/** Keeps a tenant's users and their passwords' hashes. */
public interface UserStore {

    void add(User user);

    /**
     * Writes the user if the stored one's version is one less.
     *
     * @return false: it is not, and nothing has changed
     */
    boolean update(User user);

    /** Has nobody else change an active administrator until the unit of work ends. */
    void holdAdministrators(TenantId tenant);

    /** As {@link #find}, and nobody else changes the user until the unit of work ends. */
    Optional<User> hold(TenantId tenant, UserId id);

    Optional<User> find(TenantId tenant, UserId id);

    Optional<User> withLogin(TenantId tenant, String login);

    List<User> page(TenantId tenant, Page<UserId> page);

    /** The hash in the hasher's own format; empty: no password has been set. */
    Optional<String> passwordHash(TenantId tenant, UserId id);

    void setPasswordHash(TenantId tenant, UserId id, String hash);
}
