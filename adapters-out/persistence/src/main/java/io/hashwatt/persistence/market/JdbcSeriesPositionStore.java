package io.hashwatt.persistence.market;

import io.hashwatt.application.market.port.SeriesPositionStore;
import io.hashwatt.domain.kernel.SeriesId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.market.SeriesPosition;
import io.hashwatt.persistence.jdbc.Row;
import io.hashwatt.persistence.jpa.CurrentUnitOfWork;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** A column of the series' own rows, which is no part of their description and does not count as a version of it. */
final class JdbcSeriesPositionStore implements SeriesPositionStore {

    private static final String LOCK = """
            select position from price_series
            where tenant_id = ? and id = ?
            for update""";

    private static final String RAISE = """
            update price_series set position = position + 1
            where tenant_id = ? and id = ?""";

    private static final String FIND = """
            select position from price_series
            where tenant_id = ? and id = ?""";

    private static final String OF = """
            select id, position from price_series
            where tenant_id in (?, ?) and id in (%s)
            order by id""";

    private final CurrentUnitOfWork current;

    JdbcSeriesPositionStore(CurrentUnitOfWork current) {
        this.current = current;
    }

    @Override
    public Optional<Long> lock(TenantId tenant, SeriesId series) {
        return current.sql(tenant).first(LOCK, Row::number, tenant.value(), series.value());
    }

    @Override
    public long raise(TenantId tenant, SeriesId series) {
        current.sql(tenant).update(RAISE, tenant.value(), series.value());
        return current.sql(tenant)
                .first(FIND, Row::number, tenant.value(), series.value())
                .orElseThrow(() -> new IllegalStateException("only a series that is there is raised: " + series));
    }

    @Override
    public List<SeriesPosition> of(TenantId tenant, Collection<SeriesId> series) {
        if (series.isEmpty()) {
            return List.of();
        }
        List<Object> parameters = new ArrayList<>(List.of(tenant.value(), TenantId.PLATFORM.value()));
        series.forEach(id -> parameters.add(id.value()));
        String statement = OF.formatted(String.join(", ", Collections.nCopies(series.size(), "?")));
        return current.sql(tenant)
                .list(
                        statement,
                        row -> new SeriesPosition(new SeriesId(row.uuid()), row.number()),
                        parameters.toArray());
    }
}
