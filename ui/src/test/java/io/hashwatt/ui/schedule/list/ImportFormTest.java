package io.hashwatt.ui.schedule.list;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.schedule.Schedule;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.ui.fixture.FakeTenancy;
import io.hashwatt.ui.fixture.Mine;
import io.hashwatt.ui.fixture.Screen;
import io.hashwatt.ui.schedule.PresenterOf;
import io.hashwatt.ui.schedule.SchedulesPresenter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A calendar document that is brought in")
class ImportFormTest {

    private final Actor admin = new FakeTenancy().actor("admin");
    private final Screen screen = new Screen(admin);
    private final Mine mine = new Mine(admin);
    private final RegisteredSite site = mine.site("Brazos Ridge", "America/Chicago", "USD", null);
    private final SchedulesPresenter presenter = PresenterOf.mine(mine);
    private final List<Schedule> opened = new ArrayList<>();
    private final ImportForm form = opened();

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    @DisplayName("opens its draft")
    void done() {
        form.read("week.ics", bytes(document()));

        assertThat(opened).extracting(Schedule::name).containsExactly("Imported calendar");
        assertThat(screen.isOpen()).isFalse();
    }

    @Test
    @DisplayName("needs a name, which is said at the field, and keeps what else is filled in")
    void nameless() {
        screen.field("name", TextField.class).setValue(" ");

        form.read("week.ics", bytes(document()));

        assertThat(screen.errorAt("name")).isEqualTo("Give it a name");
        assertThat(opened).isEmpty();
    }

    @Test
    @DisplayName("is not read with wrong letters where it is not in UTF-8")
    void notText() {
        form.read("week.ics", (document() + "ü").getBytes(StandardCharsets.ISO_8859_1));

        assertThat(screen.text()).contains("This is no UTF-8 text. Save the file as UTF-8 and choose it again.");
        assertThat(opened).isEmpty();
        assertThat(presenter.previews().rows(site)).hasSize(1);
    }

    @Test
    @DisplayName("cannot be brought in twice while one reads what was taken otherwise")
    void remarks() {
        form.read("week.ics", bytes(document() + "\nVALARM"));

        assertThat(screen.text()).contains("Some of the file was taken otherwise");
        assertThat(screen.all(Upload.class)).noneMatch(Upload::isVisible);
        screen.button("Open the draft").click();
        assertThat(opened).hasSize(1);
    }

    private ImportForm opened() {
        mine.groups(site, 1, 100);
        return ImportForm.open(presenter, presenter.sites().context(site), opened::add);
    }

    private String document() {
        Schedule exported = mine.quietEvenings(site);
        return presenter.exchange().export(admin, exported.id()) instanceof Outcome.Done<String> done
                ? done.value()
                : "";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
