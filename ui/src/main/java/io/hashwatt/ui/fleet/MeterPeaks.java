package io.hashwatt.ui.fleet;

import com.vaadin.flow.component.html.Div;
import io.hashwatt.application.market.ManageSiteMarket.StandingPeak;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.market.SiteMarket;
import io.hashwatt.domain.market.tariff.DemandPeriod;
import io.hashwatt.domain.market.tariff.PeakReading;
import io.hashwatt.ui.form.QuantityField;
import io.hashwatt.ui.text.SiteTime;
import io.hashwatt.ui.text.T;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the site's meter shows: a field for each demand charge of now. What nobody touches stays as it was told. */
final class MeterPeaks extends Div {

    private static final long serialVersionUID = 1L;
    private static final int KILO = 3;

    private final transient SiteTime time;
    private final transient Map<String, QuantityField> byCharge = new LinkedHashMap<>();

    MeterPeaks(SiteTime time) {
        this.time = time;
    }

    /** A field for each of the periods; what is typed into those that were there already stays. */
    void show(List<DemandPeriod> periods, SiteMarket stored) {
        removeAll();
        Map<String, QuantityField> before = new LinkedHashMap<>(byCharge);
        byCharge.clear();
        for (DemandPeriod period : periods) {
            String charge = period.charge().name();
            QuantityField field = before.getOrDefault(charge, field(period, stored));
            byCharge.put(charge, field);
            add(field);
        }
    }

    private QuantityField field(DemandPeriod period, SiteMarket stored) {
        QuantityField field =
                new QuantityField(T.of("fleet.tariff.peak", period.charge().name()), "kW", KILO);
        field.setWidthFull();
        field.setHelperText(
                T.of("fleet.tariff.peak.help", time.day(period.interval().start())));
        stored.peakReadings().stream()
                .filter(reading -> reading.isOf(period))
                .findFirst()
                .ifPresent(reading -> field.show(reading.peak()));
        return field;
    }

    /** Null: every field can be read. */
    @Nullable String broken() {
        boolean isSound = byCharge.values().stream()
                .allMatch(field -> field.isEmpty()
                        ? !field.isUnreadable()
                        : field.quantity().signum() >= 0);
        return isSound ? null : T.of("fleet.tariff.peaks.rule");
    }

    /** @param stored over which it is saved */
    List<StandingPeak> told(SiteMarket stored) {
        List<StandingPeak> told = new ArrayList<>();
        byCharge.forEach((charge, field) -> {
            Power peak = field.power();
            if (peak != null) {
                told.add(
                        known(charge, peak, stored).map(StandingPeak::of).orElse(new StandingPeak(charge, peak, null)));
            }
        });
        return told;
    }

    private static Optional<PeakReading> known(String charge, Power peak, SiteMarket stored) {
        return stored.peakReadings().stream()
                .filter(reading ->
                        reading.charge().equals(charge) && reading.peak().compareTo(peak) == 0)
                .findFirst();
    }
}
