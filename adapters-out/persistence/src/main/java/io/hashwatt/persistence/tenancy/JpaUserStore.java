package io.hashwatt.persistence.tenancy;

import io.hashwatt.application.kernel.Page;
import io.hashwatt.application.tenancy.port.UserStore;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.kernel.UserId;
import io.hashwatt.domain.tenancy.User;
import io.hashwatt.persistence.jdbc.Row;
import io.hashwatt.persistence.jpa.CurrentUnitOfWork;
import io.hashwatt.persistence.jpa.Holding;
import io.hashwatt.persistence.jpa.VersionedRows;
import java.util.List;
import java.util.Map;
import java.util.Optional;

final class JpaUserStore implements UserStore {

    private static final String WITH_LOGIN = "select u from UserEntity u where u.tenant = :tenant and u.login = :login";

    private static final String PASSWORD_HASH = """
            select password_hash from app_user
            where tenant_id = ? and id = ? and password_hash is not null""";

    private static final String SET_PASSWORD_HASH = """
            update app_user set password_hash = ?
            where tenant_id = ? and id = ?""";

    private static final String HOLD_ADMINISTRATORS = """
            select id from app_user
            where tenant_id = ? and role = 'ADMIN' and active
            order by id
            for update""";

    private final CurrentUnitOfWork current;
    private final VersionedRows<UserEntity> rows;
    private final Holding holding;

    JpaUserStore(CurrentUnitOfWork current) {
        this.current = current;
        this.rows = new VersionedRows<>(current, UserEntity.class);
        this.holding = new Holding(current, "app_user");
    }

    @Override
    public void add(User user) {
        rows.add(new UserEntity(user));
    }

    @Override
    public boolean update(User user) {
        return rows.replace(new UserEntity(user));
    }

    @Override
    public void holdAdministrators(TenantId tenant) {
        current.sql(tenant).list(HOLD_ADMINISTRATORS, Row::uuid, tenant.value());
    }

    @Override
    public Optional<User> hold(TenantId tenant, UserId id) {
        return holding.hold(tenant, id.value()) ? find(tenant, id) : Optional.empty();
    }

    @Override
    public Optional<User> find(TenantId tenant, UserId id) {
        return rows.find(tenant, id.value()).map(UserEntity::toUser);
    }

    @Override
    public Optional<User> withLogin(TenantId tenant, String login) {
        return rows.single(tenant, WITH_LOGIN, Map.of("login", login)).map(UserEntity::toUser);
    }

    @Override
    public List<User> page(TenantId tenant, Page<UserId> page) {
        return rows.page(tenant, page, UserId::value, UserEntity::toUser);
    }

    @Override
    public Optional<String> passwordHash(TenantId tenant, UserId id) {
        return current.sql(tenant).first(PASSWORD_HASH, Row::text, tenant.value(), id.value());
    }

    @Override
    public void setPasswordHash(TenantId tenant, UserId id, String hash) {
        current.sql(tenant).update(SET_PASSWORD_HASH, hash, tenant.value(), id.value());
    }
}
