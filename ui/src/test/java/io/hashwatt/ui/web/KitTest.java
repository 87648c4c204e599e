package io.hashwatt.ui.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import io.hashwatt.ui.fixture.Browser;
import io.hashwatt.ui.fixture.Browser.Window;
import io.hashwatt.ui.fixture.FakeTenancy;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The kit")
class KitTest {

    private static RunningUi ui;
    private static Browser browser;

    @BeforeAll
    static void start() {
        assumeTrue(Browser.isThere(), "no Chromium");
        ui = RunningUi.with(KitchenSinkView.class, ChartTryView.class);
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
    @DisplayName("looks like one house on every page, in both sizes and themes, and axe finds nothing serious")
    void everyPageLooksLikeOneHouse() {
        for (Window window : List.of(Window.DESKTOP, Window.PHONE)) {
            for (boolean dark : List.of(false, true)) {
                Page page = browser.open(dark ? window.inTheDark() : window);
                String suffix = "-" + window.width() + (dark ? "-dark" : "");
                page.navigate(ui.uri().resolve("/login").toString());
                page.waitForSelector(".hw-door-card");
                Browser.picture(page, "login" + suffix);
                Browser.logIn(page, ui.uri(), "admin", FakeTenancy.PASSWORD);
                Browser.picture(page, "overview" + suffix);
                for (String path : List.of("plan", "kitchen-sink", "chart-try")) {
                    Browser.go(page, ui.uri(), path);
                    Browser.picture(page, path + suffix);
                }
                assertThat(Browser.seriousViolations(page)).isEmpty();
                page.context().close();
            }
        }
        assertThat(browser.complaints()).isEmpty();
    }
}
