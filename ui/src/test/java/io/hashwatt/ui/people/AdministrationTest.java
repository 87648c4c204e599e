package io.hashwatt.ui.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.hashwatt.application.fleet.ManageSites;
import io.hashwatt.application.tenancy.access.LogIn;
import io.hashwatt.application.tenancy.access.ManageApiKeys;
import io.hashwatt.application.tenancy.access.ManageUsers;
import io.hashwatt.domain.fleet.SiteLimits;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.tenancy.Role;
import io.hashwatt.ui.fixture.Browser;
import io.hashwatt.ui.fixture.Browser.Window;
import io.hashwatt.ui.web.StoredUi;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People, keys and the audit log in a real browser, over real use cases. */
class AdministrationTest {

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
        ui.fleet
                .manageSites()
                .create(
                        ui.admin,
                        new ManageSites.Draft(
                                "Brazos Ridge",
                                ZoneId.of("America/Chicago"),
                                new CurrencyCode("USD"),
                                SiteLimits.NONE));
    }

    @AfterEach
    void close() {
        ui.close();
    }

    @Test
    void whoIsInvitedGetsInByTheLinkThatIsShownOnce() {
        Page page = loggedIn(Window.DESKTOP);
        Browser.go(page, ui.uri(), "people");
        button(page, "Invite somebody").click();
        page.getByLabel("Name").fill("Maria Keller");
        page.getByLabel("Login").fill("maria");
        button(page, "Make the link").click();
        String link = page.getByLabel("One-time link").inputValue();
        Browser.picture(page, "people-link-1440");
        assertThat(Browser.seriousViolations(page)).isEmpty();
        assertThat(link).startsWith(ui.uri().resolve("/login?token=hwo_").toString());
        button(page, "I have kept it").click();
        page.getByText("Maria Keller").first().waitFor();
        assertThat(ui.tenancy.logIn().withOneTimeToken(link.substring(link.indexOf("hwo_")), "test"))
                .isInstanceOf(LogIn.Result.LoggedIn.class);
        page.context().close();
    }

    @Test
    void whoIsDeactivatedStaysInTheListAndOut() {
        invite("maria", "Maria Keller", Role.OPERATOR);
        Page page = loggedIn(Window.DESKTOP);
        Browser.go(page, ui.uri(), "people");
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Actions for Maria Keller"))
                .click();
        page.getByText("Deactivate", new Page.GetByTextOptions().setExact(true)).click();
        page.getByText("All sessions end now").waitFor();
        Browser.picture(page, "people-deactivate-1440");
        assertThat(Browser.seriousViolations(page)).isEmpty();
        page.locator("vaadin-confirm-dialog vaadin-button[slot=confirm-button]").click();
        page.getByText("Deactivated", new Page.GetByTextOptions().setExact(true))
                .waitFor();
        page.context().close();
    }

    @Test
    void aKeyIsShownOnceAndLetsIn() {
        Page page = loggedIn(Window.DESKTOP);
        Browser.go(page, ui.uri(), "people?show=keys");
        button(page, "Issue a key").click();
        page.getByLabel("Name").fill("Grafana");
        button(page, "Issue the key").click();
        String secret = page.getByLabel("Key", new Page.GetByLabelOptions().setExact(true))
                .inputValue();
        Browser.picture(page, "people-key-1440");
        assertThat(Browser.seriousViolations(page)).isEmpty();
        assertThat(ui.tenancy.authenticate().actorOf(secret)).isPresent();
        button(page, "I have kept it").click();
        button(page, "Revoke").click();
        page.locator("vaadin-confirm-dialog vaadin-button[slot=confirm-button]").click();
        page.getByText("Grafana is revoked").waitFor();
        assertThat(ui.tenancy.authenticate().actorOf(secret)).isEmpty();
        page.context().close();
    }

    @Test
    void theAuditLogIsFilteredByItsAddressAndChecked() {
        ui.fleet
                .manageSites()
                .create(
                        ui.admin,
                        new ManageSites.Draft(
                                "Lausitz", ZoneId.of("Europe/Berlin"), new CurrencyCode("EUR"), SiteLimits.NONE));
        Page page = loggedIn(Window.DESKTOP);
        Browser.go(page, ui.uri(), "audit");
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Lausitz").setExact(true))
                .first()
                .click();
        page.getByText("About Lausitz").waitFor();
        assertThat(page.url()).contains("thing=");
        button(page, "Check the chain").click();
        page.getByText("The chain is whole").waitFor();
        Browser.picture(page, "audit-filtered-1440");
        assertThat(Browser.seriousViolations(page)).isEmpty();
        page.context().close();
    }

    @Test
    void everyPageIsAccessibleInEverySizeAndTheme() {
        invite("maria", "Maria Keller", Role.OPERATOR);
        invite("j.alvarez@mesacompute.example", "Jorge Alvarez", Role.VIEWER);
        ui.tenancy
                .manageApiKeys()
                .issue(
                        ui.admin,
                        new ManageApiKeys.Draft("Grafana", Role.VIEWER, StoredUi.NOW.plus(Duration.ofDays(90))));
        ui.tenancy.manageApiKeys().issue(ui.admin, new ManageApiKeys.Draft("Site agent", Role.OPERATOR, null));
        for (Window window :
                List.of(Window.DESKTOP, Window.PHONE.inTheDark(), Window.PHONE, Window.DESKTOP.inTheDark())) {
            Page page = loggedIn(window);
            String suffix = "-" + window.width() + (window.dark() ? "-dark" : "");
            look(page, "people", "people" + suffix);
            look(page, "people?show=keys", "keys" + suffix);
            look(page, "audit", "audit" + suffix);
            page.context().close();
        }
        assertThat(browser.complaints()).isEmpty();
    }

    private void look(Page page, String path, String picture) {
        Browser.go(page, ui.uri(), path);
        Browser.picture(page, picture);
        assertThat(Browser.seriousViolations(page)).as(picture).isEmpty();
        assertThat((boolean) page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth"))
                .as("nothing sticks out of " + picture)
                .isTrue();
    }

    private void invite(String login, String name, Role role) {
        ui.tenancy.manageUsers().invite(ui.admin, new ManageUsers.Draft(login, name, role));
    }

    private Page loggedIn(Window window) {
        Page page = browser.open(window);
        page.setDefaultTimeout(60_000);
        Browser.logIn(page, ui.uri(), "admin", StoredUi.PASSWORD);
        return page;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
