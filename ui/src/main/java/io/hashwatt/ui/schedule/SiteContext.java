package io.hashwatt.ui.schedule;

import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.SeriesId;
import io.hashwatt.domain.market.MarketSeries;
import io.hashwatt.domain.schedule.CalendarContent;
import io.hashwatt.domain.schedule.ScheduleContent;
import io.hashwatt.domain.schedule.StrikeContent;
import io.hashwatt.domain.schedule.Target;
import io.hashwatt.ui.schedule.words.CalendarSentence;
import io.hashwatt.ui.schedule.words.ContentParts;
import io.hashwatt.ui.schedule.words.LevelNames;
import io.hashwatt.ui.schedule.words.RuleSentences;
import io.hashwatt.ui.schedule.words.StrikeSentence;
import io.hashwatt.ui.schedule.words.WishWords;
import io.hashwatt.ui.text.SiteTime;
import io.hashwatt.ui.text.T;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the words of a schedule need to know of its site.
 *
 * @param groups of the site, in its order
 * @param series of power prices in its currency
 */
public record SiteContext(RegisteredSite site, List<RegisteredGroup> groups, List<MarketSeries> series, Instant now) {

    public SiteContext {
        groups = List.copyOf(groups);
        series = List.copyOf(series);
    }

    public SiteTime time() {
        return SiteTime.in(site.zone());
    }

    public LevelNames levels(Target target) {
        return new LevelNames(groups, target);
    }

    public WishWords wishes(Target target) {
        return new WishWords(levels(target));
    }

    /** The whole schedule in sentences. */
    public RuleSentences say(ScheduleContent content) {
        return switch (content) {
            case CalendarContent calendar -> CalendarSentence.of(calendar, groups);
            case StrikeContent strike -> StrikeSentence.of(strike, site, groups, seriesName(strike.series()));
        };
    }

    /** @param id null: the one the site is planned on */
    public String seriesName(@Nullable SeriesId id) {
        return id == null
                ? T.of("schedule.series.own")
                : series.stream()
                        .filter(one -> one.id().equals(id))
                        .map(MarketSeries::name)
                        .findFirst()
                        .orElseGet(() -> T.of("schedule.series.unknown"));
    }

    public ContentParts parts() {
        return new ContentParts(site, groups, strike -> seriesName(strike.series()));
    }
}
