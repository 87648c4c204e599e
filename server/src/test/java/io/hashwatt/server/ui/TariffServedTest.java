package io.hashwatt.server.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.server.fixture.ServedUi;
import io.hashwatt.ui.fixture.Browser;
import io.hashwatt.ui.fixture.Browser.Window;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A tariff, served by the whole product,")
class TariffServedTest {

    private static final String TARIFF = """
            currency: USD
            versions:
              - components:
                  - kind: ADDER
                    name: Grid fee
                    per_mwh: 21.5
            """;

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
    @DisplayName("is typed at the site, refused where it breaks a rule, and paid by the plan, which says both prices")
    void typed() {
        PlannedSites sites = new PlannedSites(ui);
        RegisteredSite site = sites.site("Brazos Ridge", 2);
        Page page = ui.open(browser, Window.DESKTOP);
        Browser.go(page, ui.uri(), "fleet/brazos-ridge");
        button(page, "Edit the tariff");
        type(page, TARIFF.replace("21.5", "much"));
        button(page, "Save");
        assertThat(page.locator("[data-field=tariff][invalid]")).containsText("per_mwh");
        assertThat(page.locator("[data-field=tariff] textarea")).hasValue(TARIFF.replace("21.5", "much"));
        Browser.picture(page, "tariff-refused-1440");
        type(page, TARIFF);
        page.keyboard().press("Tab");
        assertThat(page.locator(".hw-document-result")).containsText("Power now: all-in");
        Browser.picture(page, "tariff-1440");
        button(page, "Save");
        assertThat(page.locator(".hw-page:has-text('all-in')")).isVisible();
        Browser.picture(page, "tariff-site-1440");

        sites.plan(site);
        for (Window window : List.of(Window.DESKTOP, Window.PHONE)) {
            Page plan = ui.open(browser, window);
            Browser.go(plan, ui.uri(), "plan/brazos-ridge");
            plan.locator("hw-timeline[painted='2'] .hw-tl-field").focus();
            plan.keyboard().press("ArrowRight");
            plan.keyboard().press("Enter");
            assertThat(plan.locator(".hw-why")).containsText("All-in price");
            assertThat(plan.locator(".hw-why")).containsText("Market price");
            Browser.picture(plan, "tariff-plan-" + window.width());
            assertThat(Browser.seriousViolations(plan)).isEmpty();
        }
        Page phone = ui.open(browser, Window.PHONE);
        Browser.go(phone, ui.uri(), "fleet/brazos-ridge");
        button(phone, "Edit the tariff");
        Browser.picture(phone, "tariff-390");
        assertThat(Browser.seriousViolations(phone)).isEmpty();
        assertThat(browser.complaints()).isEmpty();
    }

    private static void button(Page page, String text) {
        page.locator("vaadin-button:visible:has-text('" + text + "')").last().click();
        Browser.settle(page);
    }

    private static void type(Page page, String document) {
        page.locator("[data-field=tariff] textarea").fill(document);
        Browser.settle(page);
    }
}
