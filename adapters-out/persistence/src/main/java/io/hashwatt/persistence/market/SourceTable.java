package io.hashwatt.persistence.market;

import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.persistence.jdbc.Row;
import io.hashwatt.persistence.jdbc.Sql;
import java.util.HashMap;
import java.util.Map;

/** Short numbers for the names of documents and publishers, of which a whole import has one. */
final class SourceTable {

    private static final String FIND = """
            select number from price_value_source
            where tenant_id = ? and name = ?""";

    private static final String ADD = """
            insert into price_value_source (tenant_id, name)
            values (?, ?)
            on conflict do nothing""";

    private static final String NAMES = """
            select number, name from price_value_source
            where tenant_id = ? and number between ? and ?""";

    private final Sql sql;
    private final TenantId owner;
    private final Map<String, Long> numbers = new HashMap<>();

    SourceTable(Sql sql, TenantId owner) {
        this.sql = sql;
        this.owner = owner;
    }

    long numberOf(String name) {
        return numbers.computeIfAbsent(name, this::findOrAdd);
    }

    /** Names by number: imports of one time have numbers near each other. */
    Map<Long, String> namesBetween(long first, long last) {
        record Source(long number, String name) {}
        Map<Long, String> names = new HashMap<>();
        sql.list(NAMES, row -> new Source(row.number(), row.text()), owner.value(), first, last)
                .forEach(source -> names.put(source.number(), source.name()));
        return names;
    }

    private long findOrAdd(String name) {
        return sql.first(FIND, Row::number, owner.value(), name).orElseGet(() -> {
            sql.update(ADD, owner.value(), name);
            return sql.first(FIND, Row::number, owner.value(), name)
                    .orElseThrow(() -> new IllegalStateException("a source is there once it was inserted"));
        });
    }
}
