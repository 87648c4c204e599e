package io.hashwatt.server.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.hashwatt.application.fleet.ManageSites;
import io.hashwatt.application.fleet.ReadFleet;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.server.fixture.ServedUi;
import io.hashwatt.ui.fixture.Browser;
import io.hashwatt.ui.fixture.Browser.Window;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Whoever sets the product up, with a database behind it,")
class SetUpTest {

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
    @DisplayName("adds a site at the desk and a group on the phone, and finds both in the audit log")
    void siteAndGroup() {
        Page desk = ui.open(browser, Window.DESKTOP);
        Browser.go(desk, ui.uri(), "fleet");
        button(desk, "Add a site").click();
        desk.getByLabel("Name").fill("Lausitz");
        choose(desk, "Time zone", "Europe/Berlin");
        choose(desk, "Currency", "EUR");
        button(desk, "Add the site").click();
        desk.waitForURL("**/fleet/lausitz");

        Page phone = ui.open(browser, Window.PHONE);
        Browser.go(phone, ui.uri(), "fleet/lausitz");
        button(phone, "Add a group").first().click();
        phone.getByLabel("Model").fill("m60s");
        phone.getByRole(AriaRole.OPTION).first().click();
        phone.getByLabel("Miners").fill("250");
        phone.getByText("250 miners:").waitFor();
        assertThat(Browser.seriousViolations(phone)).isEmpty();
        button(phone, "Add the group").click();
        assertThat(phone.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("M60S")))
                .isVisible();
        assertThat(groups())
                .extracting(group -> group.group().name() + " " + group.group().miners())
                .containsExactly("M60S 250");

        Browser.go(desk, ui.uri(), "audit");
        assertThat(desk.locator("vaadin-grid")).containsText("added a group");
        button(desk, "Check the chain").click();
        assertThat(desk.getByText("The chain is whole")).isVisible();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    @DisplayName("invites somebody who may look, and who is offered nothing else")
    void viewer() {
        Page page = ui.open(browser, Window.PHONE);
        Browser.go(page, ui.uri(), "people");
        button(page, "Invite somebody").click();
        page.getByLabel("Name").fill("Maria Keller");
        page.getByLabel("Login").fill("maria");
        button(page, "Make the link").click();
        String link = page.getByLabel("One-time link").inputValue();

        Page hers = browser.open(Window.DESKTOP);
        hers.navigate(link);
        hers.locator("vaadin-button[theme~=primary]").click();
        hers.waitForURL("**/password");
        Browser.go(hers, ui.uri(), "fleet");
        assertThat(button(hers, "Add a site")).hasCount(0);
        Browser.go(hers, ui.uri(), "people");
        assertThat(hers.locator(".hw-page h1")).hasText("Not permitted");
    }

    private List<RegisteredGroup> groups() {
        RegisteredSite site = ui.port(ManageSites.class)
                .list(ui.administrator(), io.hashwatt.application.kernel.Page.first(1))
                .getFirst();
        return ui.port(ReadFleet.class)
                .siteWithGroups(ui.administrator(), site.id())
                .orElseThrow()
                .groups();
    }

    private static void choose(Page page, String label, String value) {
        page.getByLabel(label).fill(value);
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(value))
                .first()
                .click();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
