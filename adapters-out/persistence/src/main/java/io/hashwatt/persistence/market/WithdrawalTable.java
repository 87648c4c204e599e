package io.hashwatt.persistence.market;

import io.hashwatt.application.market.port.Recorded;
import io.hashwatt.application.market.port.Withdrawal;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.persistence.jdbc.Sql;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Which imports count no longer: of power prices by the series' short number, of the bitcoin side by its id. There are few,
 * so that values stay slim and are never changed.
 */
final class WithdrawalTable {

    private static final String ADD = """
            insert into %s (tenant_id, %s, position, recorded_at, withdrawn_position, withdrawn_at)
            values (?, ?, ?, ?, ?, ?)""";

    private static final String OF_SERIES = """
            select position, recorded_at, withdrawn_position, withdrawn_at from %s
            where tenant_id = ? and %s = ?""";

    private final Sql sql;
    private final TenantId owner;
    private final String table;
    private final String key;

    private WithdrawalTable(Sql sql, TenantId owner, String table, String key) {
        this.sql = sql;
        this.owner = owner;
        this.table = table;
        this.key = key;
    }

    static WithdrawalTable ofPower(Sql sql, TenantId owner) {
        return new WithdrawalTable(sql, owner, "price_value_withdrawal", "series_number");
    }

    static WithdrawalTable ofBitcoin(Sql sql, TenantId owner) {
        return new WithdrawalTable(sql, owner, "bitcoin_value_withdrawal", "series_id");
    }

    void add(Object series, Withdrawal withdrawal) {
        sql.update(
                ADD.formatted(table, key),
                owner.value(),
                series,
                withdrawal.values().position(),
                withdrawal.values().at(),
                withdrawal.made().position(),
                withdrawal.made().at());
    }

    /** What the withdrawn values of a series are recorded as. */
    Set<Recorded> of(Object series, Predicate<Withdrawal> wanted) {
        return sql
                .list(
                        OF_SERIES.formatted(table, key),
                        row -> new Withdrawal(
                                new Recorded(row.number(), row.instant()), new Recorded(row.number(), row.instant())),
                        owner.value(),
                        series)
                .stream()
                .filter(wanted)
                .map(Withdrawal::values)
                .collect(Collectors.toSet());
    }
}
