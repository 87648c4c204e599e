package io.hashwatt.ui.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.hashwatt.ui.fixture.Browser;
import io.hashwatt.ui.fixture.Browser.Window;
import io.hashwatt.ui.web.StoredUi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A form over the page in a real browser: how it is sent, refused and sent again. */
class EntryDialogTest {

    private static Browser browser;
    private StoredUi ui;

    @BeforeAll
    static void start() {
        assumeTrue(Browser.isThere(), "no Chromium");
        browser = Browser.start();
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void open() {
        ui = new StoredUi();
    }

    @AfterEach
    void close() {
        ui.close();
    }

    @Test
    void pressedTwiceItIsSentOnce() {
        Page page = opened("people?show=keys", "Issue a key", Window.DESKTOP);
        page.getByLabel("Name").fill("Grafana");
        button(page, "Issue the key").dblclick();
        button(page, "I have kept it").click();
        Browser.settle(page);
        assertThat(ui.tenancy.manageApiKeys().list(ui.admin, io.hashwatt.application.kernel.Page.first(10)))
                .hasSize(1);
        page.context().close();
    }

    @Test
    void whatIsWrongIsToldAtItsFieldAndTheFormCanBeSentAgain() {
        for (Window window : new Window[] {Window.DESKTOP, Window.PHONE}) {
            Page page = opened("fleet", "Add a site", window);
            page.getByLabel("Power cap").pressSequentially("1..5");
            button(page, "Add the site").click();
            page.getByText("4 things to put right").waitFor();
            assertThat(page.locator("vaadin-text-field[invalid]").count()).isEqualTo(1);
            assertThat(page.locator("vaadin-big-decimal-field[invalid]").innerText())
                    .contains("This cannot be read");
            Browser.picture(page, "form-refused-" + window.width());
            assertThat(Browser.seriousViolations(page)).isEmpty();
            page.getByLabel("Name").fill("Brazos Ridge");
            button(page, "Add the site").click();
            page.getByText("3 things to put right").waitFor();
            assertThat(page.locator("vaadin-text-field[invalid]").count()).isZero();
            page.context().close();
        }
    }

    @Test
    void aNumberIsTypedWithEitherDecimalSign() {
        Page english = opened("fleet", "Add a site", Window.DESKTOP);
        assertThat(shown(english, "13,5")).isEqualTo("13.5");
        assertThat(shown(english, "0,125")).isEqualTo("0.125");
        assertThat(shown(english, "1,500")).as("thousands").isEqualTo("1500");
        assertThat(shown(english, "1,500.25")).as("thousands").isEqualTo("1500.25");
        english.context().close();
        Page german = opened("fleet", "Standort anlegen", Window.DESKTOP.in("de-DE"));
        assertThat(shown(german, "13.5")).isEqualTo("13,5");
        assertThat(shown(german, "1.500,25")).as("thousands").isEqualTo("1500,25");
        button(german, "Standort anlegen").last().click();
        german.locator(".hw-form-summary li").nth(2).waitFor();
        assertThat(german.locator("vaadin-big-decimal-field[invalid]").count())
                .as("it was read")
                .isZero();
        german.context().close();
    }

    private static String shown(Page page, String typed) {
        Locator field = page.locator("vaadin-big-decimal-field input").first();
        field.fill("");
        field.pressSequentially(typed);
        field.press("Tab");
        Browser.settle(page);
        return field.inputValue();
    }

    private Page opened(String path, String form, Window window) {
        Page page = browser.open(window);
        page.setDefaultTimeout(60_000);
        Browser.logIn(page, ui.uri(), "admin", StoredUi.PASSWORD);
        Browser.go(page, ui.uri(), path);
        button(page, form).first().click();
        return page;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
