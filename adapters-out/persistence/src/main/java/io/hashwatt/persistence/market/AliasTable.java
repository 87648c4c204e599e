package io.hashwatt.persistence.market;

import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.market.MarketSeries;
import io.hashwatt.persistence.jdbc.Row;
import io.hashwatt.persistence.jpa.CurrentUnitOfWork;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What documents may call the areas of series. */
final class AliasTable {

    private static final String ADD = """
            insert into price_series_alias (tenant_id, series_id, alias)
            values (?, ?, ?)""";

    private static final String REMOVE = """
            delete from price_series_alias
            where tenant_id = ? and series_id = ?""";

    private static final String OF_SERIES = """
            select alias from price_series_alias
            where tenant_id = ? and series_id = ?""";

    private static final String BETWEEN = """
            select series_id, alias from price_series_alias
            where tenant_id in (?, ?) and series_id between ? and ?""";

    private final CurrentUnitOfWork current;

    AliasTable(CurrentUnitOfWork current) {
        this.current = current;
    }

    void add(MarketSeries series) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        series.areaAliases()
                .forEach(alias -> rows.add(
                        new Object[] {series.tenant().value(), series.id().value(), alias}));
        current.sql(series.tenant()).batch(ADD, rows);
    }

    void replace(MarketSeries series) {
        current.sql(series.tenant())
                .update(REMOVE, series.tenant().value(), series.id().value());
        add(series);
    }

    /** @param reader the series' owner, or anybody if that is the platform */
    Set<String> ofSeries(TenantId reader, TenantId owner, UUID series) {
        return new HashSet<>(current.sql(reader).list(OF_SERIES, Row::text, owner.value(), series));
    }

    /** Of the tenant's and the platform's series with ids from {@code first} to {@code last}. */
    Map<UUID, Set<String>> between(TenantId tenant, UUID first, UUID last) {
        record AliasOfSeries(UUID series, String alias) {}
        Map<UUID, Set<String>> aliases = new HashMap<>();
        current.sql(tenant)
                .list(
                        BETWEEN,
                        row -> new AliasOfSeries(row.uuid(), row.text()),
                        tenant.value(),
                        TenantId.PLATFORM.value(),
                        first,
                        last)
                .forEach(found -> aliases.computeIfAbsent(found.series(), series -> new HashSet<>())
                        .add(found.alias()));
        return aliases;
    }
}
