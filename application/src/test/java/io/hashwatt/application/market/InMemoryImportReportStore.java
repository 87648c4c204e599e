package io.hashwatt.application.market;

import io.hashwatt.application.kernel.Page;
import io.hashwatt.application.market.port.ImportReportStore;
import io.hashwatt.application.testing.InMemoryTable;
import io.hashwatt.application.testing.InMemoryUnitOfWork;
import io.hashwatt.domain.kernel.ImportId;
import io.hashwatt.domain.kernel.SeriesId;
import io.hashwatt.domain.kernel.TenantId;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;

public final class InMemoryImportReportStore implements ImportReportStore {

    private final InMemoryTable<ImportId, ImportReport> reports;

    public InMemoryImportReportStore(InMemoryUnitOfWork unitOfWork) {
        this.reports = new InMemoryTable<>(unitOfWork);
    }

    @Override
    public void add(TenantId tenant, ImportReport report) {
        reports.add(tenant, report.id(), report);
    }

    @Override
    public void withdraw(TenantId tenant, ImportId id, ImportReport.Withdrawn withdrawn) {
        reports.of(tenant)
                .computeIfPresent(
                        id, (same, report) -> report.withdrawn() == null ? report.withdrawn(withdrawn) : report);
    }

    @Override
    public Optional<ImportReport> find(TenantId tenant, ImportId id) {
        return Optional.ofNullable(reports.of(tenant).get(id));
    }

    @Override
    public List<ImportReport> page(TenantId tenant, SeriesId series, Page<ImportId> page) {
        return reports.page(tenant, report -> report.series().equals(series), page);
    }

    @Override
    public List<ImportReport> newest(TenantId tenant, SeriesId series, Page<ImportId> page) {
        NavigableMap<ImportId, ImportReport> backwards = reports.of(tenant).descendingMap();
        return page.after().map(after -> backwards.tailMap(after, false)).orElse(backwards).values().stream()
                .filter(report -> report.series().equals(series))
                .limit(page.limit())
                .toList();
    }
}
