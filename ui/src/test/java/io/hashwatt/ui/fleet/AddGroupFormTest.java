package io.hashwatt.ui.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import io.hashwatt.domain.fleet.LevelSet;
import io.hashwatt.domain.fleet.MinerCatalogue;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.MinerModel;
import io.hashwatt.domain.fleet.ModelLevels;
import io.hashwatt.domain.fleet.PowerLevel;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.ui.fixture.FakeTenancy;
import io.hashwatt.ui.fixture.Mine;
import io.hashwatt.ui.fixture.Screen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The form of a new group")
class AddGroupFormTest {

    private final Actor admin = new FakeTenancy().actor("admin");
    private final Screen screen = new Screen(admin);
    private final Mine mine = new Mine(admin);
    private final RegisteredSite site = mine.site("Brazos Ridge", "America/Chicago", "USD", null);
    private final GroupsPresenter presenter = Presenters.ofGroups(mine);

    @BeforeEach
    void open() {
        AddGroupForm.open(presenter, site, saved -> {});
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    @DisplayName("gives a model its tuned levels, and says that some of them are estimated, and from what")
    void tuned() {
        choose("Antminer S21");

        assertThat(Screen.words(levels())).containsExactly("Factory level only, 1 level", "Tuned levels, 3 levels");
        assertThat(levels().getHelperText())
                .startsWith("Partly an estimate. Values that you measure replace these. Source: 200 TH/s at 17.5 J/TH");
        assertThat(added().levels()).extracting(PowerLevel::name).containsExactly("off", "low", "eco", "normal");
    }

    @Test
    @DisplayName("gives it the factory's level alone to whoever chooses that")
    void factory() {
        choose("Antminer S21");
        levels().setValue(model("Antminer S21").factory());

        assertThat(levels().getHelperText()).startsWith("Stated by the maker, or quoted.");
        assertThat(added().levels()).extracting(PowerLevel::name).containsExactly("off", "normal");
    }

    @Test
    @DisplayName("keeps the choice for another model where it has it, and takes the tuned ones where it has not")
    void anotherModel() {
        choose("Antminer S19k Pro");
        levels().setValue(model("Antminer S19k Pro").published());
        assertThat(levels().getValue().levels()).hasSize(26);

        choose("Antminer S21");
        assertThat(levels().getValue().set()).isEqualTo(LevelSet.TUNED);
        levels().setValue(model("Antminer S21").factory());

        choose("Whatsminer M60S");
        assertThat(levels().getValue()).isEqualTo(model("Whatsminer M60S").factory());
    }

    @Test
    @DisplayName("asks for levels only once there is a model")
    void noModel() {
        assertThat(levels().isVisible()).isFalse();
        choose("Antminer S21");
        assertThat(levels().isVisible()).isTrue();
    }

    private MinerGroup added() {
        screen.field("miners", IntegerField.class).setValue(10);
        screen.button("Add the group").click();
        return presenter.all(admin, site.id()).getFirst().group();
    }

    @SuppressWarnings("unchecked")
    private void choose(String name) {
        screen.field("model", ComboBox.class).setValue(model(name));
    }

    @SuppressWarnings("unchecked")
    private Select<ModelLevels> levels() {
        return screen.field("level_set", Select.class);
    }

    private static MinerModel model(String name) {
        return MinerCatalogue.find(name).orElseThrow();
    }
}
