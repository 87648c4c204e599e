package io.hashwatt.ui.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.hashwatt.application.testing.EventSamples;
import io.hashwatt.domain.plan.event.PlanEvent.PlanMade;
import io.hashwatt.domain.tenancy.event.TenancyEvent.UserUpdated;
import io.hashwatt.ui.fixture.Browser;
import io.hashwatt.ui.fixture.Browser.Window;
import io.hashwatt.ui.fixture.FakeTenancy;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The frame")
class FrameTest {

    private static final String DARK = "() => getComputedStyle(document.documentElement).colorScheme === 'dark'";

    private static RunningUi ui;
    private static Browser browser;

    private Page page;

    @BeforeAll
    static void start() {
        assumeTrue(Browser.isThere(), "no Chromium");
        ui = RunningUi.with(KitchenSinkView.class, ChartTryView.class, LiveTryView.class);
        browser = Browser.start();
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
            ui.close();
        }
    }

    @BeforeEach
    void openWindow() {
        page = browser.open(Window.DESKTOP);
    }

    @AfterEach
    void closeWindow() {
        page.context().close();
    }

    private void logIn(String login) {
        Browser.logIn(page, ui.uri(), login, FakeTenancy.PASSWORD);
    }

    private void tryToLogIn(String login, String password) {
        page.locator("vaadin-text-field input").nth(1).fill(login);
        page.locator("vaadin-password-field input").fill(password);
        page.locator("vaadin-button[theme~=primary]").click();
    }

    @Test
    @DisplayName("lets in nobody without a log-in, and goes on to where he wanted afterwards")
    void door() {
        page.navigate(ui.uri().resolve("/plan/lausitz?group=B1").toString());
        assertThat(page.locator(".hw-door-card h1")).hasText("Log in");

        tryToLogIn("admin", "wrong");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("wrong");
        tryToLogIn("throttled", "wrong");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Try again in 4");
        tryToLogIn("admin", FakeTenancy.PASSWORD);

        assertThat(page.locator(".hw-page h1")).hasText("Plan");
        page.waitForURL("**/plan/lausitz?group=B1");
    }

    @Test
    @DisplayName("lets somebody in once by a link, with a button, and asks for a password that may wait")
    void oneTimeLink() {
        page.navigate(
                ui.uri().resolve("/login?token=" + FakeTenancy.ONE_TIME_TOKEN).toString());
        page.getByText("Continue").click();
        assertThat(page.locator(".hw-door-card h1")).hasText("Choose a password");
        page.getByText("Later").click();
        assertThat(page.locator(".hw-page h1")).hasText("Overview");
        assertThat(page.locator("body")).not().containsText(FakeTenancy.ONE_TIME_TOKEN);
    }

    @Test
    @DisplayName("offers and shows a viewer nothing that he may not see")
    void permissions() {
        logIn("guest");
        assertThat(page.locator(".hw-nav")).not().containsText("People and keys");

        Browser.go(page, ui.uri(), "people");
        assertThat(page.locator(".hw-page h1")).hasText("Not permitted");
        assertThat(page.locator(".hw-page")).containsText("manage people and keys");
    }

    @Test
    @DisplayName("asks to log in again when the session has been ended elsewhere")
    void endedElsewhere() {
        logIn("admin");
        ui.tenancy.endAllSessions();
        page.locator(".hw-nav").getByText("Fleet").click();
        assertThat(page.locator(".hw-door-card h1")).hasText("Log in");
    }

    @Test
    @DisplayName("ends the session when told to")
    void logOut() {
        logIn("admin");
        page.locator(".hw-user vaadin-button").click();
        page.getByText("Log out").click();
        assertThat(page.locator(".hw-door-card h1")).hasText("Log in");
        page.navigate(ui.uri().resolve("/fleet").toString());
        assertThat(page.locator(".hw-door-card h1")).hasText("Log in");
    }

    @Test
    @DisplayName("keeps the chosen site in the address and across pages")
    void sites() {
        logIn("admin");
        Browser.go(page, ui.uri(), "plan");
        assertThat(page.url()).endsWith("/plan/brazos-ridge");

        page.locator(".hw-switcher").click();
        page.locator("vaadin-popover").getByText("Lausitz").click();
        page.waitForURL("**/plan/lausitz");
        page.locator(".hw-nav").getByText("Plan").click();
        page.waitForURL("**/plan/lausitz");
        assertThat(page.locator(".hw-switcher-name")).hasText("Lausitz");
        assertThat(page.locator("hw-clock .hw-clock-site")).containsText("GMT");
    }

    @Test
    @DisplayName("says when there is no such page or site")
    void notFound() {
        logIn("admin");
        for (String path : new String[] {"nowhere", "plan/atlantis"}) {
            Browser.go(page, ui.uri(), path);
            assertThat(page.locator(".hw-page h1")).hasText("Not found");
        }
    }

    @Test
    @DisplayName("goes where the keys say, but not while somebody types")
    void keyboard() {
        logIn("admin");
        page.keyboard().press("g");
        page.keyboard().press("f");
        assertThat(page.locator(".hw-page h1")).hasText("Fleet");

        page.keyboard().press("?");
        assertThat(page.locator(".hw-keys")).containsText("Markets");
        page.keyboard().press("Escape");
        assertThat(page.locator(".hw-keys")).hasCount(0);

        Browser.go(page, ui.uri(), "kitchen-sink");
        page.locator("vaadin-text-field input").first().click();
        page.keyboard().type("gf");
        assertThat(page.locator(".hw-page h1")).hasText("Quiet nights");
    }

    @Test
    @DisplayName("changes its language and its colours, and remembers both")
    void preferences() {
        logIn("admin");
        page.locator(".hw-user vaadin-button").click();
        page.getByText("Language").hover();
        page.getByText("Deutsch").click();
        assertThat(page.locator(".hw-page h1")).hasText("Überblick");

        page.locator(".hw-user vaadin-button").click();
        page.getByText("Darstellung").hover();
        page.getByText("Dunkel").click();
        page.waitForFunction(DARK);
        page.reload();
        assertThat(page.locator(".hw-page h1")).hasText("Überblick");
        page.waitForFunction(DARK);
        assertThat(page.locator("html")).hasAttribute("lang", "de");
    }

    @Test
    @DisplayName("has its navigation at the bottom of a phone, and all of it behind More")
    void phone() {
        closeWindow();
        page = browser.open(Window.PHONE);
        logIn("admin");
        page.locator(".hw-bottom").getByText("Markets").click();
        assertThat(page.locator(".hw-page h1")).hasText("Markets");
        page.locator(".hw-bottom").getByText("More").click();
        page.locator(".hw-nav").getByText("Audit log").click();
        assertThat(page.locator(".hw-page h1")).hasText("Audit log");
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
    }

    @Test
    @DisplayName("paints an open page again when something has happened to the tenant, and only then")
    void live() {
        logIn("admin");
        Browser.go(page, ui.uri(), "live-try");
        ui.live.changed(ui.tenancy.actor("admin").tenant(), EventSamples.of(UserUpdated.class));
        ui.live.changed(ui.tenancy.actor("admin").tenant(), EventSamples.of(PlanMade.class));
        assertThat(page.locator("#repaints")).hasText("1");
    }

    @Test
    @DisplayName("asks for a reason before something that cannot be undone, with the focus on cancelling")
    void confirmation() {
        logIn("admin");
        Browser.go(page, ui.uri(), "kitchen-sink");
        page.getByText("Override").click();
        assertThat(page.locator("vaadin-confirm-dialog vaadin-button[slot=cancel-button]"))
                .isFocused();
        assertThat(page.locator("vaadin-confirm-dialog vaadin-button[slot=confirm-button]"))
                .isDisabled();
        Browser.picture(page, "confirmation-1440");
        page.locator("vaadin-confirm-dialog vaadin-text-field input").fill("Grid works");
        page.locator("vaadin-confirm-dialog vaadin-button[slot=confirm-button]").click();
        assertThat(page.locator("vaadin-notification-card")).containsText("Grid works");
        assertThat(Browser.seriousViolations(page)).isEmpty();
    }

    @Test
    @DisplayName("sends the focus to what has to be put right in a form")
    void formErrors() {
        logIn("admin");
        Browser.go(page, ui.uri(), "kitchen-sink");
        page.getByText("Save").click();
        assertThat(page.locator(".hw-form-summary")).isFocused();
        assertThat(page.locator(".hw-form-summary")).containsText("2 things to put right");
        assertThat(page.locator("vaadin-text-field").last()).hasAttribute("invalid", "");
        Browser.picture(page, "form-errors-1440");
        assertThat(Browser.seriousViolations(page)).isEmpty();
    }

    @Test
    @DisplayName("opens a slot of a chart by click and by keys, and shows the chart as tables")
    void chart() {
        logIn("admin");
        Browser.go(page, ui.uri(), "chart-try");
        page.locator("hw-chart").focus();
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("hw-chart > [aria-live]")).hasText("A2, 16:30, Eco, as planned");
        page.keyboard().press("Enter");
        assertThat(page.locator("#why")).hasText("group-1 2026-10-22T21:30:00Z");
        Browser.picture(page, "chart-why-1440");
        page.keyboard().press("Escape");

        page.getByText("Show as table").click();
        assertThat(page.locator(".hw-chart-tables")).containsText("Thu 22 Oct, 04:30");
        Browser.picture(page, "chart-tables-1440");
        assertThat(Browser.seriousViolations(page)).isEmpty();
    }
}
