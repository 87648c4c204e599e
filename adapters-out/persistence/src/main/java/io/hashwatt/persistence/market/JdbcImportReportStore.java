package io.hashwatt.persistence.market;

import io.hashwatt.application.kernel.DocumentDefect;
import io.hashwatt.application.kernel.DocumentPlace;
import io.hashwatt.application.kernel.Page;
import io.hashwatt.application.market.ImportReport;
import io.hashwatt.application.market.port.ImportReportStore;
import io.hashwatt.domain.kernel.ImportId;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.SeriesId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.persistence.jdbc.Json;
import io.hashwatt.persistence.jdbc.Row;
import io.hashwatt.persistence.jpa.CurrentUnitOfWork;
import io.hashwatt.persistence.jpa.Rows;
import io.hashwatt.persistence.kernel.ImplausibleColumn;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

final class JdbcImportReportStore implements ImportReportStore {

    private static final String ADD = """
            insert into import_report
                (tenant_id, id, series_id, document, imported_at, imported_by,
                 read_count, added, restated, span_start, span_end, remarks, findings, position)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String ADD_DEFECT = """
            insert into import_defect (tenant_id, report_id, ordinal, document, position, rule)
            values (?, ?, ?, ?, ?, ?)""";

    private static final String WITHDRAW = """
            update import_report set withdrawn_at = ?, withdrawn_by = ?
            where tenant_id = ? and id = ? and withdrawn_at is null""";

    private static final String COLUMNS = """
            select id, series_id, document, imported_at, imported_by,
                read_count, added, restated, span_start, span_end, remarks, findings,
                position, withdrawn_at, withdrawn_by
            from import_report
            """;

    private static final String FIND = COLUMNS + "where tenant_id = ? and id = ?";

    private static final String PAGE = COLUMNS + "where tenant_id = ? and series_id = ? and id > ? order by id limit ?";

    private static final String NEWEST = COLUMNS + "where tenant_id = ? and series_id = ? order by id desc limit ?";

    private static final String NEWEST_BEFORE =
            COLUMNS + "where tenant_id = ? and series_id = ? and id < ? order by id desc limit ?";

    private static final String DEFECTS = """
            select d.report_id, d.document, d.position, d.rule
            from import_report r
            join import_defect d on d.tenant_id = r.tenant_id and d.report_id = r.id
            where r.tenant_id = ? and r.series_id = ? and r.id between ? and ?
            order by d.report_id, d.ordinal""";

    private final CurrentUnitOfWork current;

    JdbcImportReportStore(CurrentUnitOfWork current) {
        this.current = current;
    }

    @Override
    public void add(TenantId tenant, ImportReport report) {
        Interval span = report.span();
        current.sql(tenant)
                .update(
                        ADD,
                        tenant.value(),
                        report.id().value(),
                        report.series().value(),
                        report.document(),
                        report.at(),
                        report.by(),
                        report.counts().read(),
                        report.counts().added(),
                        report.counts().restated(),
                        span == null ? null : span.start(),
                        span == null ? null : span.end(),
                        Json.ofTexts(report.remarks()),
                        ImplausibleColumn.of(report.findings()),
                        report.position());
        current.sql(tenant).batch(ADD_DEFECT, defects(tenant, report));
    }

    private static List<@Nullable Object[]> defects(TenantId tenant, ImportReport report) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (DocumentDefect defect : report.defects()) {
            rows.add(new Object[] {
                tenant.value(),
                report.id().value(),
                rows.size(),
                defect.place().document(),
                defect.place().position(),
                defect.rule()
            });
        }
        return rows;
    }

    @Override
    public void withdraw(TenantId tenant, ImportId id, ImportReport.Withdrawn withdrawn) {
        current.sql(tenant).update(WITHDRAW, withdrawn.at(), withdrawn.by(), tenant.value(), id.value());
    }

    @Override
    public Optional<ImportReport> find(TenantId tenant, ImportId id) {
        return withDefects(
                        tenant,
                        current.sql(tenant).list(FIND, JdbcImportReportStore::report, tenant.value(), id.value()))
                .stream()
                .findFirst();
    }

    @Override
    public List<ImportReport> page(TenantId tenant, SeriesId series, Page<ImportId> page) {
        return withDefects(
                tenant,
                current.sql(tenant)
                        .list(
                                PAGE,
                                JdbcImportReportStore::report,
                                tenant.value(),
                                series.value(),
                                Rows.after(page, ImportId::value),
                                page.limit()));
    }

    @Override
    public List<ImportReport> newest(TenantId tenant, SeriesId series, Page<ImportId> page) {
        UUID of = series.value();
        List<ImportReport> found = page.after()
                .map(before -> current.sql(tenant)
                        .list(
                                NEWEST_BEFORE,
                                JdbcImportReportStore::report,
                                tenant.value(),
                                of,
                                before.value(),
                                page.limit()))
                .orElseGet(() -> current.sql(tenant)
                        .list(NEWEST, JdbcImportReportStore::report, tenant.value(), of, page.limit()));
        return withDefects(tenant, found.reversed()).reversed();
    }

    /** @param reports of one series, in order of id, without defects */
    private List<ImportReport> withDefects(TenantId tenant, List<ImportReport> reports) {
        if (reports.isEmpty()) {
            return reports;
        }
        record DefectOfReport(UUID report, DocumentDefect defect) {}
        Map<UUID, List<DocumentDefect>> defects = new HashMap<>();
        current.sql(tenant)
                .list(
                        DEFECTS,
                        row -> new DefectOfReport(
                                row.uuid(), new DocumentDefect(new DocumentPlace(row.text(), row.text()), row.text())),
                        tenant.value(),
                        reports.getFirst().series().value(),
                        reports.getFirst().id().value(),
                        reports.getLast().id().value())
                .forEach(found -> defects.computeIfAbsent(found.report(), report -> new ArrayList<>())
                        .add(found.defect()));
        return reports.stream()
                .map(report -> report.with(defects.getOrDefault(report.id().value(), List.of())))
                .toList();
    }

    private static ImportReport report(Row row) throws SQLException {
        return new ImportReport(
                new ImportId(row.uuid()),
                new SeriesId(row.uuid()),
                row.text(),
                row.instant(),
                row.text(),
                new ImportReport.Counts(row.integer(), row.integer(), row.integer()),
                span(row.instantOrNull(), row.instantOrNull()),
                Json.texts(row.text()),
                ImplausibleColumn.read(row.text()),
                List.of(),
                row.number(),
                withdrawn(row.instantOrNull(), row.textOrNull()));
    }

    private static ImportReport.@Nullable Withdrawn withdrawn(@Nullable Instant at, @Nullable String by) {
        return at == null || by == null ? null : new ImportReport.Withdrawn(at, by);
    }

    private static @Nullable Interval span(@Nullable Instant start, @Nullable Instant end) {
        return start == null || end == null ? null : new Interval(start, end);
    }
}
