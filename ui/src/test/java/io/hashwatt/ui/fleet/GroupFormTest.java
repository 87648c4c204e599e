package io.hashwatt.ui.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import io.hashwatt.domain.fleet.GroupLimit;
import io.hashwatt.domain.fleet.MinerCatalogue;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.fleet.TransitionLimits;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.ui.fixture.FakeTenancy;
import io.hashwatt.ui.fixture.Mine;
import io.hashwatt.ui.fixture.Screen;
import io.hashwatt.ui.text.T;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The form of a group")
class GroupFormTest {

    private final Actor admin = new FakeTenancy().actor("admin");
    private final Screen screen = new Screen(admin);
    private final Mine mine = new Mine(admin);
    private final RegisteredSite site = mine.site("Brazos Ridge", "America/Chicago", "USD", null);
    private final GroupsPresenter presenter = Presenters.ofGroups(mine);

    @BeforeEach
    void open() {
        MinerGroup group = NewGroup.of(MinerCatalogue.models().getFirst().published(), "A", 1, BigDecimal.ONE);
        presenter.add(admin, site.id(), group.within(every()));
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

    @ParameterizedTest
    @EnumSource
    @DisplayName("has a field for each limit, filled in, with its word")
    void fields(GroupLimit limit) {
        Component field = screen.field(limit.field(), Component.class);

        assertThat(((HasValue<?, ?>) field).isEmpty()).isFalse();
        assertThat(((HasLabel) field).getLabel()).isEqualTo(T.of(limit));
    }

    @Test
    @DisplayName("changes the limits that are typed, and no other")
    void changes() {
        screen.field("min_down_minutes", IntegerField.class).setValue(45);
        screen.field("max_starts_per_day", IntegerField.class).clear();

        screen.button("Save").click();

        assertThat(stored().group().limits())
                .isEqualTo(every().withMinimumDown(Duration.ofMinutes(45))
                        .withStartsPerDay(TransitionLimits.NONE.startsPerDay()));
    }

    /** Seven of each, and one time that is finer than the form. */
    private static TransitionLimits every() {
        String columns = Stream.of(GroupLimit.values()).map(GroupLimit::field).collect(Collectors.joining(","));
        List<MinerGroup> read = GroupsReader.read("name,miners,levels," + columns
                        + "\nA,1,off 0 W 0 TH/s | on 9 W 9 TH/s" + ",7".repeat(GroupLimit.values().length))
                .groups();
        return read.getFirst().limits().withMinimumUp(Duration.ofSeconds(450));
    }

    private RegisteredGroup stored() {
        return presenter.all(admin, site.id()).getFirst();
    }
}
