package io.hashwatt.rest.plan;

import io.hashwatt.application.plan.reading.ReadPlans;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.PlanId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.plan.record.GroupPlanRecord;
import io.hashwatt.domain.plan.record.PlanRecord;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.rest.http.FakeRequest;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Plans of one tenant. */
final class StoredPlans implements ReadPlans {

    final Map<PlanId, PlanRecord> plans = new ConcurrentHashMap<>();
    int looked;
    int written;
    int groups = 1;
    int most;

    PlanId add(int number) {
        PlanRecord plan = SamplePlan.plan(number);
        plans.put(plan.id(), plan);
        return plan.id();
    }

    @Override
    public Optional<PlanRecord> find(Actor actor, PlanId id) {
        looked++;
        return Optional.ofNullable(plans.get(id)).filter(plan -> actor.tenant().equals(FakeRequest.TENANT));
    }

    @Override
    public List<GroupPlanRecord> groups(Actor actor, PlanId id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<GroupPlanRecord> groups(Actor actor, PlanId id, int first, int many) {
        written++;
        most = Math.max(most, many);
        return Collections.nCopies(Math.clamp(groups - first, 0, many), SamplePlan.group());
    }

    @Override
    public Optional<GroupPlanRecord> group(Actor actor, PlanId id, GroupId group) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<PlanRecord> newestFirst(Actor actor, SiteId site, Optional<PlanId> before, int limit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<PlanRecord> inForce(Actor actor, SiteId site, Instant at) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Map<PlanId, Instant> inForceSince(Actor actor, Collection<PlanId> ids) {
        return Map.of();
    }
}
