package io.hashwatt.persistence.fleet;

import io.hashwatt.domain.fleet.PowerLevel;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.kernel.Hashrate;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.persistence.jpa.CurrentUnitOfWork;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The power levels of groups. */
final class LevelTable {

    private static final String ADD = """
            insert into group_level (tenant_id, group_id, ordinal, name, power_w, hashrate_ths)
            values (?, ?, ?, ?, ?, ?)""";

    private static final String REMOVE = """
            delete from group_level
            where tenant_id = ? and group_id = ?""";

    private static final String OF_GROUP = """
            select l.group_id, g.version, l.name, l.power_w, l.hashrate_ths
            from miner_group g
            join group_level l on l.tenant_id = g.tenant_id and l.group_id = g.id
            where g.tenant_id = ? and g.id = ?
            order by l.ordinal""";

    private static final String OF_SITE = """
            select l.group_id, g.version, l.name, l.power_w, l.hashrate_ths
            from miner_group g
            join group_level l on l.tenant_id = g.tenant_id and l.group_id = g.id
            where g.tenant_id = ? and g.site_id = ? and g.id between ? and ?
            order by l.group_id, l.ordinal""";

    private final CurrentUnitOfWork current;

    LevelTable(CurrentUnitOfWork current) {
        this.current = current;
    }

    void add(RegisteredGroup group) {
        List<PowerLevel> levels = group.group().levels();
        List<@Nullable Object[]> rows = new ArrayList<>(levels.size());
        for (int i = 0; i < levels.size(); i++) {
            PowerLevel level = levels.get(i);
            rows.add(new Object[] {
                group.tenant().value(),
                group.id().value(),
                i,
                level.name(),
                level.power().watts(),
                level.hashrate().terahashPerSecond()
            });
        }
        current.sql(group.tenant()).batch(ADD, rows);
    }

    void replace(RegisteredGroup group) {
        current.sql(group.tenant())
                .update(REMOVE, group.tenant().value(), group.id().value());
        add(group);
    }

    /** Levels of a group, and the version of the group they belong to. */
    record LevelsOfVersion(long version, List<PowerLevel> levels) {}

    Map<UUID, LevelsOfVersion> ofGroup(TenantId tenant, UUID group) {
        return byGroup(tenant, OF_GROUP, tenant.value(), group);
    }

    /** Of the site's groups with ids from {@code first} to {@code last}. */
    Map<UUID, LevelsOfVersion> ofSite(TenantId tenant, SiteId site, UUID first, UUID last) {
        return byGroup(tenant, OF_SITE, tenant.value(), site.value(), first, last);
    }

    private record LevelOfGroup(UUID group, long version, PowerLevel level) {}

    private Map<UUID, LevelsOfVersion> byGroup(TenantId tenant, String sql, Object... parameters) {
        Map<UUID, LevelsOfVersion> levels = new HashMap<>();
        current.sql(tenant)
                .list(
                        sql,
                        row -> new LevelOfGroup(
                                row.uuid(),
                                row.number(),
                                new PowerLevel(row.text(), new Power(row.decimal()), new Hashrate(row.decimal()))),
                        parameters)
                .forEach(found -> levels.computeIfAbsent(
                                found.group(), group -> new LevelsOfVersion(found.version(), new ArrayList<>()))
                        .levels()
                        .add(found.level()));
        return levels;
    }
}
