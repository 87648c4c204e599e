package io.hashwatt.ui.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.internal.nodefeature.PropertyChangeDeniedException;
import io.hashwatt.domain.fleet.GroupLimit;
import io.hashwatt.domain.fleet.LimitQuantity.Cost;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.ui.fixture.FakeTenancy;
import io.hashwatt.ui.fixture.Mine;
import io.hashwatt.ui.fixture.Screen;
import io.hashwatt.ui.form.QuantityField;
import io.hashwatt.ui.text.T;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A change of many groups")
class BulkFormTest {

    private final Actor admin = new FakeTenancy().actor("admin");
    private final Screen screen = new Screen(admin);
    private final Mine mine = new Mine(admin);
    private final RegisteredSite site = mine.site("Brazos Ridge", "America/Chicago", "USD", null);
    private final GroupsPresenter presenter = Presenters.ofGroups(mine);

    @BeforeEach
    void open() {
        mine.groups(site, 2, 100);
        BulkForm.open(presenter, site, groups(), () -> {});
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    @DisplayName("changes what is wanted, and nothing else")
    void wanted() {
        want("Minimum on");
        minutes().setValue(45);

        screen.button("Change 2 groups").click();

        assertThat(groups()).allSatisfy(group -> {
            assertThat(group.group().limits().minimumUp()).isEqualTo(Duration.ofMinutes(45));
            assertThat(group.group().limits().startsPerDay()).hasValue(3);
        });
        assertThat(screen.isOpen()).isFalse();
    }

    @Test
    @DisplayName("is not made of a number that is out of bounds, which is said at its field")
    void outOfBounds() {
        want("Minimum on");
        minutes().setValue(-5);

        assertThat(screen.errorAt("min_up_minutes")).isEqualTo("Minutes must be from 0 to ten years");
        assertThat(screen.button("Change 0 groups").isEnabled()).isFalse();
    }

    @Test
    @DisplayName("does not take what cannot be read for nothing to change")
    void unreadable() throws PropertyChangeDeniedException {
        want("Cost of a start");
        Screen.type(screen.field("start_cost", Component.class), "1..5");

        assertThat(screen.errorAt("start_cost")).isEqualTo("This cannot be read");
    }

    @Test
    @DisplayName("does not care about what is not wanted")
    void notWanted() {
        want("Feeder");
        feeder().setValue(" x ".repeat(100));
        assertThat(screen.errorAt("feeder")).isNotEmpty();

        checkbox("Feeder").setValue(false);
        assertThat(screen.errorAt("feeder")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "RAMP_WATTS_PER_MINUTE")
    @DisplayName("may be one of each limit but the ramp, which is of a whole group")
    void limits(GroupLimit limit) {
        want(T.of(limit));
        if (limit.quantity() instanceof Cost) {
            screen.field(limit.field(), QuantityField.class).setValue(BigDecimal.valueOf(7));
        } else {
            screen.field(limit.field(), IntegerField.class).setValue(7);
        }

        screen.button("Change 2 groups").click();

        assertThat(groups())
                .allSatisfy(group -> assertThat(
                                GroupsCsv.cells(group.group()).get(GroupsCsv.COLUMNS.indexOf(limit.field())))
                        .isEqualTo("7"));
    }

    private void want(String label) {
        checkbox(label).setValue(true);
    }

    private Checkbox checkbox(String label) {
        return screen.all(Checkbox.class).stream()
                .filter(box -> label.equals(box.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private IntegerField minutes() {
        return screen.field("min_up_minutes", IntegerField.class);
    }

    @SuppressWarnings("unchecked")
    private ComboBox<String> feeder() {
        return screen.field("feeder", ComboBox.class);
    }

    private List<RegisteredGroup> groups() {
        return presenter.all(admin, site.id());
    }
}
