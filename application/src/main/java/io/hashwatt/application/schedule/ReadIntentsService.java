package io.hashwatt.application.schedule;

import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.ScheduleId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.schedule.ScheduleContent;
import io.hashwatt.domain.schedule.intent.TargetedIntent;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Permission;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

final class ReadIntentsService implements ReadIntents {

    private static final Wanted NOTHING = new Wanted(List.of(), Map.of());

    private final UnitOfWork unitOfWork;
    private final DecisionBook book;
    private final IntentCompiler compiler;

    ReadIntentsService(UnitOfWork unitOfWork, DecisionBook book, IntentCompiler compiler) {
        this.unitOfWork = unitOfWork;
        this.book = book;
        this.compiler = compiler;
    }

    @Override
    public List<TargetedIntent> over(Actor actor, SiteId site, Interval period) {
        return wanted(actor, site, period).intents();
    }

    @Override
    public Wanted wanted(Actor actor, SiteId site, Interval period) {
        return read(actor, site, period)
                .map(decisions -> compiler.wanted(decisions, period))
                .orElse(NOTHING);
    }

    @Override
    public Wanted wantedWith(
            Actor actor, SiteId site, Interval period, @Nullable ScheduleId replacing, ScheduleContent draft) {
        return read(actor, site, period)
                .map(decisions -> compiler.wantedWith(decisions, period, replacing, draft))
                .orElse(NOTHING);
    }

    @Override
    public Wanted replayed(Actor actor, SiteId site, Interval period, @Nullable ScheduleId draft) {
        return unitOfWork
                .reading(actor.permitted(Permission.READ), () -> book.schedules(actor, site))
                .map(decisions -> compiler.replayed(decisions, period, draft))
                .orElse(NOTHING);
    }

    private Optional<Decisions> read(Actor actor, SiteId site, Interval period) {
        actor.require(Permission.READ);
        if (period.length().compareTo(Duration.ofDays(MOST_DAYS)) > 0) {
            throw new IllegalArgumentException("intents are compiled for at most " + MOST_DAYS + " days");
        }
        return unitOfWork.reading(actor.tenant(), () -> book.at(actor, site, period.start()));
    }
}
