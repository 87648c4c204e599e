package io.hashwatt.ui.site;

import com.vaadin.flow.component.combobox.ComboBox;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** Fields that belong to a place on earth: whose clock, whose money. */
public final class PlaceFields {

    private static final List<String> CURRENCIES =
            List.of("USD", "EUR", "CAD", "GBP", "NOK", "SEK", "DKK", "CHF", "AUD", "BRL", "PYG", "AED");

    private PlaceFields() {}

    /** Of zones with the name of a place. */
    public static ComboBox<String> zone(String label) {
        ComboBox<String> zone = new ComboBox<>(label);
        zone.setItems(ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
                .sorted()
                .toList());
        return zone;
    }

    /** Of the usual ones, or any that is typed. */
    public static ComboBox<String> currency(String label) {
        ComboBox<String> currency = new ComboBox<>(label);
        currency.setItems(CURRENCIES);
        currency.setAllowCustomValue(true);
        currency.addCustomValueSetListener(
                typed -> currency.setValue(typed.getDetail().strip().toUpperCase(Locale.ROOT)));
        return currency;
    }
}
