package io.hashwatt.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.hashwatt.application.testing.EventSamples;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.market.MarketSeries;
import io.hashwatt.domain.plan.event.PlanEvent.PlanMade;
import io.hashwatt.domain.schedule.event.ScheduleEvent.InterventionBegun;
import io.hashwatt.domain.schedule.event.ScheduleEvent.InterventionEnded;
import io.hashwatt.ui.fixture.Browser;
import io.hashwatt.ui.fixture.Browser.Window;
import io.hashwatt.ui.fixture.FakeTenancy;
import io.hashwatt.ui.fixture.Mine;
import io.hashwatt.ui.fixture.RunningMine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PlanViewTest {

    private static final String PLAN = "plan/brazos-ridge";

    private static RunningMine ui;
    private static Browser browser;
    private static RegisteredSite lausitz;

    @BeforeAll
    static void start() {
        assumeTrue(Browser.isThere(), "no Chromium");
        ui = new RunningMine();
        RegisteredSite brazos = ui.mine.site("Brazos Ridge", "America/Chicago", "USD", Power.ofWatts(24_000_000));
        ui.mine.groups(brazos, 6, 1_100);
        MarketSeries prices = ui.mine.market(brazos);
        ui.mine.prices(prices, 38);
        ui.mine.scenario().clock().advance(Duration.ofHours(-8));
        ui.mine.plan(brazos);
        ui.mine.scenario().clock().advance(Duration.ofHours(8));
        ui.mine.prices(prices, 34);
        ui.mine.plan(brazos);
        lausitz = ui.mine.site("Lausitz", "Europe/Berlin", "EUR", null);
        ui.mine.groups(lausitz, 3, 900);
        ui.mine.prices(ui.mine.market(lausitz), 46);
        ui.mine.plan(lausitz);
        RegisteredSite pecos = ui.mine.site("Pecos Flats", "America/Chicago", "USD", null);
        ui.mine.groups(pecos, 2, 800);
        ui.mine.site("Empty Quarter", "America/Chicago", "USD", null);
        RegisteredSite plains = ui.mine.site("Great Plains", "America/Chicago", "USD", null);
        ui.mine.groups(plains, 200, 40);
        ui.mine.prices(ui.mine.market(plains), 34);
        ui.mine.plan(plains);
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

    @Test
    void saysWhyByKeyboardAndKeepsItInTheAddress() {
        Page page = open(Window.DESKTOP);
        go(page, PLAN);
        page.locator(".hw-tl-field").focus();
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Shift+ArrowRight");
        assertThat(page.locator("hw-timeline [role=status]").textContent()).startsWith("A2, 05:00 – 05:15, ");

        page.keyboard().press("Enter");
        page.waitForSelector(".hw-why h2");
        assertThat(page.locator(".hw-why h2").textContent()).startsWith("A2 ");
        assertThat(page.locator(".hw-why").textContent())
                .contains("05:00\u00a0– 05:15 CST · 11:00\u00a0– 11:15 UTC")
                .contains("Plan made 04:00 CST")
                .contains("$/MWh");
        Browser.settle(page);
        String link = page.url();
        assertThat(link).contains("group=").contains("at=2026-11-24T11");

        page.keyboard().press("Escape");
        page.waitForSelector(".hw-why", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.HIDDEN));
        page.waitForURL(url -> !url.contains("at="));

        page.navigate(link);
        page.waitForSelector(".hw-why h2");
        assertThat(page.locator(".hw-why h2").textContent()).startsWith("A2 ");
        page.context().close();
    }

    @Test
    void isOverriddenForAReasonThatTheWhyNames() {
        Page page = open(Window.DESKTOP);
        go(page, "plan/lausitz");
        button(page, "Override").click();
        button(page, "Intervene").click();
        page.waitForSelector("[slot=error-message]:has-text('Say why, in 1 to 200 characters')");
        page.locator("vaadin-text-field input[required]").fill("fan test");
        Browser.picture(page, "plan-override-form-1440");
        assertThat(Browser.seriousViolations(page)).isEmpty();
        button(page, "Intervene").click();
        page.waitForSelector("vaadin-notification-card:has-text('It holds from now on')");
        ui.live.changed(ui.tenancy.actor("admin").tenant(), EventSamples.of(InterventionBegun.class));
        page.waitForSelector(".hw-interventions:has-text('“fan test”')");

        ui.mine.plan(lausitz);
        go(page, "plan/lausitz");
        page.locator(".hw-tl-field").focus();
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Enter");
        page.waitForSelector(".hw-why:has-text('“fan test”')");
        assertThat(page.locator(".hw-why h2").textContent()).isEqualTo("A1 is at Off: somebody has decided so");
        Browser.picture(page, "plan-overridden-1440");
        assertThat(Browser.seriousViolations(page)).isEmpty();
        page.keyboard().press("Escape");

        button(page, "End").click();
        page.locator("vaadin-confirm-dialog vaadin-button[slot=confirm-button]").click();
        page.waitForSelector("vaadin-notification-card:has-text('Ended')");
        ui.live.changed(ui.tenancy.actor("admin").tenant(), EventSamples.of(InterventionEnded.class));
        page.waitForSelector(
                ".hw-interventions", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.HIDDEN));
        ui.mine.plan(lausitz);
        page.context().close();
    }

    private static Locator button(Page page, String text) {
        return page.locator("vaadin-button:text-is('" + text + "')").last();
    }

    @Test
    void looksCloserAndFartherByKeys() {
        Page page = open(Window.DESKTOP);
        go(page, PLAN);
        page.locator(".hw-tl-field").focus();
        page.keyboard().press("+");
        page.keyboard().press("+");
        page.waitForURL("**from=**");
        long shown = hoursShown(page);
        assertThat(shown).isBetween(16L, 19L);
        page.keyboard().press("-");
        page.waitForTimeout(600);
        assertThat(hoursShown(page)).isBetween(23L, 26L);
        page.context().close();
    }

    private static long hoursShown(Page page) {
        return ((Number)
                        page.evaluate(
                                "() => { const v = document.querySelector('hw-timeline').view; return (v.to - v.from) / 3600000; }"))
                .longValue();
    }

    @Test
    void comparesWithThePlanBefore() {
        Page page = open(Window.DESKTOP);
        go(page, PLAN);
        page.getByText("Compare with previous").click();
        page.waitForURL("**compare=previous**");
        page.waitForSelector("text=slots changed");
        Browser.picture(page, "plan-compare-1440");
        assertThat(page.locator(".hw-figures").count()).isEqualTo(1);
        page.context().close();
    }

    @Test
    void showsTheSameAsATableAndAsAFile() {
        Page page = open(Window.DESKTOP);
        go(page, PLAN);
        page.getByText("Show as table").click();
        page.waitForSelector("text=Download CSV");
        Browser.picture(page, "plan-table-1440");
        assertThat(Browser.seriousViolations(page)).isEmpty();
        var file = page.waitForDownload(() -> page.getByText("Download CSV").click());
        assertThat(contentOf(file.path()))
                .startsWith("group,from,to,price_per_mwh,finality")
                .contains("A6,2026-11-24T");
        page.getByText("Show as chart").click();
        page.waitForSelector("hw-timeline[painted]");
        page.context().close();
    }

    private static String contentOf(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void paintsAPlanThatSomebodyElseHasMade() {
        Page page = open(Window.DESKTOP);
        go(page, "plan/lausitz");
        page.locator(".hw-plan-choice").click();
        assertThat(page.locator(".hw-plan-choices li").count()).isEqualTo(1);
        page.keyboard().press("Escape");

        ui.mine.plan(lausitz);
        ui.live.changed(ui.tenancy.actor("admin").tenant(), EventSamples.of(PlanMade.class));

        page.waitForSelector(
                "[role=status]:has-text('There is a new plan')",
                new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
        page.locator(".hw-plan-choice").click();
        page.waitForSelector(".hw-plan-choices li:nth-child(2)");
        page.context().close();
    }

    @Test
    void plansAgainOnDemandButNotForThoseWhoMayNot() {
        Page page = open(Window.DESKTOP);
        go(page, "plan/lausitz");
        page.getByText("Plan again").click();
        page.waitForSelector("text=The plan is made again");
        page.context().close();

        Page guest = browser.open(Window.DESKTOP);
        guest.clock().setFixedTime(Mine.NOW.toEpochMilli());
        Browser.logIn(guest, ui.uri(), "guest", FakeTenancy.PASSWORD);
        go(guest, "plan/lausitz");
        assertThat(guest.getByText("Plan again").count()).isZero();
        guest.context().close();
    }

    @Test
    void saysWhatIsMissingForAPlan() {
        Page page = open(Window.DESKTOP);
        Browser.go(page, ui.uri(), "plan/empty-quarter");
        assertThat(page.locator(".hw-empty h2").textContent()).isEqualTo("No group of miners yet");
        Browser.go(page, ui.uri(), "plan/pecos-flats");
        assertThat(page.locator(".hw-empty h2").textContent()).isEqualTo("No prices chosen yet");
        Browser.picture(page, "plan-empty-1440");
        assertThat(Browser.seriousViolations(page)).isEmpty();
        page.context().close();
    }

    @Test
    void speaksGerman() {
        Page page = open(new Window(1440, 900, false, "de-DE"));
        page.waitForSelector("hw-timeline[painted]");
        Browser.picture(page, "overview-1440-de");
        go(page, PLAN);
        clickSlot(page, 2, 0.58);
        page.waitForSelector(".hw-why h2");
        Browser.picture(page, "plan-why-1440-de");
        page.context().close();
    }

    @Test
    void showsPagesOfFiftyGroupsSoon() {
        Page page = open(Window.DESKTOP);
        go(page, "plan/great-plains");
        assertThat(page.locator("hw-timeline").getAttribute("painted")).isEqualTo("50");
        Browser.picture(page, "plan-200-1440");
        page.locator("[aria-label='Next groups']").click();
        page.waitForURL("**page=1**");
        page.waitForSelector("text=Groups 51 to 100 of 200");
        page.context().close();
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
