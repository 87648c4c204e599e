package io.hashwatt.server.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.hashwatt.server.fixture.DemoProcess;
import io.hashwatt.ui.fixture.Browser;
import io.hashwatt.ui.fixture.Browser.Window;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("hashwatt demo")
class DemoTest {

    @Test
    @DisplayName("is one click away from the plan, and leads through three pages on a tour that can be closed")
    void tour() {
        assumeTrue(Browser.isThere(), "no Chromium");
        try (DemoProcess demo = DemoProcess.start();
                Browser browser = Browser.start()) {
            Page page = browser.open(Window.DESKTOP);
            page.navigate(demo.link().toString());
            page.getByText("Continue").click();

            Locator tour = page.locator(".hw-tour");
            assertThat(page.locator("hw-timeline[painted] .hw-tl-field")).isVisible();
            assertThat(page.locator("hw-clock")).containsText("CDT");
            assertThat(page.locator("hw-countdown").first()).containsText("in 2 h");
            assertThat(tour).containsText("1 of 3");
            press(tour, "Next");
            assertThat(page.locator(".hw-page h1")).hasText("Back-test");
            assertThat(tour).containsText("2 of 3");
            press(tour, "Next");
            assertThat(page.locator(".hw-page h1")).hasText("Overview");
            assertThat(tour).containsText("3 of 3");
            assertThat(Browser.seriousViolations(page)).isEmpty();
            press(tour, "Done");
            assertThat(tour).isHidden();

            page.reload();
            assertThat(page.locator(".hw-page h1")).hasText("Overview");
            assertThat(tour).isHidden();
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private static void press(Locator within, String button) {
        within.locator("vaadin-button", new Locator.LocatorOptions().setHasText(button))
                .click();
    }
}
