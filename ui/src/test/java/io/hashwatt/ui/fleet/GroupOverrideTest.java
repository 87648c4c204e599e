package io.hashwatt.ui.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.schedule.Intervention;
import io.hashwatt.domain.schedule.Target;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.ui.fixture.Browser;
import io.hashwatt.ui.fixture.Browser.Window;
import io.hashwatt.ui.fixture.FakeTenancy;
import io.hashwatt.ui.fixture.Mine;
import io.hashwatt.ui.fixture.RunningMine;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A group of a site without a plan")
class GroupOverrideTest {

    private static final String SITE = "fleet/larkspur";

    private RunningMine ui;
    private Browser browser;
    private RegisteredSite site;

    @BeforeEach
    void start() {
        assumeTrue(Browser.isThere(), "no Chromium");
        ui = new RunningMine();
        site = ui.mine.site("Larkspur", "America/Chicago", "USD", null);
        ui.mine.groups(site, 2, 100);
        browser = Browser.start();
    }

    @AfterEach
    void stop() {
        if (browser != null) {
            browser.close();
            ui.close();
        }
    }

    @Test
    @DisplayName("is overridden on its page, where the override stands until it is ended")
    void onItsPage() {
        Page page = open(Window.DESKTOP, "admin");
        Browser.go(page, ui.uri(), SITE + "/group?id=" + group("A1").id());
        button(page, "Override").click();
        override(page, "fan test");
        page.waitForSelector(".hw-interventions:has-text('Manual override by admin, A1, off: “fan test”')");
        Browser.picture(page, "fleet-group-overridden-1440");
        assertThat(Browser.seriousViolations(page)).isEmpty();
        assertThat(open()).extracting(Intervention::target).containsExactly(of("A1"));

        Browser.go(page, ui.uri(), SITE + "/group?id=" + group("A2").id());
        page.waitForSelector(".hw-page-head h1:text-is('A2')");
        assertThat(page.locator(".hw-interventions .hw-message").count()).isZero();

        Browser.go(page, ui.uri(), SITE + "/group?id=" + group("A1").id());
        button(page, "End").click();
        page.locator("vaadin-confirm-dialog vaadin-button[slot=confirm-button]").click();
        page.waitForSelector("vaadin-notification-card:has-text('Ended')");
        page.waitForCondition(
                () -> page.locator(".hw-interventions .hw-message").count() == 0);
        assertThat(open()).isEmpty();
    }

    @Test
    @DisplayName("is overridden from its row, on a phone from its card")
    void fromItsRow() {
        Page page = open(Window.DESKTOP, "admin");
        Browser.go(page, ui.uri(), SITE);
        page.locator("vaadin-grid [aria-label='Override A2']").click();
        override(page, "row");
        assertThat(open()).extracting(Intervention::target).containsExactly(of("A2"));

        Page phone = open(Window.PHONE, "admin");
        Browser.go(phone, ui.uri(), SITE);
        phone.locator(".hw-card [aria-label='Override A1']").click();
        override(phone, "card");
        assertThat(open()).extracting(Intervention::reason).containsExactly("row", "card");
    }

    @Test
    @DisplayName("cannot be overridden by those who may only read")
    void readers() {
        Page page = open(Window.DESKTOP, "guest");
        Browser.go(page, ui.uri(), SITE);
        page.waitForSelector("vaadin-grid a:text-is('A1')");
        assertThat(page.locator("[aria-label='Override A1']").count()).isZero();
        Browser.go(page, ui.uri(), SITE + "/group?id=" + group("A1").id());
        page.waitForSelector(".hw-page-head h1:text-is('A1')");
        assertThat(button(page, "Override").count()).isZero();
    }

    private Page open(Window window, String login) {
        Page page = browser.open(window);
        page.clock().setFixedTime(Mine.NOW.toEpochMilli());
        Browser.logIn(page, ui.uri(), login, FakeTenancy.PASSWORD);
        return page;
    }

    private static void override(Page page, String reason) {
        page.locator("vaadin-dialog vaadin-text-field input[required]").fill(reason);
        button(page, "Intervene").click();
        page.waitForSelector("vaadin-notification-card:has-text('It holds from now on')");
    }

    private RegisteredGroup group(String name) {
        return ui.mine.process().fleet().readFleet().siteWithGroups(admin(), site.id()).orElseThrow().groups().stream()
                .filter(group -> group.group().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Target of(String name) {
        return new Target.Groups(List.of(group(name).id()));
    }

    private List<Intervention> open() {
        return ui.mine.process().schedule().readInterventions().openAt(admin(), site.id(), Mine.NOW);
    }

    private Actor admin() {
        return ui.tenancy.actor("admin");
    }

    private static Locator button(Page page, String text) {
        return page.locator("vaadin-button:text-is('" + text + "')").last();
    }
}
