package io.hashwatt.persistence.fleet;

import io.hashwatt.domain.fleet.LevelIds;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.Placement;
import io.hashwatt.domain.fleet.PowerLevel;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.fleet.TransitionLimits;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.persistence.jdbc.Json;
import io.hashwatt.persistence.jpa.Torn;
import io.hashwatt.persistence.jpa.VersionedRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A group without its levels. Durations are ISO 8601. */
@Entity
@Table(name = "miner_group")
@SuppressWarnings("NullAway.Init") // JPA makes an object first and fills it then
class GroupEntity extends VersionedRow {

    @Column(name = "site_id")
    private UUID site;

    private String name;
    private int miners;
    private String minimumUp;
    private String minimumDown;
    private @Nullable Integer startsPerDay;

    @Column(name = "ramp_w_per_minute")
    private @Nullable BigDecimal rampWattsPerMinute;

    /** Null: none. */
    private @Nullable String furtherLimits;

    private String startCost;
    private int defaultLevel;
    private @Nullable String feeder;

    /** A JSON array. */
    private String tags;

    /** Null: those of levels that were never edited. */
    private @Nullable String levelIds;

    private Instant createdAt;

    protected GroupEntity() {}

    GroupEntity(RegisteredGroup registered) {
        super(registered.tenant(), registered.id().value(), registered.version());
        MinerGroup group = registered.group();
        TransitionLimits limits = group.limits();
        this.site = registered.site().value();
        this.name = group.name();
        this.miners = group.miners();
        this.minimumUp = limits.minimumUp().toString();
        this.minimumDown = limits.minimumDown().toString();
        this.startsPerDay =
                limits.startsPerDay().isPresent() ? limits.startsPerDay().getAsInt() : null;
        this.rampWattsPerMinute =
                limits.rampPerMinute() == null ? null : limits.rampPerMinute().watts();
        this.furtherLimits = FurtherLimitsJson.of(limits);
        this.startCost = Json.text(json -> StartCostJson.write(json, group.startCost()));
        this.defaultLevel = group.defaultLevel();
        this.feeder = group.placement().feeder();
        this.tags = Json.ofTexts(List.copyOf(group.placement().tags()));
        this.levelIds =
                group.levelIds().areFirst() ? null : Json.text(json -> LevelIdsJson.write(json, group.levelIds()));
        this.createdAt = registered.createdAt();
    }

    UUID uuid() {
        return id();
    }

    /** @throws Torn when the levels are those of another version */
    RegisteredGroup toGroup(LevelTable.LevelsOfVersion read) {
        if (read.version() != version()) {
            throw new Torn("group " + id());
        }
        List<PowerLevel> levels = read.levels();
        return new RegisteredGroup(
                new GroupId(id()),
                tenant(),
                new SiteId(site),
                new MinerGroup(
                        name,
                        miners,
                        levels,
                        limits(),
                        Json.read(startCost, StartCostJson::read),
                        defaultLevel,
                        Placement.of(feeder, Json.texts(tags)),
                        levelIds == null ? LevelIds.first(levels.size()) : Json.read(levelIds, LevelIdsJson::read)),
                createdAt,
                version());
    }

    private TransitionLimits limits() {
        TransitionLimits limits = TransitionLimits.NONE
                .withMinimumUp(Duration.parse(minimumUp))
                .withMinimumDown(Duration.parse(minimumDown))
                .withStartsPerDay(startsPerDay == null ? OptionalInt.empty() : OptionalInt.of(startsPerDay))
                .withRampPerMinute(rampWattsPerMinute == null ? null : new Power(rampWattsPerMinute));
        return FurtherLimitsJson.with(limits, furtherLimits);
    }
}
