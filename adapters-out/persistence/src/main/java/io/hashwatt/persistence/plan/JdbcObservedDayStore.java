package io.hashwatt.persistence.plan;

import io.hashwatt.application.plan.port.ObservedDayStore;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Money;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.plan.observed.ObservedDay;
import io.hashwatt.persistence.jdbc.Row;
import io.hashwatt.persistence.jdbc.Sql;
import io.hashwatt.persistence.jpa.CurrentUnitOfWork;
import io.hashwatt.persistence.jpa.Holding;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plain JDBC, because two who have worked out the same day at the same time must not disturb each other. */
final class JdbcObservedDayStore implements ObservedDayStore {

    private static final String REPLACE = """
            update observed_day
            set fingerprint = ?, planned = ?, unplanned = ?, unpriced = ?, level_changes = ?, starts = ?,
                energy_mwh = ?, gain = ?, promised = ?
            where tenant_id = ? and site_id = ? and local_date = ?""";

    /** Of a site that is not there any more there is nothing to keep. */
    private static final String ADD = """
            insert into observed_day
                (fingerprint, planned, unplanned, unpriced, level_changes, starts, energy_mwh, gain,
                 promised, tenant_id, site_id, local_date)
            select cast(? as varchar), cast(? as varchar), cast(? as varchar), cast(? as varchar),
                cast(? as integer), cast(? as integer), cast(? as numeric), cast(? as numeric),
                cast(? as numeric), tenant_id, id, cast(? as date)
            from site
            where tenant_id = ? and id = ?
            on conflict do nothing""";

    private static final String BETWEEN = """
            select d.fingerprint, d.local_date, d.planned, d.unplanned, d.unpriced, d.level_changes, d.starts,
                d.energy_mwh, s.currency, d.gain, d.promised
            from observed_day d
            join site s on s.tenant_id = d.tenant_id and s.id = d.site_id
            where d.tenant_id = ? and d.site_id = ? and d.local_date between ? and ?
            order by d.local_date""";

    private final CurrentUnitOfWork current;
    private final Holding sites;

    JdbcObservedDayStore(CurrentUnitOfWork current) {
        this.current = current;
        this.sites = Holding.ofSites(current);
    }

    @Override
    public void keep(TenantId tenant, SiteId site, List<KeptDay> days) {
        sites.holdForReference(tenant, site.value());
        for (KeptDay day : days) {
            keep(current.sql(tenant), tenant, site, day);
        }
    }

    private static void keep(Sql sql, TenantId tenant, SiteId site, KeptDay day) {
        LocalDate date = day.sum().date();
        if (sql.update(REPLACE, columns(day, tenant.value(), site.value(), date)) == 0) {
            sql.update(ADD, columns(day, date, tenant.value(), site.value()));
        }
    }

    @Override
    public List<KeptDay> between(TenantId tenant, SiteId site, LocalDate from, LocalDate to) {
        return current.sql(tenant).list(BETWEEN, JdbcObservedDayStore::day, tenant.value(), site.value(), from, to);
    }

    private static @Nullable Object[] columns(KeptDay day, Object... more) {
        ObservedDay sum = day.sum();
        List<@Nullable Object> columns = new ArrayList<>(Arrays.asList(
                day.fingerprint(),
                sum.planned().toString(),
                sum.unplanned().toString(),
                sum.unpriced().toString(),
                sum.changes(),
                sum.starts(),
                sum.energyMwh(),
                amount(sum.gain()),
                amount(sum.promised())));
        columns.addAll(List.of(more));
        return columns.toArray();
    }

    private static KeptDay day(Row row) throws SQLException {
        return new KeptDay(row.text(), sum(row));
    }

    private static ObservedDay sum(Row row) throws SQLException {
        LocalDate date = row.date();
        Duration planned = Duration.parse(row.text());
        Duration unplanned = Duration.parse(row.text());
        Duration unpriced = Duration.parse(row.text());
        int changes = row.integer();
        int starts = row.integer();
        BigDecimal energyMwh = row.decimalOrNull();
        CurrencyCode currency = new CurrencyCode(row.text());
        Money gain = money(row.decimalOrNull(), currency);
        Money promised = money(row.decimalOrNull(), currency);
        return new ObservedDay(date, planned, unplanned, unpriced, changes, starts, energyMwh, gain, promised);
    }

    private static @Nullable BigDecimal amount(@Nullable Money money) {
        return money == null ? null : money.amount();
    }

    private static @Nullable Money money(@Nullable BigDecimal amount, CurrencyCode currency) {
        return amount == null ? null : new Money(amount, currency);
    }
}
