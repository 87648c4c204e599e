package io.hashwatt.application.tenancy.access;

import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.application.tenancy.port.TenantStore;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Permission;
import io.hashwatt.domain.tenancy.Tenant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

final class ManageTenantsService implements ManageTenants {

    private static final String PLATFORM_SLUG = "platform";
    private static final String FIRST_SLUG = "main";
    private static final Pattern SLUG = Pattern.compile("[a-z][a-z0-9-]{1,39}");

    private final UnitOfWork unitOfWork;
    private final TenantStore tenants;
    private final TenantRegister register;
    private final FirstAdministrator administrator;

    ManageTenantsService(
            UnitOfWork unitOfWork, TenantStore tenants, TenantRegister register, FirstAdministrator administrator) {
        this.unitOfWork = unitOfWork;
        this.tenants = tenants;
        this.register = register;
        this.administrator = administrator;
    }

    @Override
    public Outcome<Created> create(Actor actor, Draft draft) {
        actor.require(Permission.MANAGE_TENANTS);
        if (!SLUG.matcher(draft.slug()).matches()) {
            return Outcome.refused(
                    "slug", "must be 2 to 40 lower-case letters, digits and hyphens, beginning with a letter");
        }
        if (!UserRegister.isLogin(draft.adminLogin().toLowerCase(Locale.ROOT))) {
            return Outcome.refused("admin_login", UserRegister.LOGIN_RULE);
        }
        return unitOfWork
                .in(TenantId.PLATFORM, () -> register.add(actor, register.nextId(), draft.slug(), draft.name()))
                .then(tenant -> administrator.invite(tenant, draft.adminLogin()));
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
        return ensure(register.nextId(), FIRST_SLUG, "Main");
    }

    @Override
    public Optional<Created> recover(String slug) {
        return unitOfWork.in(TenantId.PLATFORM, () -> tenants.withSlug(slug)).flatMap(administrator::recover);
    }

    /** Tenant and administrator one by one: a start that broke off between the two is made good by the next. */
    private Optional<Created> ensure(TenantId idIfNew, String slug, String name) {
        Actor system = Actor.system(TenantId.PLATFORM, FirstAdministrator.FIRST_START);
        Tenant tenant = unitOfWork.in(
                TenantId.PLATFORM,
                () -> tenants.withSlug(slug).orElseGet(() -> register.added(system, idIfNew, slug, name)));
        return administrator.ensure(tenant);
    }
}
