package io.hashwatt.persistence.market;

import io.hashwatt.application.kernel.Page;
import io.hashwatt.application.market.port.SeriesStore;
import io.hashwatt.domain.kernel.SeriesId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.market.MarketSeries;
import io.hashwatt.domain.market.PowerSeriesId;
import io.hashwatt.persistence.jpa.CurrentUnitOfWork;
import io.hashwatt.persistence.jpa.Rows;
import io.hashwatt.persistence.jpa.VersionedRows;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

final class JpaSeriesStore implements SeriesStore {

    private static final String WITH_ID =
            "select s from SeriesEntity s where s.tenant in (:tenant, :platform) and s.id = :id";
    private static final String WITH_NAME = "select s from SeriesEntity s where s.tenant = :tenant and s.name = :name";
    private static final String WITH_POWER = """
            select s from SeriesEntity s
            where s.tenant = :tenant and s.product = :product and s.sequence = :sequence
                and s.area = :area and s.currency = :currency""";
    private static final String PAGE =
            "select s from SeriesEntity s where s.tenant in (:tenant, :platform) and s.id > :after order by s.id";

    private final VersionedRows<SeriesEntity> rows;
    private final AliasTable aliases;

    JpaSeriesStore(CurrentUnitOfWork current) {
        this.rows = new VersionedRows<>(current, SeriesEntity.class);
        this.aliases = new AliasTable(current);
    }

    @Override
    public void add(MarketSeries series) {
        rows.add(new SeriesEntity(series));
        aliases.add(series);
    }

    @Override
    public boolean update(MarketSeries series) {
        boolean fits = rows.replace(new SeriesEntity(series));
        if (fits) {
            aliases.replace(series);
        }
        return fits;
    }

    @Override
    public Optional<MarketSeries> find(TenantId tenant, SeriesId id) {
        return single(tenant, WITH_ID, Map.of("platform", TenantId.PLATFORM.value(), "id", id.value()));
    }

    @Override
    public Optional<MarketSeries> withName(TenantId tenant, String name) {
        return single(tenant, WITH_NAME, Map.of("name", name));
    }

    @Override
    public Optional<MarketSeries> withPower(TenantId tenant, PowerSeriesId power) {
        return single(
                tenant,
                WITH_POWER,
                Map.of(
                        "product", power.product().kind(),
                        "sequence", power.product().sequence(),
                        "area", power.area(),
                        "currency", power.currency().value()));
    }

    @Override
    public List<MarketSeries> page(TenantId tenant, Page<SeriesId> page) {
        Map<String, UUID> behind = Map.of(
                "platform", TenantId.PLATFORM.value(),
                "after", Rows.after(page, SeriesId::value));
        List<SeriesEntity> found = rows.list(tenant, PAGE, behind, page.limit());
        if (found.isEmpty()) {
            return List.of();
        }
        Map<UUID, Set<String>> aliasesOf =
                aliases.between(tenant, found.getFirst().uuid(), found.getLast().uuid());
        return found.stream()
                .map(series -> series.toSeries(aliasesOf.getOrDefault(series.uuid(), Set.of())))
                .toList();
    }

    private Optional<MarketSeries> single(TenantId tenant, String jpql, Map<String, ?> parameters) {
        return rows.single(tenant, jpql, parameters)
                .map(found -> found.toSeries(aliases.ofSeries(tenant, found.owner(), found.uuid())));
    }
}
