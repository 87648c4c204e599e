package io.hashwatt.application.tenancy.port;

import static io.hashwatt.application.testing.Samples.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hashwatt.application.kernel.Page;
import io.hashwatt.application.testing.StoreContract;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.kernel.UserId;
import io.hashwatt.domain.tenancy.Role;
import io.hashwatt.domain.tenancy.User;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A store of users")
public abstract class UserStoreContract extends StoreContract {

    @Test
    @DisplayName("gives back what it got, by id and by login")
    protected void roundTrip() {
        User user = new User(new UserId(id(1)), OURS, "zoë@例え.jp", TEXT, Role.ADMIN, false, AT, 3);
        add(user);

        assertThat(find(OURS, user)).contains(user);
        assertThat(withLogin("zoë@例え.jp")).contains(user);
        assertThat(withLogin("zoe")).isEmpty();
    }

    @Test
    @DisplayName("lets one hold a user at a time, and one the active administrators")
    protected void holds() {
        User admin = user(OURS, 1, "admin").with("Admin", Role.ADMIN, true);
        User viewer = user(OURS, 2, "viewer").with("Viewer", Role.VIEWER, true);
        add(admin);
        add(viewer);

        assertThat(in(OURS, () -> stores().users().hold(OURS, viewer.id()))).contains(viewer);
        assertThat(in(OURS, () -> stores().users().hold(OURS, new UserId(id(3))))).isEmpty();
        assertThat(overlapping(OURS, () -> stores().users().hold(OURS, viewer.id()))
                        .secondDidNotWait())
                .isFalse();
        assertThat(overlapping(
                                OURS,
                                () -> {
                                    stores().users().holdAdministrators(OURS);
                                    return true;
                                },
                                () -> stores().users().update(admin.with("Changed", Role.VIEWER, true)))
                        .secondDidNotWait())
                .isFalse();
    }

    @Test
    @DisplayName("writes a change onto the version before it, and onto no other")
    protected void versions() {
        User first = user(OURS, 1, "first");
        add(first);
        User second = first.with("Second", Role.VIEWER, false);

        assertThat(update(second.with("Third", Role.ADMIN, true))).isFalse();
        assertThat(find(OURS, first)).contains(first);
        assertThat(update(second)).isTrue();
        assertThat(update(second)).isFalse();
        assertThat(find(OURS, first)).contains(second);
        assertThat(update(user(OURS, 2, "nobody"))).isFalse();
    }

    @Test
    @DisplayName("lets one of those win who change the same version at the same time")
    protected void oneWins() {
        User first = user(OURS, 1, "first");
        add(first);

        assertThat(atOnce(4, () -> update(first.with("Changed", Role.ADMIN, true))))
                .containsOnlyOnce(true);
    }

    @Test
    @DisplayName("keeps a password's hash through changes of the user")
    protected void passwordHash() {
        User user = user(OURS, 1, "first");
        add(user);
        assertThat(hash(user)).isEmpty();

        setHash(user, "algorithm:" + TEXT);
        update(user.with("Changed", Role.ADMIN, true));

        assertThat(hash(user)).contains("algorithm:" + TEXT);
        setHash(user, "newer");
        assertThat(hash(user)).contains("newer");
    }

    @Test
    @DisplayName("lists by page, in order of id")
    protected void pages() {
        List<User> users = List.of(user(OURS, 3, "c"), user(OURS, 1, "b"), user(OURS, 2, "a"));
        users.forEach(this::add);

        assertThat(page(Optional.empty(), 2)).containsExactly(users.get(1), users.get(2));
        assertThat(page(Optional.of(users.get(2).id()), 2)).containsExactly(users.getFirst());
        assertThat(page(Optional.of(users.getFirst().id()), 2)).isEmpty();
    }

    @Test
    @DisplayName("refuses a login that is taken, which another tenant may have too")
    protected void loginIsUnique() {
        add(user(OURS, 1, "same"));
        add(user(THEIRS, 1, "same"));

        assertThatThrownBy(() -> add(user(OURS, 2, "same"))).isInstanceOf(RuntimeException.class);
    }

    @Test
    @DisplayName("shows and changes no user of another tenant")
    protected void isolation() {
        User theirs = user(THEIRS, 1, "theirs");
        add(theirs);
        setHash(theirs, "secret");

        in(OURS, () -> {
            assertThat(stores().users().find(OURS, theirs.id())).isEmpty();
            assertThat(stores().users().withLogin(OURS, "theirs")).isEmpty();
            assertThat(stores().users().page(OURS, Page.first(10))).isEmpty();
            assertThat(stores().users().passwordHash(OURS, theirs.id())).isEmpty();
            stores().users().setPasswordHash(OURS, theirs.id(), "ours");
            return assertThat(stores().users().update(ofOurs(theirs).with("x", Role.ADMIN, true)))
                    .isFalse();
        });
        assertThatThrownBy(() -> in(OURS, () -> stores().users().find(THEIRS, theirs.id())))
                .isInstanceOf(IllegalStateException.class);
        assertThat(find(THEIRS, theirs)).contains(theirs);
        assertThat(hash(theirs)).contains("secret");
    }

    private static User ofOurs(User user) {
        return new User(user.id(), OURS, user.login(), user.name(), user.role(), true, AT, user.version());
    }

    private void add(User user) {
        within(user.tenant(), () -> stores().users().add(user));
    }

    private boolean update(User user) {
        return in(user.tenant(), () -> stores().users().update(user));
    }

    private Optional<User> find(TenantId tenant, User user) {
        return in(tenant, () -> stores().users().find(tenant, user.id()));
    }

    private Optional<User> withLogin(String login) {
        return in(OURS, () -> stores().users().withLogin(OURS, login));
    }

    private List<User> page(Optional<UserId> after, int limit) {
        return in(OURS, () -> stores().users().page(OURS, new Page<>(after, limit)));
    }

    private Optional<String> hash(User user) {
        return in(user.tenant(), () -> stores().users().passwordHash(user.tenant(), user.id()));
    }

    private void setHash(User user, String hash) {
        within(user.tenant(), () -> stores().users().setPasswordHash(user.tenant(), user.id(), hash));
    }
}
