package io.hashwatt.ui.schedule.strike;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.internal.nodefeature.PropertyChangeDeniedException;
import io.hashwatt.application.kernel.Violation;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.schedule.StrikeContent;
import io.hashwatt.domain.schedule.StrikeContent.Patience;
import io.hashwatt.domain.schedule.StrikeContent.Strikes;
import io.hashwatt.domain.schedule.Target;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.ui.fixture.FakeTenancy;
import io.hashwatt.ui.fixture.Mine;
import io.hashwatt.ui.fixture.Screen;
import io.hashwatt.ui.form.DecimalField;
import io.hashwatt.ui.schedule.SiteContext;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The editor of a strike rule")
class StrikeEditorTest {

    private static final Patience PATIENT = new Patience(
            new BigDecimal("2.50"), 2, 4, new BigDecimal("900"), Duration.ofMinutes(30), Duration.ofMinutes(45));

    private final Actor admin = new FakeTenancy().actor("admin");
    private final Screen screen = new Screen(admin);
    private final Mine mine = new Mine(admin);
    private final RegisteredSite site = mine.site("Brazos Ridge", "America/Chicago", "USD", null);
    private int changes;

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    @DisplayName("gives back what it was given, to the last digit")
    void roundTrip() {
        StrikeContent automatic = content(new Strikes.Automatic(new BigDecimal("1.20")));
        StrikeContent typed = content(new Strikes.Typed(
                new CurrencyCode("USD"),
                List.of(new BigDecimal("80.00"), new BigDecimal("60"), new BigDecimal("41.5"))));

        assertThat(opened(automatic).entered().content()).isEqualTo(automatic);
        assertThat(opened(typed).entered().content()).isEqualTo(typed);
    }

    @Test
    @DisplayName("takes prices with either decimal sign")
    void eitherSign() {
        opened(content(new Strikes.Automatic(BigDecimal.ZERO)));

        assertThat(screen.all(BigDecimalField.class)).isNotEmpty().allMatch(DecimalField.class::isInstance);
    }

    @Test
    @DisplayName("does not take what cannot be read for nothing, and says so at its field")
    void unreadable() throws PropertyChangeDeniedException {
        StrikeEditor editor = opened(content(new Strikes.Automatic(BigDecimal.ZERO)));

        Screen.type(screen.field("adder_per_mwh", Component.class), "1..5");

        assertThat(editor.entered().content()).isNull();
        editor.mark(editor.entered().violations());
        assertThat(screen.errorAt("adder_per_mwh")).isEqualTo("This cannot be read");
    }

    @Test
    @DisplayName("names each field that is not right")
    void broken() {
        StrikeEditor editor = opened(content(new Strikes.Automatic(BigDecimal.ZERO)));

        screen.field("name", TextField.class).setValue(" ");
        screen.field("strikes.automatic.margin_per_mwh", DecimalField.class).setValue(new BigDecimal("-1"));
        screen.field("intervals_down", IntegerField.class).setValue(101);
        screen.field("minimum_on_minutes", IntegerField.class).clear();

        assertThat(editor.entered().violations())
                .extracting(Violation::field)
                .containsExactly("name", "strikes.automatic.margin_per_mwh", "intervals_down", "minimum_on_minutes");
        assertThat(changes).isGreaterThanOrEqualTo(3);
    }

    @Test
    @DisplayName("wants typed prices that fall from level to level, and a first one at least")
    void typedPrices() {
        StrikeEditor editor = opened(content(
                new Strikes.Typed(new CurrencyCode("USD"), List.of(new BigDecimal("50"), new BigDecimal("40")))));
        assertThat(editor.entered().violations()).isEmpty();

        screen.field("strikes.typed.2", DecimalField.class).setValue(new BigDecimal("60"));
        assertThat(editor.entered().violations())
                .containsExactly(new Violation("strikes.typed.2", "Must not be above the price of the level below"));

        screen.field("strikes.typed.1", DecimalField.class).clear();
        screen.field("strikes.typed.2", DecimalField.class).clear();
        assertThat(editor.entered().violations())
                .containsExactly(new Violation("strikes.typed.1", "Type a price for the first level at least"));
    }

    @Test
    @DisplayName(
            "asks for the price of each level by its id, and gives that of the next above to one that no group has any more")
    void levelIsGone() {
        mine.group(site, Mine.withoutNormal("A1"));
        StrikeEditor editor = opened(content(new Strikes.Typed(
                new CurrencyCode("USD"), List.of(new BigDecimal("80"), new BigDecimal("60"), new BigDecimal("41.5")))));

        assertThat(editor.entered().content())
                .isEqualTo(content(new Strikes.Typed(
                        new CurrencyCode("USD"),
                        List.of(new BigDecimal("80"), new BigDecimal("41.5"), new BigDecimal("41.5")))));
        screen.field("strikes.typed.3", DecimalField.class).setValue(new BigDecimal("90"));
        assertThat(editor.entered().violations())
                .containsExactly(new Violation("strikes.typed.3", "Must not be above the price of the level below"));
    }

    @Test
    @DisplayName("can only be read where it is fixed")
    void fixed() {
        StrikeEditor editor =
                new StrikeEditor(context(), content(new Strikes.Automatic(BigDecimal.ZERO)), true, () -> {});
        show(editor);

        assertThat(screen.all(BigDecimalField.class)).isNotEmpty().allMatch(BigDecimalField::isReadOnly);
        assertThat(screen.field("name", TextField.class).isReadOnly()).isTrue();
    }

    private StrikeEditor opened(StrikeContent content) {
        StrikeEditor editor = new StrikeEditor(context(), content, false, () -> changes++);
        show(editor);
        return editor;
    }

    private void show(StrikeEditor editor) {
        screen.show(editor.fields());
        screen.show(editor.rule(new TextField()));
    }

    private SiteContext context() {
        if (groups().isEmpty()) {
            mine.groups(site, 2, 100);
        }
        return new SiteContext(site, groups(), List.of(), Mine.NOW);
    }

    private List<RegisteredGroup> groups() {
        return mine.process()
                .fleet()
                .readFleet()
                .siteWithGroups(admin, site.id())
                .orElseThrow()
                .groups();
    }

    private static StrikeContent content(Strikes strikes) {
        return new StrikeContent("By price", new Target.WholeSite(), null, strikes, new BigDecimal("12.50"), PATIENT);
    }
}
