package io.hashwatt.application.tenancy.access;

import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Tenant;
import java.util.List;
import java.util.Optional;

/** The platform's tenants. */
public interface ManageTenants {

    /** A tenant and its first administrator. */
    Outcome<Created> create(Actor actor, Draft draft);

    /** In order of creation, the platform first. */
    List<Tenant> list(Actor actor);

    /** The actor's own. */
    Tenant own(Actor actor);

    /**
     * On the very first start: makes the platform and the first tenant, each with an administrator.
     *
     * @return the first tenant's one-time token; empty: it was there already
     */
    Optional<Created> createFirst();

    /**
     * For whoever operates the machine and has lost all passwords: a new one-time token for the tenant's administrator
     * named {@code admin}; for a tenant whose creation broke off before it had any user, that administrator too.
     *
     * @param slug of the tenant; {@code platform} is the platform's
     * @return empty: there is no such tenant or administrator
     */
    Optional<Created> recover(String slug);

    /** @param slug 2 to 40 lower-case letters, digits and hyphens, beginning with a letter; unique */
    record Draft(String slug, String name, String adminLogin) {}

    /** @param oneTimeToken begins the administrator's first session; not stored, so not to be had again */
    record Created(Tenant tenant, String oneTimeToken) {}
}
