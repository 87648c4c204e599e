package io.hashwatt.persistence.plan;

import io.hashwatt.domain.fleet.GroupState;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.Money;
import io.hashwatt.domain.kernel.PlanId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.plan.record.GroupPlanRecord;
import io.hashwatt.persistence.jdbc.Row;
import io.hashwatt.persistence.jpa.CurrentUnitOfWork;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What plans say about groups, a row each. */
final class GroupPlanTable {

    private static final String ADD = """
            insert into plan_group
                (tenant_id, plan_id, ordinal, group_id, definition, group_version,
                 initial_level, initial_in_state, initial_at_level, initial_starts, profit, starts, slots)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    /** The plan says the currency once for all of its groups. */
    private static final String READ = """
            select g.group_id, g.definition, g.group_version,
                g.initial_level, g.initial_in_state, g.initial_at_level, g.initial_starts, g.profit, p.currency,
                g.starts, g.slots
            from plan_group g
            join plan p on p.tenant_id = g.tenant_id and p.id = g.plan_id
            where g.tenant_id = ? and g.plan_id = ?""";

    private static final String OF_PLAN = READ + " order by g.ordinal";

    private static final String PART_OF_PLAN = READ + " and g.ordinal >= ? and g.ordinal < ? order by g.ordinal";

    private static final String OF_GROUP = READ + " and g.group_id = ?";

    private final CurrentUnitOfWork current;

    GroupPlanTable(CurrentUnitOfWork current) {
        this.current = current;
    }

    void add(TenantId tenant, PlanId plan, List<GroupPlanRecord> groups) {
        List<@Nullable Object[]> rows = new ArrayList<>(groups.size());
        for (GroupPlanRecord group : groups) {
            rows.add(new @Nullable Object[] {
                tenant.value(),
                plan.value(),
                rows.size(),
                group.id().value(),
                GroupColumn.of(group.group()),
                group.groupVersion(),
                group.initial().level(),
                text(group.initial().inState()),
                text(group.initial().atLevel()),
                group.initial().startsToday(),
                group.profit().amount(),
                group.starts(),
                SlotsColumn.of(group.slots())
            });
        }
        current.sql(tenant).batch(ADD, rows);
    }

    List<GroupPlanRecord> ofPlan(TenantId tenant, PlanId plan) {
        return ofPlanUntil(tenant, plan, Instant.MAX);
    }

    /** Ordinals are counted from 0, and none is left out. */
    List<GroupPlanRecord> ofPlan(TenantId tenant, PlanId plan, int first, int most) {
        return current.sql(tenant)
                .list(PART_OF_PLAN, row -> group(row, Instant.MAX), tenant.value(), plan.value(), first, first + most);
    }

    List<GroupPlanRecord> ofPlanUntil(TenantId tenant, PlanId plan, Instant end) {
        return current.sql(tenant).list(OF_PLAN, row -> group(row, end), tenant.value(), plan.value());
    }

    Optional<GroupPlanRecord> ofGroup(TenantId tenant, PlanId plan, GroupId group) {
        return current.sql(tenant)
                .first(OF_GROUP, row -> group(row, Instant.MAX), tenant.value(), plan.value(), group.value());
    }

    private static GroupPlanRecord group(Row row, Instant end) throws SQLException {
        GroupId id = new GroupId(row.uuid());
        MinerGroup group = GroupColumn.read(row.text());
        return new GroupPlanRecord(
                id,
                group,
                row.number(),
                new GroupState(row.integer(), time(row.textOrNull()), time(row.textOrNull()), row.integer()),
                new Money(row.decimal(), new CurrencyCode(row.text())),
                row.integer(),
                SlotsColumn.readUntil(end, row.bytes(), group));
    }

    private static @Nullable String text(@Nullable Duration time) {
        return time == null ? null : time.toString();
    }

    private static @Nullable Duration time(@Nullable String text) {
        return text == null ? null : Duration.parse(text);
    }
}
