package io.hashwatt.ui.market;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.kernel.Violation;
import io.hashwatt.application.market.ManageSeries;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.market.MarketSeries;
import io.hashwatt.domain.market.PowerProduct;
import io.hashwatt.domain.market.PowerSeriesId;
import io.hashwatt.domain.market.SeriesContent;
import io.hashwatt.ui.kit.FormDialog;
import io.hashwatt.ui.kit.FormPanel;
import io.hashwatt.ui.kit.Names;
import io.hashwatt.ui.kit.Notifications;
import io.hashwatt.ui.session.CurrentUser;
import io.hashwatt.ui.site.PlaceFields;
import io.hashwatt.ui.text.T;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
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

    private final MarketPresenter presenter;
    private final Consumer<MarketSeries> created;
    private final FormDialog dialog = new FormDialog(T.of("market.create"));
    private final FormPanel form = new FormPanel();
    private final TextField name = form.field("name", new TextField(T.of("market.field.name")));
    private final Select<Kind> kind = form.field("kind", new Select<>());
    private final Select<PowerProduct.Kind> product = form.field("product", new Select<>());
    private final IntegerField sequence = form.field("sequence", new IntegerField(T.of("market.field.sequence")));
    private final TextField area = form.field("area", new TextField(T.of("market.field.area")));
    private final TextField aliases = form.field("area_aliases", new TextField(T.of("market.field.aliases")));
    private final ComboBox<String> zone = form.field("zone", PlaceFields.zone(T.of("market.field.zone")));
    private final ComboBox<String> currency =
            form.field("currency", PlaceFields.currency(T.of("market.field.currency")));
    private final TimePicker knownAt = form.field("day_ahead_known_at", new TimePicker(T.of("market.field.knownAt")));

    private SeriesForm(MarketPresenter presenter, Consumer<MarketSeries> created) {
        this.presenter = presenter;
        this.created = created;
        name.setRequiredIndicatorVisible(true);
        name.setAutofocus(true);
        kind.setLabel(T.of("market.field.kind"));
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(SeriesForm::words);
        product.setLabel(T.of("market.field.product"));
        product.setItems(PowerProduct.Kind.values());
        product.setItemLabelGenerator(SeriesWords::product);
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
        kind.setValue(Kind.POWER);
        dialog.content(form);
        dialog.buttons(T.of("market.create.verb"), this::create);
    }

    static void open(MarketPresenter presenter, Consumer<MarketSeries> created) {
        new SeriesForm(presenter, created).dialog.open();
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
        sequence.setVisible(power && product.getValue() != PowerProduct.Kind.UNNAMED);
        knownAt.setVisible(power && product.getValue() == PowerProduct.Kind.DAY_AHEAD);
        currency.setVisible(kind.getValue() != Kind.DIFFICULTY);
    }

    private void create() {
        if (isSound()) {
            ManageSeries.Draft draft = new ManageSeries.Draft(name.getValue().strip(), content(), names());
            switch (presenter.create(CurrentUser.currentActor(), draft)) {
                case Outcome.Done<MarketSeries> done -> {
                    dialog.close();
                    created.accept(done.value());
                }
                case Outcome.Refused<MarketSeries> refused -> form.show(inWords(refused.violations()));
                case Outcome.Stale<MarketSeries> ignored -> Notifications.error(T.of("market.gone"));
                case Outcome.Missing<MarketSeries> ignored -> Notifications.error(T.of("market.gone"));
            }
        }
    }

    /** The use case speaks English; the two things it can refuse are known. */
    private static List<Violation> inWords(List<Violation> violations) {
        return violations.stream()
                .map(violation -> new Violation(
                        violation.field(),
                        violation.field().equals("name") ? T.of("market.rule.nameTaken") : T.of("market.rule.exists")))
                .toList();
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

    private Set<String> names() {
        return aliases.isVisible()
                ? Arrays.stream(aliases.getValue().split(",", -1))
                        .map(String::strip)
                        .filter(alias -> !alias.isEmpty())
                        .collect(Collectors.toSet())
                : Set.of();
    }

    private boolean isSound() {
        List<Violation> violations = new ArrayList<>();
        check(violations, Names.isName(name.getValue()), "name", T.of("market.rule.name", Names.LONGEST));
        if (kind.getValue() == Kind.POWER) {
            check(violations, isAuction(), "sequence", T.of("market.rule.sequence", MOST_AUCTIONS));
            check(violations, Names.isName(area.getValue()), "area", T.of("market.rule.area", Names.LONGEST));
            Set<String> all = names();
            boolean sound = all.size() <= MOST_ALIASES && all.stream().allMatch(Names::isName);
            check(violations, sound, "area_aliases", T.of("market.rule.aliases", MOST_ALIASES));
            check(violations, !zone.isEmpty(), "zone", T.of("market.rule.zone"));
        }
        if (kind.getValue() != Kind.DIFFICULTY) {
            boolean sound = !currency.isEmpty() && CurrencyCode.isCode(currency.getValue());
            check(violations, sound, "currency", T.of("market.rule.currency"));
        }
        if (!violations.isEmpty()) {
            form.show(violations);
        }
        return violations.isEmpty();
    }

    private boolean isAuction() {
        return !sequence.isVisible()
                || sequence.getValue() != null && sequence.getValue() >= 1 && sequence.getValue() <= MOST_AUCTIONS;
    }

    private static void check(List<Violation> violations, boolean sound, String field, String rule) {
        if (!sound) {
            violations.add(new Violation(field, rule));
        }
    }
}
