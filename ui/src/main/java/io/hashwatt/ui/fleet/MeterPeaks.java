package io.hashwatt.ui.fleet;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import io.hashwatt.application.market.ManageSiteMarket.StandingPeak;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.market.SiteMarket;
import io.hashwatt.domain.market.tariff.DemandPeriod;
import io.hashwatt.domain.market.tariff.PeakReading;
import io.hashwatt.ui.form.QuantityField;
import io.hashwatt.ui.text.SiteTime;
import io.hashwatt.ui.text.T;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the site's meter shows: a field for each demand charge of now. What nobody touches stays as it is stored. */
final class MeterPeaks extends Div implements HasValidation, Focusable<MeterPeaks> {

    private static final long serialVersionUID = 1L;
    private static final int KILO = 3;

    private final transient SiteTime time;
    private transient List<Entry> entries = List.of();
    private String error = "";

    /** @param shown watts that it began with, 0 also where it began empty */
    private record Entry(DemandPeriod period, QuantityField field, boolean wasEmpty, BigDecimal shown) {

        static Entry of(DemandPeriod period, QuantityField field) {
            return new Entry(period, field, field.isEmpty(), field.quantity());
        }

        boolean isOf(DemandPeriod other) {
            return period.charge().name().equals(other.charge().name())
                    && period.interval().equals(other.interval());
        }

        boolean isSound() {
            return field.isEmpty() ? !field.isUnreadable() : field.quantity().signum() >= 0;
        }

        /** Empty: nothing is told. */
        Optional<StandingPeak> told(SiteMarket stored) {
            if (!isTouched()) {
                return reading(period, stored).map(StandingPeak::of);
            }
            return Optional.ofNullable(field.power())
                    .map(peak -> new StandingPeak(period.charge().name(), peak, null));
        }

        private boolean isTouched() {
            return field.isEmpty() != wasEmpty || field.quantity().compareTo(shown) != 0;
        }
    }

    MeterPeaks(SiteTime time) {
        this.time = time;
    }

    /** A field for each of the periods; what is typed into those that were there already stays. */
    void show(List<DemandPeriod> periods, SiteMarket stored) {
        entries = periods.stream().map(period -> entry(period, stored)).toList();
        removeAll();
        entries.forEach(entry -> add(entry.field()));
    }

    private Entry entry(DemandPeriod period, SiteMarket stored) {
        return entries.stream()
                .filter(entry -> entry.isOf(period))
                .findFirst()
                .orElseGet(() -> Entry.of(period, field(period, stored)));
    }

    private QuantityField field(DemandPeriod period, SiteMarket stored) {
        QuantityField field =
                new QuantityField(T.of("fleet.tariff.peak", period.charge().name()), "kW", KILO);
        field.setWidthFull();
        field.setHelperText(
                T.of("fleet.tariff.peak.help", time.day(period.interval().start())));
        reading(period, stored).map(PeakReading::peak).map(Power::watts).ifPresent(field::show);
        return field;
    }

    private static Optional<PeakReading> reading(DemandPeriod period, SiteMarket stored) {
        return stored.peakReadings().stream()
                .filter(reading -> reading.isOf(period))
                .findFirst();
    }

    /** Null: every field can be read. */
    @Nullable String broken() {
        return entries.stream().allMatch(Entry::isSound) ? null : T.of("fleet.tariff.peaks.rule");
    }

    /** @param stored over which it is saved */
    List<StandingPeak> told(SiteMarket stored) {
        return entries.stream().flatMap(entry -> entry.told(stored).stream()).toList();
    }

    /** The first field that breaks the rule. */
    @Override
    public void focus() {
        entries.stream()
                .filter(entry -> !entry.isSound())
                .findFirst()
                .ifPresent(entry -> entry.field().focus());
    }

    /** Marks the fields that break the rule. */
    @Override
    public void setInvalid(boolean invalid) {
        entries.forEach(entry -> entry.field().setInvalid(invalid && !entry.isSound()));
    }

    @Override
    public boolean isInvalid() {
        return entries.stream().anyMatch(entry -> entry.field().isInvalid());
    }

    @Override
    public void setErrorMessage(String message) {
        error = message;
        entries.forEach(entry -> entry.field().setErrorMessage(message));
    }

    @Override
    public String getErrorMessage() {
        return error;
    }
}
