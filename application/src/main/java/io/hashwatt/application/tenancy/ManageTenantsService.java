package io.hashwatt.application.tenancy;

import io.hashwatt.application.kernel.IdGenerator;
import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.kernel.Page;
import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.application.tenancy.port.TenantStore;
import io.hashwatt.application.tenancy.port.UserStore;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Permission;
import io.hashwatt.domain.tenancy.Role;
import io.hashwatt.domain.tenancy.Tenant;
import io.hashwatt.domain.tenancy.event.TenancyEvent.TenantCreated;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

final class ManageTenantsService implements ManageTenants {

    private static final String PLATFORM_SLUG = "platform";
    private static final String FIRST_SLUG = "main";
    private static final String FIRST_ADMIN = "admin";
    private static final String FIRST_START = "first start";
    private static final Pattern SLUG = Pattern.compile("[a-z][a-z0-9-]{1,39}");

    private final UnitOfWork unitOfWork;
    private final TenantStore tenants;
    private final UserStore users;
    private final IdGenerator ids;
    private final InstantSource clock;
    private final ManageUsersService manageUsers;
    private final Journal journal;

    ManageTenantsService(TenancyPorts ports, ManageUsersService manageUsers, Journal journal) {
        this.unitOfWork = ports.unitOfWork();
        this.tenants = ports.tenants();
        this.users = ports.users();
        this.ids = ports.ids();
        this.clock = ports.clock();
        this.manageUsers = manageUsers;
        this.journal = journal;
    }

    @Override
    public Outcome<Created> create(Actor actor, Draft draft) {
        actor.require(Permission.MANAGE_TENANTS);
        if (!SLUG.matcher(draft.slug()).matches()) {
            return Outcome.refused(
                    "slug", "must be 2 to 40 lower-case letters, digits and hyphens, beginning with a letter");
        }
        if (!ManageUsersService.isLogin(draft.adminLogin().toLowerCase(Locale.ROOT))) {
            return Outcome.refused("admin_login", ManageUsersService.LOGIN_RULE);
        }
        return unitOfWork
                .in(TenantId.PLATFORM, () -> added(actor, new TenantId(ids.next()), draft.slug(), draft.name()))
                .then(tenant -> withAdmin(tenant, draft.adminLogin()));
    }

    @Override
    public List<Tenant> list(Actor actor) {
        actor.require(Permission.MANAGE_TENANTS);
        return unitOfWork.in(TenantId.PLATFORM, tenants::all);
    }

    @Override
    public Tenant own(Actor actor) {
        return unitOfWork
                .in(TenantId.PLATFORM, () -> tenants.find(actor.tenant()))
                .orElseThrow(() -> new IllegalStateException("an actor's tenant is there"));
    }

    @Override
    public Optional<Created> createFirst() {
        ensure(TenantId.PLATFORM, PLATFORM_SLUG, "Platform");
        return ensure(new TenantId(ids.next()), FIRST_SLUG, "Main");
    }

    @Override
    public Optional<Created> recover(String slug) {
        return unitOfWork
                .in(TenantId.PLATFORM, () -> tenants.withSlug(slug))
                .flatMap(tenant -> hasUsers(tenant) ? invitedAgain(tenant) : done(withAdmin(tenant, FIRST_ADMIN)));
    }

    /** False only when its creation broke off before there was an administrator. */
    private boolean hasUsers(Tenant tenant) {
        return unitOfWork.in(
                tenant.id(), () -> !users.page(tenant.id(), Page.first(1)).isEmpty());
    }

    private Optional<Created> invitedAgain(Tenant tenant) {
        return unitOfWork
                .in(tenant.id(), () -> users.withLogin(tenant.id(), FIRST_ADMIN))
                .filter(ManageUsersService::isActiveAdmin)
                .flatMap(user -> done(manageUsers
                        .inviteAgain(Actor.system(tenant.id(), "operator"), user.id())
                        .then(again -> new Outcome.Done<>(new Created(tenant, again.oneTimeToken())))));
    }

    private static Optional<Created> done(Outcome<Created> outcome) {
        return outcome instanceof Outcome.Done<Created>(Created created) ? Optional.of(created) : Optional.empty();
    }

    /** Tenant and administrator one by one: a start that broke off between the two is made good by the next. */
    private Optional<Created> ensure(TenantId idIfNew, String slug, String name) {
        Actor system = Actor.system(TenantId.PLATFORM, FIRST_START);
        Tenant tenant = unitOfWork.in(
                TenantId.PLATFORM, () -> tenants.withSlug(slug).orElseGet(() -> add(system, idIfNew, slug, name)));
        boolean hasAdmin = unitOfWork.in(
                tenant.id(), () -> users.withLogin(tenant.id(), FIRST_ADMIN).isPresent());
        return hasAdmin ? Optional.empty() : done(withAdmin(tenant, FIRST_ADMIN));
    }

    private Outcome<Tenant> added(Actor actor, TenantId id, String slug, String name) {
        if (tenants.withSlug(slug).isPresent()) {
            return Outcome.refused("slug", "is taken by another tenant");
        }
        return new Outcome.Done<>(add(actor, id, slug, name));
    }

    private Tenant add(Actor actor, TenantId id, String slug, String name) {
        Tenant tenant = new Tenant(id, slug, name, clock.instant(), 1);
        tenants.add(tenant);
        journal.record(actor, new TenantCreated(id, slug));
        return tenant;
    }

    private Outcome<Created> withAdmin(Tenant tenant, String login) {
        Actor system = Actor.system(tenant.id(), FIRST_START);
        return manageUsers
                .invite(system, new ManageUsers.Draft(login, "Administrator", Role.ADMIN))
                .then(invited -> new Outcome.Done<>(new Created(tenant, invited.oneTimeToken())));
    }
}
