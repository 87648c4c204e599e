package io.hashwatt.persistence;

import static io.hashwatt.application.testing.Outcomes.done;
import static io.hashwatt.application.testing.ScheduleSamples.nightly;

import io.hashwatt.application.schedule.ArmSite;
import io.hashwatt.application.schedule.Intervene;
import io.hashwatt.application.schedule.ManageSchedules;
import io.hashwatt.domain.schedule.ControlMode;
import io.hashwatt.domain.schedule.Intervention;
import io.hashwatt.domain.schedule.Schedule;
import io.hashwatt.domain.schedule.Target;
import io.hashwatt.domain.schedule.Wish;
import java.util.List;
import java.util.stream.Stream;

/** One command for every method of an in-port around schedules and interventions that changes something. */
final class ScheduleRaces {

    static final Intervene.Draft STOP = new Intervene.Draft(
            Intervention.Kind.SAFETY_STOP,
            new Target.WholeSite(),
            Wish.OFF,
            null,
            new Intervene.Lasting.UntilEnded(),
            "smoke");

    private ScheduleRaces() {}

    static List<Race> all() {
        return Stream.of(drafts(), states(), names(), others())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Race> drafts() {
        return List.of(
                Race.one("ManageSchedules.create", w -> () -> manage(w).create(w.admin(), w.site(), nightly("nights"))),
                Race.one("ManageSchedules.draft", w -> {
                    Schedule found = drafted(w, "nights");
                    return () -> manage(w).draft(w.admin(), found.id(), found.version(), nightly("others"));
                }),
                Race.one("ManageSchedules.discardDraft", w -> {
                    Schedule found = drafted(w, "nights");
                    return () -> manage(w).discardDraft(w.admin(), found.id(), found.version());
                }),
                Race.one("ManageSchedules.activate", w -> {
                    Schedule found = drafted(w, "nights");
                    return () -> manage(w).activate(w.admin(), found.id(), found.version(), "why");
                }));
    }

    private static List<Race> states() {
        return List.of(
                Race.one("ManageSchedules.pause", w -> {
                    Schedule found = active(w, "nights");
                    return () -> manage(w).pause(w.admin(), found.id(), found.version(), "why");
                }),
                Race.one("ManageSchedules.resume", w -> {
                    Schedule active = active(w, "nights");
                    Schedule found = done(manage(w).pause(w.admin(), active.id(), active.version(), "why"));
                    return () -> manage(w).resume(w.admin(), found.id(), found.version(), "why");
                }),
                Race.one("ManageSchedules.rollBack", w -> {
                    Schedule found = active(w, "nights");
                    return () -> manage(w).rollBack(w.admin(), found.id(), found.version(), 1, "why");
                }),
                Race.one("ManageSchedules.retire", w -> {
                    Schedule found = active(w, "nights");
                    return () -> manage(w).retire(w.admin(), found.id(), found.version(), "why");
                }));
    }

    private static List<Race> names() {
        return List.of(
                Race.one("ManageSchedules.copy", w -> {
                    Schedule found = active(w, "nights");
                    return () -> manage(w).copy(w.admin(), found.id(), w.site(), "copy");
                }),
                Race.one("ExchangeCalendars.read", w -> {
                    Schedule found = active(w, "nights");
                    String document =
                            done(w.process().schedule().exchangeCalendars().export(w.admin(), found.id()));
                    return () -> w.process()
                            .schedule()
                            .exchangeCalendars()
                            .read(w.admin(), w.site(), "imported", new Target.WholeSite(), Wish.OFF, document);
                }));
    }

    private static List<Race> others() {
        ArmSite.Order order = new ArmSite.Order(ControlMode.PLANNED, "trial", "north");
        return List.of(
                Race.both(
                        "Intervene.begin",
                        w -> () -> w.process().schedule().intervene().begin(w.admin(), w.site(), STOP)),
                Race.both("Intervene.end", w -> {
                    Intervention begun = done(w.process().schedule().intervene().begin(w.admin(), w.site(), STOP));
                    return () -> w.process().schedule().intervene().end(w.admin(), begun.id());
                }),
                Race.one(
                        "ArmSite.set",
                        w -> () -> w.process().schedule().armSite().set(w.admin(), w.site(), 0, order)),
                Race.both(
                        "ProtectGroups.protect",
                        w -> () -> w.process()
                                .schedule()
                                .protectGroups()
                                .protect(w.admin(), w.mine().group().id(), "hot")),
                Race.one("ProtectGroups.release", w -> {
                    var protect = w.process().schedule().protectGroups();
                    done(protect.protect(w.admin(), w.mine().group().id(), "hot"));
                    return () -> protect.release(w.admin(), w.mine().group().id());
                }));
    }

    private static Schedule drafted(Race.World world, String name) {
        return done(manage(world).create(world.admin(), world.site(), nightly(name)));
    }

    private static Schedule active(Race.World world, String name) {
        Schedule drafted = drafted(world, name);
        return done(manage(world).activate(world.admin(), drafted.id(), drafted.version(), "why"));
    }

    static ManageSchedules manage(Race.World world) {
        return world.process().schedule().manageSchedules();
    }
}
