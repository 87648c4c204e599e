package io.hashwatt.ui.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.internal.nodefeature.PropertyChangeDeniedException;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.ui.fixture.FakeTenancy;
import io.hashwatt.ui.fixture.Mine;
import io.hashwatt.ui.fixture.Screen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What can hardly be meant of a machine")
class ImplausibleGroupsTest {

    private final Actor admin = new FakeTenancy().actor("admin");
    private final Screen screen = new Screen(admin);
    private final Mine mine = new Mine(admin);
    private final RegisteredSite site = mine.site("Brazos Ridge", "America/Chicago", "USD", null);
    private final GroupsPresenter presenter = Presenters.ofGroups(mine);

    @AfterEach
    void close() {
        screen.close();
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            3500 | 200000 | Hashrate of a machine 200,000 TH/s in level 1: usual is 0.2 to 1,500 TH/s. Is it in GH/s?
            3.5  | 200    | Power of a machine 3.5 W in level 1: usual is 5 to 15,000 W. Is it in kW?
            3500 | 2      | Power by hashrate 1,750 J/TH in level 1: usual is 5 to 150 J/TH.
            """)
    @DisplayName("is told in the form of a group, and saved:")
    void typed(String watts, String terahash, String told) throws PropertyChangeDeniedException {
        presenter.add(admin, site.id(), read("3500", "200").groups().getFirst());
        GroupForm.open(presenter, site, stored(), saved -> {});
        LevelsEditor.Line line =
                screen.field("levels", LevelsEditor.class).lines().getLast();
        assertThat(text()).doesNotContain("usual is");

        Screen.type(line.watts(), watts);
        Screen.type(line.terahash(), terahash);
        assertThat(text()).contains(told);

        screen.button("Save").click();
        assertThat(stored().group().level(1).hashrate().terahashPerSecond()).isEqualByComparingTo(terahash);
        assertThat(stored().group().level(1).power().watts()).isEqualByComparingTo(watts);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            3500 | 200000 | Hashrate of a machine 200,000 TH/s in level 1 of A: usual is 0.2 to 1,500 TH/s. Is it in GH/s?
            3.5  | 200    | Power of a machine 3.5 W in level 1 of A: usual is 5 to 15,000 W. Is it in kW?
            3500 | 2      | Power by hashrate 1,750 J/TH in level 1 of A: usual is 5 to 150 J/TH.
            """)
    @DisplayName("is told before groups of a file are taken over:")
    void inFile(String watts, String terahash, String told) {
        PreviewTable table = screen.show(new PreviewTable(site.currency()));
        table.show(presenter.preview(admin, site.id(), read("3500", "200").groups()));
        assertThat(text()).doesNotContain("usual is");

        table.show(presenter.preview(admin, site.id(), read(watts, terahash).groups()));

        assertThat(text()).contains(told);
    }

    private static GroupsReader.Reading read(String watts, String terahash) {
        GroupsReader.Reading reading = GroupsReader.read(
                "name,miners,levels\nA,100,off 0 W 0 TH/s | on " + watts + " W " + terahash + " TH/s");
        assertThat(reading.defects()).isEmpty();
        return reading;
    }

    private RegisteredGroup stored() {
        return presenter.all(admin, site.id()).getFirst();
    }

    private String text() {
        return screen.text().replace('\u00a0', ' ');
    }
}
