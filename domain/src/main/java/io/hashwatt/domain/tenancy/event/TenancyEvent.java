package io.hashwatt.domain.tenancy.event;

import io.hashwatt.domain.kernel.ApiKeyId;
import io.hashwatt.domain.kernel.Event;
import io.hashwatt.domain.kernel.EventType;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.kernel.UserId;
import io.hashwatt.domain.tenancy.ApiKey;
import io.hashwatt.domain.tenancy.Role;
import io.hashwatt.domain.tenancy.User;

/** What happens to tenants, users and API keys. */
public sealed interface TenancyEvent extends Event {

    @EventType(name = "tenant.created", subject = "tenant")
    record TenantCreated(TenantId tenant, String slug) implements TenancyEvent {}

    @EventType(name = "user.created", subject = "user")
    record UserCreated(UserId user, String login, Role role, boolean active) implements TenancyEvent {
        public UserCreated(User user) {
            this(user.id(), user.login(), user.role(), user.active());
        }
    }

    @EventType(name = "user.updated", subject = "user")
    record UserUpdated(UserId user, String login, Role role, boolean active) implements TenancyEvent {
        public UserUpdated(User user) {
            this(user.id(), user.login(), user.role(), user.active());
        }
    }

    @EventType(name = "user.invited_again", subject = "user")
    record UserInvitedAgain(UserId user, String login, Role role, boolean active) implements TenancyEvent {
        public UserInvitedAgain(User user) {
            this(user.id(), user.login(), user.role(), user.active());
        }
    }

    @EventType(name = "user.password_set", subject = "user")
    record PasswordSet(UserId user, String login, Role role, boolean active) implements TenancyEvent {
        public PasswordSet(User user) {
            this(user.id(), user.login(), user.role(), user.active());
        }
    }

    @EventType(name = "user.logged_in", subject = "user")
    record UserLoggedIn(UserId user) implements TenancyEvent {}

    @EventType(name = "user.logged_out", subject = "user")
    record UserLoggedOut(UserId user) implements TenancyEvent {}

    @EventType(name = "api_key.created", subject = "api_key")
    record ApiKeyCreated(ApiKeyId key, String name, Role role, String prefix) implements TenancyEvent {
        public ApiKeyCreated(ApiKey key) {
            this(key.id(), key.name(), key.role(), key.prefix());
        }
    }

    @EventType(name = "api_key.revoked", subject = "api_key")
    record ApiKeyRevoked(ApiKeyId key, String name, Role role, String prefix) implements TenancyEvent {
        public ApiKeyRevoked(ApiKey key) {
            this(key.id(), key.name(), key.role(), key.prefix());
        }
    }

    /** @param platform the tenant that all others belong to */
    @EventType(name = "backup.begun", subject = "platform")
    record BackupBegun(TenantId platform) implements TenancyEvent {}
}
