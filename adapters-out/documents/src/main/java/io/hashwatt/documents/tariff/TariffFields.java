package io.hashwatt.documents.tariff;

import io.hashwatt.documents.JsonFields;
import io.hashwatt.documents.JsonValue;
import io.hashwatt.documents.Values;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.market.tariff.Tariff;
import io.hashwatt.domain.market.tariff.TariffComponent;
import io.hashwatt.domain.market.tariff.TariffVersion;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Reads a tariff: {@code docs/tariffs.md}. */
public final class TariffFields {

    private TariffFields() {}

    /** @param site currency of the site that it is for */
    public static Tariff tariff(JsonFields fields, CurrencyCode site) {
        Tariff tariff = tariff(fields);
        if (!tariff.currency().equals(site)) {
            throw fields.refusal("currency", "must be that of the site, " + site + ", not " + tariff.currency());
        }
        return tariff;
    }

    public static Tariff tariff(JsonFields fields) {
        fields.refuseUnknown("currency", "holidays", "versions");
        CurrencyCode currency = Values.currency(fields.required("currency"));
        NavigableSet<LocalDate> holidays =
                fields.optional("holidays").map(TariffFields::holidays).orElseGet(TreeSet::new);
        return new Tariff(currency, holidays, versions(fields.required("versions")));
    }

    private static NavigableSet<LocalDate> holidays(JsonValue array) {
        List<JsonValue> dates = array.elements();
        if (dates.size() > Tariff.MOST_HOLIDAYS) {
            throw array.refusal("must be at most " + Tariff.MOST_HOLIDAYS + " dates");
        }
        NavigableSet<LocalDate> holidays = new TreeSet<>();
        for (JsonValue date : dates) {
            if (!holidays.add(Values.date(date))) {
                throw date.refusal("stands there already");
            }
        }
        return holidays;
    }

    private static List<TariffVersion> versions(JsonValue array) {
        int many = array.elements().size();
        if (many < 1 || many > Tariff.MOST_VERSIONS) {
            throw array.refusal("must be 1 to " + Tariff.MOST_VERSIONS);
        }
        List<TariffVersion> versions = array.objects(TariffFields::version);
        for (int i = 1; i < versions.size(); i++) {
            if (!Tariff.follows(versions.get(i - 1), versions.get(i))) {
                throw array.elements()
                        .get(i)
                        .object()
                        .refusal("from", "must be a later day than that of the version before");
            }
        }
        return versions;
    }

    private static TariffVersion version(JsonFields fields) {
        fields.refuseUnknown("from", "billed_minutes", "components", "demand_charges");
        JsonValue array = fields.required("components");
        if (array.elements().size() > TariffVersion.MOST_COMPONENTS) {
            throw array.refusal("must be at most " + TariffVersion.MOST_COMPONENTS);
        }
        List<TariffComponent> components = array.objects(TariffComponentFields::component);
        int late = TariffVersion.lateContract(components);
        if (late >= 0) {
            throw array.elements()
                    .get(late)
                    .refusal("must stand before losses, adders and percentages: these are added to what it makes");
        }
        return new TariffVersion(
                fields.optional("from").map(Values::date).orElse(null),
                fields.optional("billed_minutes").map(TariffFields::partOfDay).orElse(null),
                components,
                fields.optional("demand_charges")
                        .map(DemandChargeFields::charges)
                        .orElse(List.of()));
    }

    static Duration partOfDay(JsonValue minutes) {
        Duration length = Duration.ofMinutes(minutes.wholeNumber(1, TariffVersion.LONGEST_BILL.toMinutes()));
        if (!TariffVersion.isPartOfDay(length)) {
            throw minutes.refusal("must be a whole part of a day, such as 15, 30 or 60, not " + length.toMinutes());
        }
        return length;
    }
}
