package io.hashwatt.server.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import io.hashwatt.server.fixture.DemoProcess;
import io.hashwatt.ui.fixture.Browser;
import io.hashwatt.ui.fixture.Browser.Window;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Makes {@code docs/screenshots}; CONTRIBUTING.md has the command. */
@DisplayName("Pictures of every view")
class ScreenshotsTest {

    private static final Map<String, BiConsumer<DemoVisit, Page>> VIEWS = views();

    /** Of most views one picture in the dark says no more than one in the light. */
    private static final Set<String> ALSO_DARK = Set.of("overview", "plan", "schedule", "backtest");

    @Test
    @DisplayName("of the demo, at a desk and in a hand, into the folder that is asked for")
    void pictures() {
        String folder = System.getProperty("screenshots");
        assumeTrue(folder != null, "made on request: -Dscreenshots=<folder>");
        assumeTrue(Browser.isThere(), "no Chromium");
        try (DemoProcess demo = DemoProcess.start();
                Browser browser = Browser.start()) {
            DemoVisit visit = DemoVisit.begin(demo, browser);
            VIEWS.forEach((name, show) -> {
                picture(visit, Window.DESKTOP, show, Path.of(folder, name + "-1440.png"));
                picture(visit, Window.PHONE, show, Path.of(folder, name + "-390.png"));
                if (ALSO_DARK.contains(name)) {
                    picture(visit, Window.DESKTOP.inTheDark(), show, Path.of(folder, name + "-1440-dark.png"));
                }
            });
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private static void picture(DemoVisit visit, Window window, BiConsumer<DemoVisit, Page> show, Path file) {
        Page page = visit.open(window);
        show.accept(visit, page);
        Browser.settle(page);
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
        page.context().close();
    }

    private static Map<String, BiConsumer<DemoVisit, Page>> views() {
        Map<String, BiConsumer<DemoVisit, Page>> views = new LinkedHashMap<>();
        views.put("login", (visit, page) -> {
            page.context().clearCookies();
            page.navigate(visit.ui().resolve("/login").toString());
            page.waitForSelector("vaadin-password-field");
        });
        views.put("overview", (visit, page) -> visit.go(page, ""));
        views.put("plan", (visit, page) -> {
            visit.go(page, "plan");
            page.waitForSelector("hw-timeline[painted]");
            page.locator("hw-timeline .hw-tl-field").focus();
            page.keyboard().press("ArrowRight");
            page.keyboard().press("Enter");
            page.waitForSelector(".hw-why h2");
        });
        views.put("plan-override", (visit, page) -> {
            visit.go(page, "plan");
            page.locator("vaadin-button:text-is('Override')").click();
            page.waitForSelector("vaadin-text-field input[required]");
        });
        views.put("schedules", (visit, page) -> visit.go(page, "schedules"));
        views.put("schedule", (visit, page) -> {
            visit.go(page, "schedules");
            page.locator("vaadin-grid a[href^='schedules/']").first().click();
            page.waitForSelector(".hw-schedule-money:not(:empty)");
        });
        views.put("schedule-strike", (visit, page) -> {
            visit.go(page, "schedules");
            page.navigate(page.url() + "/new?kind=strike");
            page.waitForSelector(".hw-schedule-say");
        });
        views.put("markets", (visit, page) -> visit.go(page, "markets"));
        views.put("markets-import", (visit, page) -> {
            visit.go(page, "markets");
            page.getByText("Import a file").first().click();
            page.waitForSelector("vaadin-upload");
        });
        views.put("backtests", (visit, page) -> visit.go(page, "backtest"));
        views.put("backtest", (visit, page) -> {
            visit.go(page, "backtest");
            page.locator("vaadin-grid a").first().click();
            page.waitForSelector(".hw-backtest-number");
        });
        views.put("fleet", (visit, page) -> visit.go(page, "fleet"));
        views.put("fleet-site", ScreenshotsTest::fleetOfASite);
        views.put("fleet-group", (visit, page) -> {
            fleetOfASite(visit, page);
            page.locator("a[href*='/group']").first().click();
            page.waitForSelector("hw-chart");
        });
        views.put("people", (visit, page) -> visit.go(page, "people"));
        views.put("audit", (visit, page) -> visit.go(page, "audit"));
        return views;
    }

    private static void fleetOfASite(DemoVisit visit, Page page) {
        visit.go(page, "fleet");
        page.locator("a[href^='fleet/']").first().click();
        page.waitForURL("**/fleet/*");
    }
}
