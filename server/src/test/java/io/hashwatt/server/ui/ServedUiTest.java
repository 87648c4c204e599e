package io.hashwatt.server.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import io.hashwatt.application.fleet.ManageSites;
import io.hashwatt.domain.fleet.SiteLimits;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.server.fixture.Answer;
import io.hashwatt.server.fixture.ServedUi;
import io.hashwatt.ui.fixture.Browser;
import io.hashwatt.ui.fixture.Browser.Window;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The UI, served by the whole product,")
class ServedUiTest {

    private ServedUi ui;
    private Browser browser;

    @BeforeEach
    void start() {
        assumeTrue(Browser.isThere(), "no Chromium");
        ui = ServedUi.start();
        browser = Browser.start();
    }

    @AfterEach
    void stop() {
        if (ui != null) {
            browser.close();
            ui.close();
        }
    }

    @Test
    @DisplayName("lets the first administrator in by the one-time link, asks for a password, and takes it from then on")
    void firstLogin() {
        Page page = browser.open(Window.DESKTOP);
        page.navigate(ui.oneTimeLink().toString());
        page.locator("vaadin-button[theme~=primary]").click();
        page.waitForURL("**/password");
        page.locator("vaadin-password-field input").nth(0).fill(ServedUi.PASSWORD);
        page.locator("vaadin-password-field input").nth(1).fill(ServedUi.PASSWORD);
        page.locator("vaadin-button[theme~=primary]").click();
        assertThat(page.locator(".hw-page h1")).hasText("Overview");

        Page another = browser.open(Window.PHONE);
        Browser.logIn(another, ui.uri(), "admin", ServedUi.PASSWORD);
        assertThat(another.locator(".hw-empty h2")).hasText("No site yet");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    @DisplayName("shows what is in the database, and is where the API's address leads")
    void sites() {
        ui.port(ManageSites.class)
                .create(
                        ui.administrator(),
                        new ManageSites.Draft(
                                "Brazos Ridge",
                                ZoneId.of("America/Chicago"),
                                new CurrencyCode("USD"),
                                SiteLimits.of(Power.ofWatts(24_000_000))));

        Page page = ui.open(browser, Window.DESKTOP);

        assertThat(page.locator("vaadin-grid")).containsText("Brazos Ridge");
        Answer start = ui.server().get("/");
        assertThat(start.status()).isEqualTo(303);
        assertThat(start.header("Location")).startsWith(ui.uri().toString());
    }
}
