package io.hashwatt.ui.fleet;

import io.hashwatt.domain.fleet.Derating;
import io.hashwatt.domain.fleet.DrawTarget;
import io.hashwatt.domain.fleet.SiteLimits;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.ui.fleet.limits.DrawTargetsEditor;
import io.hashwatt.ui.fleet.limits.LimitChanges;
import io.hashwatt.ui.fleet.limits.LimitChangesEditor;
import io.hashwatt.ui.fleet.limits.LimitFields;
import io.hashwatt.ui.fleet.limits.LoadSeriesEditor;
import io.hashwatt.ui.form.Entries;
import io.hashwatt.ui.form.Fields;
import io.hashwatt.ui.form.QuantityField;
import io.hashwatt.ui.text.Formats;
import io.hashwatt.ui.text.T;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a site's connection and its wiring leave room for, as it is typed. */
final class SiteLimitsEntries {

    private final QuantityField cap = LimitFields.megawatts(T.of("fleet.cap"));
    private final QuantityField baseLoad = LimitFields.megawatts(T.of("fleet.baseLoad"));
    private final LoadSeriesEditor loads;
    private final FeederCapsEditor feeders;
    private final LimitChangesEditor changes;
    private final DrawTargetsEditor targets;

    /**
     * @param known feeders, whose names are offered
     * @param zone of the site
     */
    SiteLimitsEntries(Entries entries, Collection<String> known, Supplier<ZoneId> zone) {
        feeders = new FeederCapsEditor(known);
        entries.optional("power_cap", cap, power -> power.signum() > 0, T.of("fleet.rule.cap"));
        entries.optional("base_load", baseLoad, Fields::isNotNegative, T.of("fleet.rule.notNegative"));
        entries.rule("base_load", () -> isTooMuch() ? T.of("fleet.rule.baseLoad") : null);
        loads = new LoadSeriesEditor(zone);
        entries.panel().field("base_load_series", loads);
        entries.rule("base_load_series", loads::broken);
        entries.panel().field("feeders", feeders);
        entries.rule("feeders", feeders::broken);
        changes = new LimitChangesEditor(known, zone);
        entries.panel().field("limit_changes", changes);
        entries.rule("limit_changes", this::brokenChange);
        targets = new DrawTargetsEditor(known, zone);
        entries.panel().field("draw_targets", targets);
        entries.rule("draw_targets", this::brokenTarget);
        cap.setHelperText(T.of("fleet.cap.help"));
        baseLoad.setHelperText(T.of("fleet.baseLoad.help"));
    }

    /** In which penalties are typed. @param code of the site's currency, if it is one yet */
    void payIn(String code) {
        targets.priceUnit(
                CurrencyCode.isCode(code)
                        ? Formats.current().priceUnit(new CurrencyCode(code))
                        : T.of("fleet.unit.perMwh"));
    }

    void fill(SiteLimits limits) {
        cap.show(limits.powerCap());
        baseLoad.show(limits.baseLoad().equals(Power.NONE) ? null : limits.baseLoad());
        loads.setValue(limits.baseLoadSeries());
        feeders.setValue(limits.feeders());
        changes.setValue(LimitChanges.of(limits));
        targets.setValue(limits.targets());
    }

    /** What is entered, if it breaks no rule. */
    SiteLimits limits() {
        LimitChanges entered = changes.changes();
        return new SiteLimits(cap.power(), feeders.caps(), Objects.requireNonNullElse(baseLoad.power(), Power.NONE))
                .changing(entered.deratings(), entered.baseLoads())
                .drawing(loads.series())
                .aimingAt(targets.targets());
    }

    private @Nullable String brokenChange() {
        String broken = changes.broken();
        if (broken != null || cap.isUnreadable() || feeders.broken() != null) {
            return broken;
        }
        LimitChanges entered = changes.changes();
        return Stream.concat(
                        entered.deratings().stream().map(this::broken),
                        entered.baseLoads().stream()
                                .map(change -> SiteLimits.hasRoomFor(cap.power(), change.load())
                                        ? null
                                        : T.of("fleet.rule.baseLoad")))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private @Nullable String brokenTarget() {
        String broken = targets.broken();
        if (broken != null || feeders.broken() != null) {
            return broken;
        }
        return targets.targets().stream()
                .map(DrawTarget::feeder)
                .filter(feeder -> feeder != null
                        && SiteLimits.capOf(feeder, feeders.caps()).isEmpty())
                .findFirst()
                .map(feeder -> T.of("fleet.rule.change.feeder", feeder))
                .orElse(null);
    }

    private @Nullable String broken(Derating derating) {
        String feeder = derating.feeder();
        if (feeder == null) {
            return SiteLimits.hasRoomFor(cap.power(), derating.cap()) ? null : T.of("fleet.rule.change.cap");
        }
        Optional<Power> usual = SiteLimits.capOf(feeder, feeders.caps());
        if (usual.isEmpty()) {
            return T.of("fleet.rule.change.feeder", feeder);
        }
        return usual.filter(derating.cap()::exceeds).isPresent() ? T.of("fleet.rule.change.feederCap", feeder) : null;
    }

    private boolean isTooMuch() {
        return !cap.isEmpty() && baseLoad.quantity().compareTo(cap.quantity()) > 0;
    }
}
