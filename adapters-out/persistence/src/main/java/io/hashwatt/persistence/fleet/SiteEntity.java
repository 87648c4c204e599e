package io.hashwatt.persistence.fleet;

import io.hashwatt.documents.fleet.KeptLimitChanges;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.fleet.SiteLimits;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.persistence.jdbc.Json;
import io.hashwatt.persistence.jpa.VersionedRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "site")
@SuppressWarnings("NullAway.Init") // JPA makes an object first and fills it then
class SiteEntity extends VersionedRow {

    private String name;
    private String zone;
    private String currency;

    @Column(name = "power_cap_w")
    private @Nullable BigDecimal powerCapWatts;

    /** A JSON array. */
    private String feeders;

    @Column(name = "base_load_w")
    private BigDecimal baseLoadWatts;

    /** When caps and base load are others, as {@link KeptLimitChanges} keeps it. */
    private String limitChanges;

    private Instant createdAt;

    protected SiteEntity() {}

    SiteEntity(RegisteredSite site) {
        super(site.tenant(), site.id().value(), site.version());
        this.name = site.name();
        this.zone = site.zone().getId();
        this.currency = site.currency().value();
        Power cap = site.limits().powerCap();
        this.powerCapWatts = cap == null ? null : cap.watts();
        this.feeders =
                Json.text(json -> FeederCapsJson.write(json, site.limits().feeders()));
        this.baseLoadWatts = site.limits().baseLoad().watts();
        this.limitChanges = KeptLimitChanges.write(site.limits());
        this.createdAt = site.createdAt();
    }

    RegisteredSite toSite() {
        return new RegisteredSite(
                new SiteId(id()),
                tenant(),
                name,
                ZoneId.of(zone),
                new CurrencyCode(currency),
                KeptLimitChanges.read(
                        limitChanges,
                        new SiteLimits(
                                powerCapWatts == null ? null : new Power(powerCapWatts),
                                Json.read(feeders, FeederCapsJson::read),
                                new Power(baseLoadWatts))),
                createdAt,
                version());
    }
}
