package io.hashwatt.persistence.plan;

import io.hashwatt.documents.plan.KeptPeaks;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Money;
import io.hashwatt.domain.kernel.PlanId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.plan.record.InputsPosition;
import io.hashwatt.domain.plan.record.PlanRecord;
import io.hashwatt.domain.plan.site.Coupling;
import io.hashwatt.domain.plan.site.TargetMiss;
import io.hashwatt.domain.schedule.ControlMode;
import io.hashwatt.persistence.jpa.TenantRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A plan without its groups. */
@Entity
@Table(name = "plan")
@SuppressWarnings("NullAway.Init") // JPA makes an object first and fills it then
class PlanEntity extends TenantRow {

    @Column(name = "site_id")
    private UUID site;

    private Instant createdAt;
    private String madeBy;

    @Enumerated(EnumType.STRING)
    private PlanRecord.Trigger cause;

    @Enumerated(EnumType.STRING)
    private PlanRecord.Kind kind;

    @Enumerated(EnumType.STRING)
    private ControlMode controlMode;

    private Instant periodStart;
    private Instant periodEnd;
    private String zone;
    private String currency;
    private BigDecimal profit;
    private int starts;
    private @Nullable Instant finalUntil;
    private long siteVersion;
    private long marketVersion;
    private Instant pricesRecordedBy;
    private long sitePosition;
    private long pricesPosition;
    private String seriesPositions;
    private byte[] capExceedances;
    private byte @Nullable [] targetMisses;
    private String grounds;
    private @Nullable BigDecimal bound;
    private @Nullable BigDecimal uncapped;
    private @Nullable BigDecimal unplanned;
    private byte @Nullable [] capWorths;
    private @Nullable Boolean aimed;
    private boolean cutShort;
    private @Nullable String peaks;

    protected PlanEntity() {}

    PlanEntity(TenantId tenant, PlanRecord plan) {
        super(tenant, plan.id().value());
        this.site = plan.site().value();
        this.createdAt = plan.createdAt();
        this.madeBy = plan.by();
        this.cause = plan.trigger();
        this.kind = plan.kind();
        this.controlMode = plan.mode();
        this.periodStart = plan.period().start();
        this.periodEnd = plan.period().end();
        this.zone = plan.zone().getId();
        this.currency = plan.currency().value();
        this.profit = plan.profit().amount();
        this.starts = plan.starts();
        this.finalUntil = plan.finalUntil();
        this.siteVersion = plan.inputs().siteVersion();
        this.marketVersion = plan.inputs().marketVersion();
        this.pricesRecordedBy = plan.inputs().pricesRecordedBy();
        this.sitePosition = plan.inputs().position().site();
        this.pricesPosition = plan.inputs().position().prices();
        this.seriesPositions = SeriesPositionsColumn.of(plan.inputs().series());
        this.capExceedances = ExceedancesColumn.of(plan.capExceedances());
        this.targetMisses = TargetMissesColumn.of(plan.targetMisses());
        this.grounds = GroundsColumn.of(plan.grounds());
        keep(plan.coupling());
        this.peaks = KeptPeaks.write(plan.peaks());
    }

    private void keep(@Nullable Coupling coupling) {
        if (coupling != null) {
            this.bound = coupling.bound().amount();
            this.uncapped = coupling.alone().amount();
            this.unplanned = coupling.unplanned().amount();
            this.capWorths = CapWorthsColumn.of(coupling.worths());
            this.aimed = coupling.isAimed();
            this.cutShort = coupling.isCutShort();
        }
    }

    private @Nullable Coupling coupling() {
        CurrencyCode money = new CurrencyCode(currency);
        return bound == null || uncapped == null || unplanned == null || capWorths == null
                ? null
                : new Coupling(
                        new Money(bound, money),
                        new Money(uncapped, money),
                        new Money(unplanned, money),
                        CapWorthsColumn.read(capWorths),
                        aimed == null ? !misses().isEmpty() : aimed,
                        cutShort);
    }

    private List<TargetMiss> misses() {
        return targetMisses == null ? List.of() : TargetMissesColumn.read(targetMisses);
    }

    PlanRecord toPlan() {
        return new PlanRecord(
                new PlanId(id()),
                new SiteId(site),
                createdAt,
                madeBy,
                cause,
                kind,
                controlMode,
                new Interval(periodStart, periodEnd),
                ZoneId.of(zone),
                new Money(profit, new CurrencyCode(currency)),
                starts,
                finalUntil,
                new PlanRecord.Inputs(
                        siteVersion,
                        marketVersion,
                        pricesRecordedBy,
                        new InputsPosition(sitePosition, pricesPosition),
                        SeriesPositionsColumn.read(seriesPositions)),
                ExceedancesColumn.read(capExceedances),
                misses(),
                GroundsColumn.read(grounds),
                coupling(),
                KeptPeaks.read(peaks));
    }
}
