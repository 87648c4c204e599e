package io.hashwatt.persistence.market;

import io.hashwatt.application.market.port.SiteMarketStore;
import io.hashwatt.documents.tariff.KeptTariff;
import io.hashwatt.domain.kernel.SeriesId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.market.HashpriceBasis;
import io.hashwatt.domain.market.SiteMarket;
import io.hashwatt.persistence.jdbc.Row;
import io.hashwatt.persistence.jpa.CurrentUnitOfWork;
import io.hashwatt.persistence.jpa.Holding;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Plain JDBC, because most of its columns are ids that may be null, which EclipseLink cannot convert. */
final class JdbcSiteMarketStore implements SiteMarketStore {

    private static final String ADD = """
            insert into site_market
                (power_id, day_ahead_id, indicative_id, hashprice_id, bitcoin_id, difficulty_id, fee_share,
                 pool_fee, tariff, peak_readings, version, tenant_id, site_id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict do nothing""";

    private static final String UPDATE = """
            update site_market
            set power_id = ?, day_ahead_id = ?, indicative_id = ?, hashprice_id = ?, bitcoin_id = ?,
                difficulty_id = ?, fee_share = ?, pool_fee = ?, tariff = ?, peak_readings = ?,
                version = ?
            where tenant_id = ? and site_id = ? and version = ?""";

    private static final String FIND = """
            select site_id, power_id, day_ahead_id, indicative_id, hashprice_id, bitcoin_id, difficulty_id,
                fee_share, pool_fee, tariff, peak_readings, version
            from site_market
            where tenant_id = ? and site_id = ?""";

    private static final String SITES_USING = """
            select site_id from site_market
            where tenant_id = ? and ? in
                (power_id, day_ahead_id, indicative_id, hashprice_id, bitcoin_id, difficulty_id)
            order by site_id""";

    private static final String SITES = """
            select site_id from site_market
            where tenant_id = ?
            order by site_id""";

    private static final long FIRST = 1;

    private final CurrentUnitOfWork current;
    private final Holding sites;

    JdbcSiteMarketStore(CurrentUnitOfWork current) {
        this.current = current;
        this.sites = Holding.ofSites(current);
    }

    /** The columns a basis fills; a quoted hashprice is a series, a derived one is all the others. */
    private record BasisColumns(
            @Nullable UUID hashprice,
            @Nullable UUID bitcoin,
            @Nullable UUID difficulty,
            @Nullable BigDecimal feeShare,
            @Nullable BigDecimal poolFee) {

        static BasisColumns of(HashpriceBasis basis) {
            return switch (basis) {
                case HashpriceBasis.Quoted quoted ->
                    new BasisColumns(quoted.hashprice().value(), null, null, null, null);
                case HashpriceBasis.Derived derived ->
                    new BasisColumns(
                            null,
                            derived.bitcoin().value(),
                            derived.difficulty().value(),
                            derived.feeShare(),
                            derived.poolFee());
            };
        }

        HashpriceBasis basis() {
            if (hashprice != null) {
                return new HashpriceBasis.Quoted(new SeriesId(hashprice));
            }
            if (bitcoin == null || difficulty == null || feeShare == null || poolFee == null) {
                throw new IllegalStateException("a hashprice is neither quoted nor derived");
            }
            return new HashpriceBasis.Derived(new SeriesId(bitcoin), new SeriesId(difficulty), feeShare, poolFee);
        }
    }

    @Override
    public boolean save(TenantId tenant, SiteMarket market) {
        return market.version() == FIRST
                ? added(tenant, market)
                : current.sql(tenant).update(UPDATE, columns(tenant, market, market.version() - 1)) > 0;
    }

    private boolean added(TenantId tenant, SiteMarket market) {
        sites.holdForReference(tenant, market.site().value());
        return current.sql(tenant).update(ADD, columns(tenant, market)) > 0;
    }

    private static @Nullable Object[] columns(TenantId tenant, SiteMarket market, Object... more) {
        BasisColumns basis = BasisColumns.of(market.hashprice());
        List<@Nullable Object> columns = new ArrayList<>();
        columns.add(market.power().value());
        columns.add(value(market.dayAhead()));
        columns.add(value(market.indicative()));
        columns.add(basis.hashprice());
        columns.add(basis.bitcoin());
        columns.add(basis.difficulty());
        columns.add(basis.feeShare());
        columns.add(basis.poolFee());
        columns.add(KeptTariff.write(market.tariff()));
        columns.add(PeakReadingsColumn.of(market.peakReadings()));
        columns.add(market.version());
        columns.add(tenant.value());
        columns.add(market.site().value());
        columns.addAll(List.of(more));
        return columns.toArray();
    }

    private static @Nullable UUID value(@Nullable SeriesId id) {
        return id == null ? null : id.value();
    }

    private static @Nullable SeriesId series(@Nullable UUID value) {
        return value == null ? null : new SeriesId(value);
    }

    @Override
    public Optional<SiteMarket> find(TenantId tenant, SiteId site) {
        return current.sql(tenant).first(FIND, JdbcSiteMarketStore::market, tenant.value(), site.value());
    }

    @Override
    public List<SiteId> sitesUsing(TenantId tenant, SeriesId series) {
        return current.sql(tenant).list(SITES_USING, row -> new SiteId(row.uuid()), tenant.value(), series.value());
    }

    @Override
    public List<SiteId> sites(TenantId tenant) {
        return current.sql(tenant).list(SITES, row -> new SiteId(row.uuid()), tenant.value());
    }

    private static SiteMarket market(Row row) throws SQLException {
        SiteId site = new SiteId(row.uuid());
        SeriesId power = new SeriesId(row.uuid());
        SeriesId dayAhead = series(row.uuidOrNull());
        SeriesId indicative = series(row.uuidOrNull());
        BasisColumns basis = new BasisColumns(
                row.uuidOrNull(), row.uuidOrNull(), row.uuidOrNull(), row.decimalOrNull(), row.decimalOrNull());
        return new SiteMarket(
                site,
                power,
                dayAhead,
                indicative,
                basis.basis(),
                KeptTariff.read(row.textOrNull()),
                PeakReadingsColumn.read(row.textOrNull()),
                row.number());
    }
}
