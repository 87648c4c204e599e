package io.hashwatt.application.market.port;

import io.hashwatt.application.kernel.Page;
import io.hashwatt.application.market.ImportReport;
import io.hashwatt.domain.kernel.ImportId;
import io.hashwatt.domain.kernel.SeriesId;
import io.hashwatt.domain.kernel.TenantId;
import java.util.List;
import java.util.Optional;

/** Keeps the reports of imports, refused ones too. */
public interface ImportReportStore {

    void add(TenantId tenant, ImportReport report);

    /** Says in the report that its values count no longer, unless it says so already. */
    void withdraw(TenantId tenant, ImportId id, ImportReport.Withdrawn withdrawn);

    Optional<ImportReport> find(TenantId tenant, ImportId id);

    List<ImportReport> page(TenantId tenant, SeriesId series, Page<ImportId> page);

    /** The same backwards: the last one first, and behind {@code after} those with lower ids. */
    List<ImportReport> newest(TenantId tenant, SeriesId series, Page<ImportId> page);
}
