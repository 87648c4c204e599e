package io.hashwatt.application.market;

import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.kernel.Page;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.SeriesId;
import io.hashwatt.domain.market.MarketSeries;
import io.hashwatt.domain.market.SeriesContent;
import io.hashwatt.domain.tenancy.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The series a tenant keeps, and those of the platform, which it sees and does not change. */
public interface ManageSeries {

    /** For the actor's tenant; the platform's administrators make public ones. */
    Outcome<MarketSeries> create(Actor actor, Draft draft);

    /** @param expectedVersion what the caller has read */
    Outcome<MarketSeries> change(Actor actor, SeriesId id, long expectedVersion, Changes changes);

    Optional<MarketSeries> find(Actor actor, SeriesId id);

    /** The tenant's own and the public ones, by id. */
    List<MarketSeries> list(Actor actor, Page<SeriesId> page);

    /** What there is of it; empty while it has no value. */
    Optional<Coverage> coverage(Actor actor, MarketSeries series);

    /** @param name 1 to 100 characters, unique within the tenant, as is the content of power prices */
    record Draft(String name, SeriesContent content, Set<String> areaAliases) {}

    record Changes(String name, Set<String> areaAliases) {}

    /**
     * @param span from the first value's start to the end of the last one; a value that holds until the next ends nowhere,
     *     there it is the last start
     * @param finalUntil end of the last final power price; null: there is none, or no such thing
     * @param recordedAt when the newest value was stored
     */
    record Coverage(Interval span, @Nullable Instant finalUntil, Instant recordedAt) {}
}
