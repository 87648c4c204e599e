package io.hashwatt.persistence.tenancy;

import io.hashwatt.domain.kernel.UserId;
import io.hashwatt.domain.tenancy.Role;
import io.hashwatt.domain.tenancy.User;
import io.hashwatt.persistence.jpa.VersionedRow;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;

/** A user without the password's hash, which nobody needs but who logs in. */
@Entity
@Table(name = "app_user")
@SuppressWarnings("NullAway.Init") // JPA makes an object first and fills it then
class UserEntity extends VersionedRow {

    private String login;
    private String name;

    @Enumerated(EnumType.STRING)
    private Role role;

    private boolean active;
    private Instant createdAt;

    protected UserEntity() {}

    UserEntity(User user) {
        super(user.tenant(), user.id().value(), user.version());
        this.login = user.login();
        this.name = user.name();
        this.role = user.role();
        this.active = user.active();
        this.createdAt = user.createdAt();
    }

    User toUser() {
        return new User(new UserId(id()), tenant(), login, name, role, active, createdAt, version());
    }
}
