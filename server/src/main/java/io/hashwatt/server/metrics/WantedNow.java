package io.hashwatt.server.metrics;

import io.hashwatt.application.schedule.PreviewSchedule;
import io.hashwatt.application.schedule.ReadIntents;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.schedule.Finding;
import io.hashwatt.domain.schedule.intent.IntentClass;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** What people want of all sites now, and what there is to say about their schedules. */
@Dependent
final class WantedNow implements Sampled {

    /** Those that people make; what prices want is a matter of each plan. */
    private static final Set<IntentClass> BY_PEOPLE = EnumSet.of(
            IntentClass.SAFETY_STOP,
            IntentClass.MAINTENANCE,
            IntentClass.OVERRIDE,
            IntentClass.PROTECTION,
            IntentClass.CALENDAR);

    /** Ten minutes: what there is to say about a year changes slowly. */
    private static final int ROUNDS_BETWEEN_FINDINGS = 20;

    private final EverySite every;
    private final ReadIntents intents;
    private final PreviewSchedule schedules;
    private int round;

    @Inject
    WantedNow(EverySite every, ReadIntents intents, PreviewSchedule schedules) {
        this.every = every;
        this.intents = intents;
        this.schedules = schedules;
    }

    @Override
    public void sample(Instant now, Meters meters) {
        intentsAt(now).forEach((one, many) -> meters.set(Metric.INTENTS, many, one));
        if (round++ % ROUNDS_BETWEEN_FINDINGS == 0) {
            findings().forEach((severity, many) -> meters.set(Metric.FINDINGS, many, severity));
        }
    }

    /** By class, each of which is there, so that what is over is seen to be none. */
    Map<String, Long> intentsAt(Instant now) {
        Counts<IntentClass> byClass = new Counts<>(IntentClass.class, BY_PEOPLE);
        Interval instant = Interval.of(now, Duration.ofMillis(1));
        every.each((actor, site) -> intents.over(actor, site.id(), instant)
                .forEach(one -> byClass.add(one.intent().intentClass())));
        return byClass.inWords();
    }

    /** By severity, each of which is there. Looks a year ahead, so it takes longer than the intents of an instant. */
    Map<String, Long> findings() {
        Counts<Finding.Severity> bySeverity =
                new Counts<>(Finding.Severity.class, EnumSet.allOf(Finding.Severity.class));
        every.each((actor, site) -> schedules.findings(actor, site.id()).values().stream()
                .flatMap(Collection::stream)
                .forEach(finding -> bySeverity.add(finding.severity())));
        return bySeverity.inWords();
    }
}
