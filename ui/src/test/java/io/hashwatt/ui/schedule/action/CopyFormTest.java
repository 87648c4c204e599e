package io.hashwatt.ui.schedule.action;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.schedule.Schedule;
import io.hashwatt.domain.schedule.StrikeContent;
import io.hashwatt.domain.schedule.Target;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.ui.fixture.FakeTenancy;
import io.hashwatt.ui.fixture.Mine;
import io.hashwatt.ui.fixture.Screen;
import io.hashwatt.ui.schedule.PresenterOf;
import io.hashwatt.ui.schedule.SchedulesPresenter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A schedule that is copied to other sites")
class CopyFormTest {

    private final Actor admin = new FakeTenancy().actor("admin");
    private final Screen screen = new Screen(admin);
    private final Mine mine = new Mine(admin);
    private final RegisteredSite here = mine.site("Here", "America/Chicago", "USD", null);
    private final RegisteredSite alike = mine.site("Alike", "America/Chicago", "USD", null);
    private final RegisteredSite empty = mine.site("Empty", "America/Chicago", "USD", null);
    private final SchedulesPresenter presenter = PresenterOf.mine(mine);

    @BeforeEach
    void open() {
        mine.groups(here, 1, 100);
        mine.groups(alike, 1, 100);
        RegisteredGroup group = presenter.sites().context(here).groups().getFirst();
        Schedule schedule = mine.inForce(
                here,
                new StrikeContent(
                        "By price",
                        new Target.Groups(List.of(group.id())),
                        null,
                        new StrikeContent.Strikes.Automatic(BigDecimal.ZERO),
                        BigDecimal.ZERO,
                        StrikeContent.Patience.NONE),
                "first");
        CopyForm.open(presenter, presenter.sites().context(here), schedule, () -> {});
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    @DisplayName("needs one site at least, which is said at the field")
    void none() {
        screen.button("Copy").click();

        assertThat(screen.errorAt("site_id")).isEqualTo("Choose at least one site");
        assertThat(screen.isOpen()).isTrue();
    }

    @Test
    @DisplayName("is copied once only where another site refuses it, which stays chosen with the reason")
    void some() {
        choose(Set.of(alike, empty));
        screen.button("Copy").click();

        assertThat(screen.errorAt("site_id")).isEqualTo("Empty: This site lacks a group of the same name");
        assertThat(sites().getValue()).containsExactly(empty);
        assertThat(screen.isOpen()).isTrue();

        screen.button("Copy").click();
        assertThat(presenter.previews().rows(alike)).hasSize(1);
        assertThat(presenter.previews().rows(empty)).isEmpty();
    }

    @Test
    @DisplayName("is done with when all sites have it")
    void all() {
        choose(Set.of(alike));
        screen.button("Copy").click();

        assertThat(screen.isOpen()).isFalse();
        assertThat(presenter.previews().rows(alike)).hasSize(1);
    }

    private void choose(Set<RegisteredSite> chosen) {
        sites().setValue(chosen);
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<RegisteredSite> sites() {
        return screen.field("site_id", CheckboxGroup.class);
    }
}
