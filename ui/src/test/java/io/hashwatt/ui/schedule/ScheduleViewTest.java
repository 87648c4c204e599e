package io.hashwatt.ui.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.market.MarketSeries;
import io.hashwatt.ui.fixture.Browser;
import io.hashwatt.ui.fixture.Browser.Window;
import io.hashwatt.ui.fixture.FakeTenancy;
import io.hashwatt.ui.fixture.Mine;
import io.hashwatt.ui.fixture.RunningMine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ScheduleViewTest {

    private static final String SCHEDULES = "schedules/brazos-ridge";

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
        ui.mine.history(brazos, prices, 14);
        ui.mine.prices(prices, 38);
        ui.mine.plan(brazos);
        ui.mine.site("Empty Quarter", "America/Chicago", "USD", null);
        browser = Browser.start();
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
            ui.close();
        }
    }

    private static Page open(Window window) {
        Page page = browser.open(window);
        page.clock().setFixedTime(Mine.NOW.toEpochMilli());
        Browser.logIn(page, ui.uri(), "admin", FakeTenancy.PASSWORD);
        return page;
    }

    @Test
    void paintsAWeekSeesPreviewAndFindingsActivatesAndReadsTheWhy() {
        Page page = open(Window.DESKTOP);
        Browser.go(page, ui.uri(), SCHEDULES);
        Browser.picture(page, "schedules-empty-1440");
        assertThat(page.locator(".hw-empty h2").textContent()).isEqualTo("Nobody wants anything yet");
        button(page, "New calendar").click();
        page.waitForSelector("hw-week[painted]");

        drag(page, 0, 22, 4, 24);
        page.waitForSelector(".hw-schedule-say:has-text('Mon – Fri 22:00')");
        drag(page, 1, 0, 5, 6);
        page.waitForSelector("hw-week[painted='10']");
        page.locator(".hw-segments button:has-text('Off')").click();
        drag(page, 0, 17, 4, 20);
        page.waitForSelector("hw-week[painted='15']");
        page.waitForSelector(".hw-badge:has-text('Draft, version 1')");
        page.waitForURL("**/schedules/brazos-ridge/*-*");
        page.waitForSelector(".hw-schedule-next >> text=off");
        Browser.picture(page, "schedule-painted-1440");
        assertThat(Browser.seriousViolations(page)).isEmpty();
        button(page, "Activate").click();
        Browser.picture(page, "schedule-activate-1440");
        assertThat(Browser.seriousViolations(page)).isEmpty();
        button(page, "Activate").click();
        page.waitForSelector("[slot=error-message]:has-text('Say why, in 1 to 200 characters')");
        page.locator("vaadin-dialog vaadin-text-field input").fill("contract with the town");
        button(page, "Activate").click();
        page.waitForSelector("vaadin-notification-card:has-text('Version 1 is in force')");
        page.waitForSelector(".hw-well:has-text('Active')");
        Browser.picture(page, "schedule-active-1440");
        Browser.go(page, ui.uri(), SCHEDULES);
        Browser.picture(page, "schedules-1440");
        Browser.go(page, ui.uri(), SCHEDULES + "/new?kind=strike");
        Browser.picture(page, "schedule-strike-1440");
        assertThat(Browser.seriousViolations(page)).isEmpty();
        page.context().close();
        Page phone = open(Window.PHONE);
        Browser.go(phone, ui.uri(), SCHEDULES);
        Browser.picture(phone, "schedules-390");
        phone.locator(".hw-card a").first().click();
        phone.waitForSelector("hw-week[painted]");
        Browser.picture(phone, "schedule-390");
        phone.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(java.nio.file.Path.of("target/screenshots/schedule-390-full.png")));
        assertThat(Browser.seriousViolations(phone)).isEmpty();
        phone.context().close();
    }

    private static Locator button(Page page, String text) {
        return page.locator("vaadin-button:text-is('" + text + "')").last();
    }

    /** From an hour on a day to an hour on another, by mouse. */
    private static void drag(Page page, int fromDay, double fromHour, int toDay, double toHour) {
        BoundingBox from = track(page, fromDay);
        BoundingBox to = track(page, toDay);
        page.mouse().move(from.x + from.width * fromHour / 24 + 1, from.y + from.height / 2);
        page.mouse().down();
        page.mouse().move(to.x + to.width * (fromHour + toHour) / 48, to.y + to.height / 2);
        page.mouse().move(to.x + to.width * toHour / 24 - 1, to.y + to.height / 2);
        page.mouse().up();
    }

    private static BoundingBox track(Page page, int day) {
        return page.locator(".hw-week-track").nth(day).boundingBox();
    }
}
