package io.hashwatt.ui.market;

import static io.hashwatt.ui.form.Fields.within;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import io.hashwatt.application.kernel.Violation;
import io.hashwatt.application.market.ManageSeries;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.market.MarketSeries;
import io.hashwatt.domain.market.PowerProduct;
import io.hashwatt.domain.market.PowerSeriesId;
import io.hashwatt.domain.market.SeriesContent;
import io.hashwatt.ui.form.Entries;
import io.hashwatt.ui.form.EntryDialog;
import io.hashwatt.ui.form.Fields;
import io.hashwatt.ui.form.Refusals;
import io.hashwatt.ui.kit.Names;
import io.hashwatt.ui.session.CurrentUser;
import io.hashwatt.ui.site.PlaceFields;
import io.hashwatt.ui.text.T;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A new series: what its values are, and whose. What it is cannot be changed later. */
final class SeriesForm {

    private static final LocalTime USUAL_DAY_AHEAD_TIME = LocalTime.of(13, 30);
    private static final int MOST_ALIASES = 20;
    private static final int MOST_AUCTIONS = 100;

    enum Kind {
        POWER,
        BITCOIN,
        DIFFICULTY,
        HASHPRICE
    }

    private final EntryDialog<MarketSeries> dialog;
    private final TextField name = new TextField(T.of("market.field.name"));
    private final Select<Kind> kind =
            Fields.choice(T.of("market.field.kind"), List.of(Kind.values()), SeriesForm::words);
    private final Select<PowerProduct.Kind> product =
            Fields.choice(T.of("market.field.product"), List.of(PowerProduct.Kind.values()), SeriesWords::product);
    private final IntegerField sequence = new IntegerField(T.of("market.field.sequence"));
    private final TextField area = new TextField(T.of("market.field.area"));
    private final TextField aliases = new TextField(T.of("market.field.aliases"));
    private final ComboBox<String> zone = PlaceFields.zone(T.of("market.field.zone"));
    private final ComboBox<String> currency = PlaceFields.currency(T.of("market.field.currency"));
    private final TimePicker knownAt = new TimePicker(T.of("market.field.knownAt"));

    private SeriesForm(Consumer<MarketSeries> created) {
        dialog = new EntryDialog<>(T.of("market.create"), refusals(), created);
        Entries entries = dialog.entries();
        entries.required("name", name, Names::isName, T.of("market.rule.name", Names.LONGEST));
        entries.field("kind", kind);
        entries.field("product", product);
        entries.required("sequence", sequence, within(1, MOST_AUCTIONS), T.of("market.rule.sequence", MOST_AUCTIONS));
        entries.required("area", area, Names::isName, T.of("market.rule.area", Names.LONGEST));
        entries.optional("area_aliases", aliases, SeriesForm::areAliases, T.of("market.rule.aliases", MOST_ALIASES));
        entries.required("zone", zone, T.of("market.rule.zone"));
        entries.required("currency", currency, CurrencyCode::isCode, T.of("market.rule.currency"));
        entries.field("day_ahead_known_at", knownAt);
        name.setRequiredIndicatorVisible(true);
        name.setAutofocus(true);
        product.setValue(PowerProduct.Kind.DAY_AHEAD);
        sequence.setValue(1);
        sequence.setHelperText(T.of("market.field.sequence.help"));
        area.setHelperText(T.of("market.field.area.help"));
        aliases.setHelperText(T.of("market.field.aliases.help"));
        zone.setHelperText(T.of("market.field.zone.help"));
        knownAt.setHelperText(T.of("market.field.knownAt.help"));
        knownAt.setStep(Duration.ofMinutes(30));
        knownAt.setValue(USUAL_DAY_AHEAD_TIME);
        kind.addValueChangeListener(change -> showFields());
        product.addValueChangeListener(change -> showFields());
        showFields();
    }

    static void open(MarketPresenter presenter, Consumer<MarketSeries> created) {
        SeriesForm form = new SeriesForm(created);
        form.dialog.create(
                T.of("market.create.verb"), () -> presenter.create(CurrentUser.currentActor(), form.draft()));
    }

    /** The two things that the use case can refuse are known. */
    private static Refusals refusals() {
        return new Refusals(
                T.of("market.gone"),
                violation -> new Violation(
                        violation.field(),
                        violation.field().equals("name") ? T.of("market.rule.nameTaken") : T.of("market.rule.exists")));
    }

    private static String words(Kind kind) {
        return switch (kind) {
            case POWER -> T.of("market.kind.POWER");
            case BITCOIN -> T.of("market.kind.BITCOIN");
            case DIFFICULTY -> T.of("market.kind.DIFFICULTY");
            case HASHPRICE -> T.of("market.kind.HASHPRICE");
        };
    }

    private void showFields() {
        boolean power = kind.getValue() == Kind.POWER;
        Stream.<Component>of(product, area, aliases, zone).forEach(field -> field.setVisible(power));
        sequence.setVisible(power && product.getValue().isAuction());
        knownAt.setVisible(power && product.getValue() == PowerProduct.Kind.DAY_AHEAD);
        currency.setVisible(kind.getValue() != Kind.DIFFICULTY);
    }

    private ManageSeries.Draft draft() {
        return new ManageSeries.Draft(
                name.getValue().strip(), content(), aliases.isVisible() ? names(aliases.getValue()) : Set.of());
    }

    private SeriesContent content() {
        return switch (kind.getValue()) {
            case POWER ->
                new SeriesContent.PowerPrices(
                        new PowerSeriesId(auction(), area.getValue().strip(), money()),
                        new LocalDays(ZoneId.of(zone.getValue())),
                        knownAt.isEmpty() ? USUAL_DAY_AHEAD_TIME : knownAt.getValue());
            case BITCOIN -> new SeriesContent.BitcoinPrices(money());
            case DIFFICULTY -> new SeriesContent.Difficulties();
            case HASHPRICE -> new SeriesContent.Hashprices(money());
        };
    }

    private PowerProduct auction() {
        return new PowerProduct(product.getValue(), sequence.isVisible() ? sequence.getValue() : 1);
    }

    private CurrencyCode money() {
        return new CurrencyCode(currency.getValue());
    }

    private static Set<String> names(String aliases) {
        return Arrays.stream(aliases.split(",", -1))
                .map(String::strip)
                .filter(alias -> !alias.isEmpty())
                .collect(Collectors.toSet());
    }

    private static boolean areAliases(String aliases) {
        Set<String> names = names(aliases);
        return names.size() <= MOST_ALIASES && names.stream().allMatch(Names::isName);
    }
}
