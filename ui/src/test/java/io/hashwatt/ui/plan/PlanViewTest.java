package io.hashwatt.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.ui.fixture.Browser;
import io.hashwatt.ui.fixture.Browser.Window;
import io.hashwatt.ui.fixture.FakeTenancy;
import io.hashwatt.ui.fixture.Mine;
import io.hashwatt.ui.fixture.RunningMine;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PlanViewTest {

    private static final String PLAN = "plan/brazos-ridge";

    private static RunningMine ui;
    private static Browser browser;
    private static RegisteredSite brazos;

    @BeforeAll
    static void start() {
        assumeTrue(Browser.isThere(), "no Chromium");
        ui = new RunningMine();
        brazos = ui.mine.site("Brazos Ridge", "America/Chicago", "USD", Power.ofWatts(24_000_000));
        ui.mine.groups(brazos, 6, 1_100);
        ui.mine.prices(ui.mine.market(brazos), 34);
        ui.mine.scenario().clock().advance(Duration.ofHours(-8));
        ui.mine.plan(brazos);
        ui.mine.scenario().clock().advance(Duration.ofHours(8));
        ui.mine.plan(brazos);
        RegisteredSite lausitz = ui.mine.site("Lausitz", "Europe/Berlin", "EUR", null);
        ui.mine.groups(lausitz, 3, 900);
        ui.mine.prices(ui.mine.market(lausitz), 46);
        ui.mine.plan(lausitz);
        RegisteredSite pecos = ui.mine.site("Pecos Flats", "America/Chicago", "USD", null);
        ui.mine.groups(pecos, 2, 800);
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

    private static void go(Page page, String path) {
        Browser.go(page, ui.uri(), path);
        page.waitForSelector("hw-timeline[painted]");
    }

    @Test
    void looksRightInEveryLight() {
        for (Window window : List.of(Window.DESKTOP, Window.PHONE)) {
            for (boolean dark : List.of(false, true)) {
                Page page = open(dark ? window.inTheDark() : window);
                String suffix = "-" + window.width() + (dark ? "-dark" : "");
                page.waitForSelector("hw-timeline[painted]");
                Browser.picture(page, "overview" + suffix);
                assertThat(Browser.seriousViolations(page)).isEmpty();
                go(page, PLAN);
                Browser.picture(page, "plan" + suffix);
                assertThat(Browser.seriousViolations(page)).isEmpty();
                clickSlot(page, 2, 0.72);
                page.waitForSelector(".hw-why h2");
                Browser.picture(page, "plan-why" + suffix);
                assertThat(Browser.seriousViolations(page)).isEmpty();
                page.context().close();
            }
        }
        assertThat(browser.complaints()).isEmpty();
    }

    private static void clickSlot(Page page, int lane, double across) {
        Locator field = page.locator(".hw-tl-field");
        List<?> at = (List<?>) field.evaluate(
                "(f, [lane, across]) => { const t = f.parentElement; return [t.at.left + across * (t.at.right - t.at.left),"
                        + " t.at.lanes.top + lane * 42 + 20]; }",
                List.of(lane, across));
        field.click(new Locator.ClickOptions()
                .setPosition(((Number) at.get(0)).doubleValue(), ((Number) at.get(1)).doubleValue()));
    }
}
