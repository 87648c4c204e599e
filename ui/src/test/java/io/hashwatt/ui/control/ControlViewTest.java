package io.hashwatt.ui.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.hashwatt.application.testing.EventSamples;
import io.hashwatt.application.testing.ScheduleSamples;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.market.MarketSeries;
import io.hashwatt.domain.schedule.CalendarContent;
import io.hashwatt.domain.schedule.ControlMode;
import io.hashwatt.domain.schedule.event.ScheduleEvent.SiteControlChanged;
import io.hashwatt.ui.fixture.Browser;
import io.hashwatt.ui.fixture.Browser.Window;
import io.hashwatt.ui.fixture.FakeTenancy;
import io.hashwatt.ui.fixture.Mine;
import io.hashwatt.ui.fixture.RunningMine;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The control of a site, in a browser,")
class ControlViewTest {

    private static final String CONFIRM = "vaadin-confirm-dialog vaadin-button[slot=confirm-button]";

    private static RunningMine ui;
    private static Browser browser;
    private static RegisteredSite brazos;

    @BeforeAll
    static void start() {
        assumeTrue(Browser.isThere(), "no Chromium");
        ui = new RunningMine();
        brazos = ui.mine.site("Brazos Ridge", "America/Chicago", "USD", Power.ofWatts(24_000_000));
        ui.mine.groups(brazos, 6, 1_100);
        MarketSeries prices = ui.mine.market(brazos);
        ui.mine.prices(prices, 38);
        ui.mine.scenario().clock().advance(Duration.ofHours(-8));
        ui.mine.plan(brazos);
        ui.mine.scenario().clock().advance(Duration.ofHours(8));
        ui.mine.plan(brazos);
        browser = Browser.start();
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
            ui.close();
        }
    }

    @Test
    @DisplayName("is handed over by its name and for a reason, which the badge, the why and the audit log tell")
    void armed() {
        Page page = open(Window.DESKTOP, "admin");
        goToPlan(page);
        assertThat(page.locator(".hw-control-note").textContent()).contains("Observe: nothing is sent.");

        page.locator(".hw-control vaadin-button").click();
        page.locator("vaadin-context-menu-item:has-text('Reactive')").click();
        page.waitForSelector(CONFIRM + "[disabled]");
        assertThat(page.locator("vaadin-confirm-dialog").getAttribute("aria-label"))
                .isEqualTo("Let Brazos Ridge follow the price?");
        assertThat(page.locator(".hw-handover").textContent())
                .contains("6 groups with 7,200 miners", "MW at their highest levels", "not known: ");
        Browser.picture(page, "control-arm-1440");
        assertThat(Browser.seriousViolations(page)).isEmpty();
        List<Locator> fields = page.locator("vaadin-confirm-dialog input").all();
        fields.getFirst().fill("watched for a month");
        page.waitForSelector(CONFIRM + "[disabled]");
        fields.getLast().fill("Brazos Ridge");
        page.locator(CONFIRM + ":not([disabled])").click();
        page.waitForSelector("vaadin-notification-card:has-text('Reactive is in force')");
        ui.mine.plan(brazos);
        ui.live.changed(ui.tenancy.actor("admin").tenant(), EventSamples.of(SiteControlChanged.class));

        page.waitForSelector(".hw-control vaadin-button:has-text('Reactive')");
        page.waitForSelector(".hw-control-note:has-text('“watched for a month”')");
        assertThat(page.locator(".hw-control-note").textContent()).contains("Nothing is sent yet");
        goToPlan(page);
        page.locator(".hw-tl-field").focus();
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Enter");
        page.waitForSelector(".hw-why:has-text('Strike rule: ')");
        assertThat(page.locator(".hw-why").textContent())
                .contains("Control mode", "Reactive", "no choice")
                .doesNotContain("Something else held it there");
        Browser.picture(page, "control-why-1440");
        assertThat(Browser.seriousViolations(page)).isEmpty();

        Browser.go(page, ui.uri(), "audit");
        page.waitForSelector("text=changed the control mode");
        assertThat(page.locator("vaadin-grid").first().textContent()).contains("watched for a month");
        Browser.go(page, ui.uri(), "");
        page.waitForSelector(".hw-site-name:has-text('America/Chicago · Reactive')");
        page.context().close();
        assertThat(browser.complaints()).isEmpty();
        assertThat(ui.mine
                        .process()
                        .schedule()
                        .readControl()
                        .of(ui.tenancy.actor("admin"), brazos.id())
                        .mode())
                .isEqualTo(ControlMode.REACTIVE);
    }

    @Test
    @DisplayName("names what is handed over and what will not work, on a phone, in the dark and in German too")
    void handover() {
        CalendarContent nights = ScheduleSamples.nightly("Last winter's nights");
        ui.mine.inForce(
                brazos,
                new CalendarContent(
                        nights.name(),
                        nights.target(),
                        nights.zone(),
                        LocalDate.of(2025, 12, 1),
                        LocalDate.of(2026, 2, 28),
                        nights.slots(),
                        nights.except(),
                        nights.holidays(),
                        nights.clockChange()),
                "cheap nights");
        for (Window window : List.of(
                Window.DESKTOP,
                Window.PHONE,
                Window.PHONE.inTheDark(),
                Window.DESKTOP.inTheDark().in("de-DE"))) {
            Page page = open(window, "admin");
            goToPlan(page);
            page.locator(".hw-control vaadin-button").click();
            page.locator("vaadin-context-menu-item").last().click();
            page.waitForSelector(CONFIRM + "[disabled]");

            assertThat(page.locator(".hw-handover").textContent()).contains("MW", "Last winter's nights");
            Browser.picture(
                    page, "control-handover-" + window.width() + (window.dark() ? "-dark-" : "-") + window.language());
            assertThat(Browser.seriousViolations(page)).isEmpty();
            page.context().close();
        }
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    @DisplayName("is a word without a button for those who may not change it")
    void forOthers() {
        Page page = open(Window.DESKTOP, "guest");
        goToPlan(page);

        page.waitForSelector(".hw-control.hw-badge");
        assertThat(page.locator(".hw-control vaadin-button").count()).isZero();
        page.context().close();
    }

    @Test
    @DisplayName("is judged by what plans would have done day by day, where what is not known is called unknown")
    void observed() {
        for (Window window : List.of(Window.DESKTOP, Window.PHONE)) {
            Page page = open(window, "admin");
            goToPlan(page);
            page.getByText("What plans would have done").click();
            page.waitForURL("**/observed/brazos-ridge");
            page.waitForSelector(".hw-observed vaadin-grid");
            page.waitForSelector(".hw-observed :text('not at all') >> visible=true");
            assertThat(page.locator(".hw-observed").textContent())
                    .contains("Promised", "on 2 of 7 days; they came to +$");
            Browser.picture(page, "observed-" + window.width());
            assertThat(Browser.seriousViolations(page)).isEmpty();
            page.context().close();
        }
        assertThat(browser.complaints()).isEmpty();
    }

    private static Page open(Window window, String login) {
        Page page = browser.open(window);
        page.clock().setFixedTime(Mine.NOW.toEpochMilli());
        Browser.logIn(page, ui.uri(), login, FakeTenancy.PASSWORD);
        return page;
    }

    private static void goToPlan(Page page) {
        Browser.go(page, ui.uri(), "plan/brazos-ridge");
        page.waitForSelector("hw-timeline[painted]");
    }
}
