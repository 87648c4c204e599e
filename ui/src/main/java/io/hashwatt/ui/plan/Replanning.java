package io.hashwatt.ui.plan;

import io.hashwatt.application.plan.making.MakePlan;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.plan.group.LimitConflict;
import io.hashwatt.domain.tenancy.Permission;
import io.hashwatt.ui.kit.Notifications;
import io.hashwatt.ui.session.CurrentUser;
import io.hashwatt.ui.text.SiteTime;
import io.hashwatt.ui.text.T;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Makes a plan when somebody asks for it, and says what came of it. */
@Dependent
final class Replanning {

    private final MakePlan makePlan;

    @Inject
    Replanning(MakePlan makePlan) {
        this.makePlan = makePlan;
    }

    static boolean isAllowed() {
        return CurrentUser.may(Permission.PLAN);
    }

    /** @return whether there is a new plan */
    boolean plan(RegisteredSite site) {
        MakePlan.Result result = makePlan.make(CurrentUser.currentActor(), new MakePlan.Command(site.id(), null, null));
        if (result instanceof MakePlan.Result.Made) {
            Notifications.done(T.of("plan.made"));
            return true;
        }
        Notifications.error(whyNot(result, site));
        return false;
    }

    static String whyNot(MakePlan.Result result, RegisteredSite site) {
        return switch (result) {
            case MakePlan.Result.Made ignored -> "";
            case MakePlan.Result.NoSite ignored -> T.of("plan.not.site");
            case MakePlan.Result.NotReady ignored -> T.of("plan.not.ready");
            case MakePlan.Result.NoPrices none ->
                T.of(
                        "plan.not.prices",
                        SiteTime.in(site.zone()).dayAndTime(none.period().start()),
                        SiteTime.in(site.zone()).dayAndTime(none.period().end()));
            case MakePlan.Result.Impossible impossible ->
                impossible(impossible.conflicts().getFirst(), site);
        };
    }

    private static String impossible(LimitConflict conflict, RegisteredSite site) {
        return T.of(
                "plan.not.possible",
                conflict.group(),
                SiteTime.in(site.zone()).dayAndTime(conflict.slot().start()),
                String.join(", ", conflict.limits()));
    }
}
