package io.hashwatt.ui.fleet;

import io.hashwatt.domain.fleet.SiteLimits;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.ui.form.Entries;
import io.hashwatt.ui.form.Fields;
import io.hashwatt.ui.form.QuantityField;
import io.hashwatt.ui.text.T;
import java.util.Collection;
import java.util.Objects;

/** What a site's connection and its wiring leave room for, as it is typed. */
final class SiteLimitsEntries {

    private static final int WATTS_OF_MEGAWATTS = 6;

    private final QuantityField cap = megawatts(T.of("fleet.cap"));
    private final QuantityField baseLoad = megawatts(T.of("fleet.baseLoad"));
    private final FeederCapsEditor feeders;

    /** @param known feeders, whose names are offered */
    SiteLimitsEntries(Entries entries, Collection<String> known) {
        feeders = new FeederCapsEditor(known);
        entries.optional("power_cap", cap, power -> power.signum() > 0, T.of("fleet.rule.cap"));
        entries.optional("base_load", baseLoad, Fields::isNotNegative, T.of("fleet.rule.notNegative"));
        entries.rule("base_load", () -> isTooMuch() ? T.of("fleet.rule.baseLoad") : null);
        entries.panel().field("feeders", feeders);
        entries.rule("feeders", feeders::broken);
        cap.setHelperText(T.of("fleet.cap.help"));
        baseLoad.setHelperText(T.of("fleet.baseLoad.help"));
    }

    static QuantityField megawatts(String label) {
        return new QuantityField(label, T.of("fleet.unit.megawatt"), WATTS_OF_MEGAWATTS);
    }

    void fill(SiteLimits limits) {
        cap.show(limits.powerCap());
        baseLoad.show(limits.baseLoad().equals(Power.NONE) ? null : limits.baseLoad());
        feeders.setValue(limits.feeders());
    }

    /** What is entered, if it breaks no rule. */
    SiteLimits limits() {
        return new SiteLimits(cap.power(), feeders.caps(), Objects.requireNonNullElse(baseLoad.power(), Power.NONE));
    }

    private boolean isTooMuch() {
        return !cap.isEmpty() && baseLoad.quantity().compareTo(cap.quantity()) > 0;
    }
}
