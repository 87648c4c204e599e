package io.hashwatt.ui.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.select.Select;
import io.hashwatt.domain.fleet.MinerCatalogue;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.ui.fixture.FakeTenancy;
import io.hashwatt.ui.fixture.Mine;
import io.hashwatt.ui.fixture.Screen;
import java.math.BigDecimal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The form of a group")
class GroupFormTest {

    private final Actor admin = new FakeTenancy().actor("admin");
    private final Screen screen = new Screen(admin);
    private final Mine mine = new Mine(admin);
    private final RegisteredSite site = mine.site("Brazos Ridge", "America/Chicago", "USD", null);
    private final GroupsPresenter presenter = new GroupsPresenter(
            mine.process().fleet().manageGroups(),
            mine.process().fleet().changeManyGroups(),
            mine.process().fleet().readFleet());

    @BeforeEach
    void open() {
        MinerGroup group = NewGroup.of(MinerCatalogue.models().getFirst(), "A", 1, BigDecimal.ONE);
        presenter.add(admin, site.id(), group);
        GroupForm.open(presenter, site, stored(), saved -> {});
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    @DisplayName("opens with the default level of the group")
    void defaultLevel() {
        Select<?> field = screen.field("default_level", Select.class);

        assertThat(Screen.words(field)).hasSize(stored().group().levels().size());
        assertThat(field.isEmpty()).isFalse();
    }

    private RegisteredGroup stored() {
        return presenter.all(admin, site.id()).getFirst();
    }
}
