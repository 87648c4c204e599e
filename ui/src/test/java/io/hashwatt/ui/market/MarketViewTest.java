package io.hashwatt.ui.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.hashwatt.application.kernel.DocumentDefect;
import io.hashwatt.application.kernel.DocumentPlace;
import io.hashwatt.application.testing.Documents;
import io.hashwatt.application.testing.EventSamples;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.market.MarketSeries;
import io.hashwatt.domain.market.PowerProduct;
import io.hashwatt.domain.market.PowerSeriesId;
import io.hashwatt.domain.market.SeriesContent;
import io.hashwatt.domain.market.event.MarketEvent.SeriesImported;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.ui.fixture.Browser;
import io.hashwatt.ui.fixture.Browser.Window;
import io.hashwatt.ui.fixture.FakeTenancy;
import io.hashwatt.ui.fixture.Mine;
import io.hashwatt.ui.fixture.RunningMine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The markets in a real browser, over real use cases. */
class MarketViewTest {

    private static final Instant START = Instant.parse("2026-11-24T00:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);

    private static RunningMine ui;
    private static Browser browser;
    private static Actor admin;
    private static MarketSeries southern;
    private static MarketSeries german;
    private static RegisteredGroup group;

    @BeforeAll
    static void start() {
        assumeTrue(Browser.isThere(), "no Chromium");
        ui = new RunningMine();
        admin = ui.tenancy.actor("admin");
        RegisteredSite brazos = ui.mine.site("Brazos Ridge", "America/Chicago", "USD", null);
        ui.mine.groups(brazos, 3, 900);
        group = ui.mine
                .process()
                .fleet()
                .readFleet()
                .siteWithGroups(admin, brazos.id())
                .orElseThrow()
                .groups()
                .getFirst();
        southern = ui.mine.derivedMarket(brazos);
        ui.mine.prices(southern, 18);
        RegisteredSite lausitz = ui.mine.site("Lausitz", "Europe/Berlin", "EUR", null);
        german = ui.mine.power("DE-LU day-ahead", lausitz, "DE-LU", PowerProduct.DAY_AHEAD);
        ui.mine.imported(german, hours(german, START.minus(Duration.ofDays(9)), 48));
        ui.mine.power("LZ_WEST real-time", brazos, "LZ_WEST", PowerProduct.UNNAMED);
        browser = Browser.start();
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
            ui.close();
        }
    }

    private static List<?> hours(MarketSeries series, Instant from, int count) {
        PowerSeriesId id = ((SeriesContent.PowerPrices) series.content()).series();
        return IntStream.range(0, count)
                .mapToObj(
                        i -> Documents.price(id, from.plus(HOUR.multipliedBy(i)), HOUR, Integer.toString(40 + i % 24)))
                .toList();
    }

    private static Page open(Window window, String login) {
        Page page = browser.open(window);
        page.clock().setFixedTime(Mine.NOW.toEpochMilli());
        Browser.logIn(page, ui.uri(), login, FakeTenancy.PASSWORD);
        return page;
    }

    private static Page open(Window window) {
        return open(window, "admin");
    }

    private static void go(Page page, String path) {
        Browser.go(page, ui.uri(), path);
        page.waitForSelector(".hw-series");
        Browser.settle(page);
    }

    private static String path(MarketSeries series) {
        return "markets/" + series.id();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    @Test
    void looksRightInEveryLight() {
        for (Window window : List.of(Window.DESKTOP, Window.PHONE)) {
            for (boolean dark : List.of(false, true)) {
                Page page = open(dark ? window.inTheDark() : window);
                String suffix = "-" + window.width() + (dark ? "-dark" : "");
                go(page, path(southern) + "?group=" + group.id());
                page.waitForSelector("hw-chart canvas");
                Browser.picture(page, "markets" + suffix);
                assertThat(Browser.seriousViolations(page)).isEmpty();
                page.locator(".hw-hashprice").scrollIntoViewIfNeeded();
                Browser.picture(page, "markets-hashprice" + suffix);
                go(page, path(german));
                Browser.picture(page, "markets-ended" + suffix);
                assertThat(Browser.seriousViolations(page)).isEmpty();
                page.context().close();
            }
        }
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void opensTheFirstSeriesAndGroupsAllOfThem() {
        Page page = open(Window.DESKTOP);
        go(page, "markets");
        page.waitForURL("**/markets/*");
        assertThat(page.locator(".hw-series-heading").allTextContents()).containsExactly("Power", "Bitcoin", "Network");
        assertThat(page.locator(".hw-series[aria-current=page]").textContent()).contains("DE-LU day-ahead");
        assertThat(page.locator(".hw-series:has-text('HB_SOUTH')").textContent())
                .contains("$/MWh")
                .contains("4 missing");
        assertThat(page.locator(".hw-series:has-text('Bitcoin in dollars')").textContent())
                .contains("$");

        page.locator(".hw-series:has-text('Difficulty')").click();
        page.waitForSelector(".hw-market-head h2:has-text('Difficulty')");
        Browser.picture(page, "markets-difficulty-1440");
        page.context().close();
    }

    @Test
    void takesTheHashpriceApart() {
        Page page = open(Window.DESKTOP);
        go(page, path(southern));
        assertThat(page.locator(".hw-hashprice").textContent())
                .contains("/PH/day")
                .contains("at Brazos Ridge")
                .contains("3.181\u00a0BTC")
                .contains("3.125 subsidy + 1.8\u00a0% fees")
                .contains("99.5\u00a0%")
                .contains("blocks per PH/s and day");
        page.context().close();
    }

    @Test
    void drawsTheBreakEvenPricesOfAGroupAndKeepsThePeriodInTheAddress() {
        Page page = open(Window.DESKTOP);
        go(page, path(southern));
        page.locator(".hw-market-break-even input").click();
        page.getByText("Break-even of A1").click();
        page.waitForURL("**group=" + group.id() + "**");
        page.waitForSelector(".hw-strike:has-text('Boost')");

        button(page, "7 d").click();
        page.waitForURL("**from=**");
        assertThat(page.url()).contains("group=").contains("to=");
        page.reload();
        page.waitForSelector(".hw-strike:has-text('Eco')");
        assertThat(button(page, "7 d").getAttribute("aria-pressed")).isEqualTo("true");
        page.context().close();
    }

    @Test
    void importsFilesAndSaysWhatCameOfThem() throws IOException {
        MarketSeries into = empty("Upload");
        ui.mine.scenario().documents().of("monday", hours(into, START, 24));
        ui.mine
                .scenario()
                .documents()
                .refused(
                        "broken",
                        List.of(
                                new DocumentDefect(
                                        DocumentPlace.line("broken.csv", 3),
                                        "price_per_mwh must be a number, not =1+1"),
                                new DocumentDefect(
                                        DocumentPlace.element("broken.csv", "Period[2]"),
                                        "has a hole of 3 positions")));
        Page page = open(Window.DESKTOP);
        go(page, path(into));
        page.waitForSelector("text=No values yet");
        button(page, "Import a file").first().click();
        upload(page, "monday");
        page.waitForSelector("text=“monday.csv” is stored: 24 values are new or restated.");
        upload(page, "monday");
        page.waitForSelector("text=“monday.csv” says what was stored already");
        Browser.picture(page, "markets-import-1440");
        upload(page, "broken");
        page.waitForSelector("text=2 places have to be put right");
        page.waitForSelector("text=Line 3");
        Browser.picture(page, "markets-import-errors-1440");
        assertThat(Browser.seriousViolations(page)).isEmpty();

        Download csv = page.waitForDownload(
                () -> page.getByText("Download CSV").first().click());
        assertThat(Files.readString(csv.path()))
                .isEqualTo("document,position,rule\r\n"
                        + "broken.csv,3,\"price_per_mwh must be a number, not =1+1\"\r\n"
                        + "broken.csv,Period[2],has a hole of 3 positions\r\n");

        button(page, "Close").last().click();
        page.waitForSelector(".hw-imports a:has-text('broken.csv')");
        assertThat(page.locator(".hw-market-head").textContent()).contains("24 of 24");
        page.locator(".hw-imports a:has-text('broken.csv')").click();
        page.waitForURL("**import=**");
        page.waitForSelector("vaadin-dialog :text('has a hole of 3 positions')");
        page.context().close();
    }

    @Test
    void importsOnAPhone() {
        MarketSeries into = empty("Phone");
        ui.mine
                .scenario()
                .documents()
                .refused(
                        "pocket",
                        List.of(new DocumentDefect(
                                DocumentPlace.line("pocket.csv", 12), "start_utc must be a time in UTC")));
        Page page = open(Window.PHONE);
        go(page, path(into));
        button(page, "Import a file").first().click();
        upload(page, "pocket");
        page.waitForSelector("text=one place has to be put right");
        Browser.picture(page, "markets-import-errors-390");
        assertThat(Browser.seriousViolations(page)).isEmpty();
        page.context().close();
    }

    private static MarketSeries empty(String name) {
        RegisteredSite site = ui.mine.site("Site of " + name, "America/Chicago", "USD", null);
        return ui.mine.power(name, site, name, PowerProduct.UNNAMED);
    }

    private static void upload(Page page, String document) {
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(
                        new FilePayload(document + ".csv", "text/csv", document.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void createsASeries() {
        Page page = open(Window.DESKTOP);
        go(page, "markets");
        button(page, "Create a series").click();
        page.waitForSelector(".hw-dialog .hw-form");
        button(page, "Create the series").click();
        page.waitForSelector("text=4 things to put right");
        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("FR day-ahead");
        page.getByLabel("Area", new Page.GetByLabelOptions().setExact(true)).fill("FR");
        choose(page, "Currency", "EUR");
        choose(page, "Time zone of the market", "Europe/Paris");
        Browser.picture(page, "markets-create-1440");
        assertThat(Browser.seriousViolations(page)).isEmpty();
        button(page, "Create the series").click();
        page.waitForSelector(".hw-market-head h2:has-text('FR day-ahead')");
        assertThat(ui.mine
                        .process()
                        .series()
                        .manageSeries()
                        .list(admin, io.hashwatt.application.kernel.Page.first(100)))
                .filteredOn(series -> series.name().equals("FR day-ahead"))
                .singleElement()
                .satisfies(series -> assertThat(series.content()).isInstanceOf(SeriesContent.PowerPrices.class));
        page.context().close();
    }

    private static void choose(Page page, String label, String value) {
        Locator field = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(label));
        field.fill(value);
        page.locator("vaadin-combo-box-item:visible").getByText(value).first().click();
    }

    @Test
    void showsWhatIsBroughtInElsewhereAndNoButtonsToThoseWhoMayNot() {
        MarketSeries into = empty("Elsewhere");
        Page page = open(Window.DESKTOP, "guest");
        go(page, path(into));
        assertThat(button(page, "Import a file").count()).isZero();
        assertThat(button(page, "Create a series").count()).isZero();

        ui.mine.imported(into, hours(into, START, 3));
        ui.live.changed(admin.tenant(), EventSamples.of(SeriesImported.class));

        page.waitForSelector(".hw-market-head:has-text('3 of 3')");
        page.context().close();
    }

    @Test
    void withdrawsAnImport() {
        MarketSeries into = empty("Withdrawn");
        ui.mine.imported(into, hours(into, START, 3));
        Page guest = open(Window.DESKTOP, "guest");
        go(guest, path(into));
        guest.locator(".hw-imports a").first().click();
        guest.waitForSelector("vaadin-dialog :text('3 values are new or restated')");
        assertThat(button(guest, "Withdraw").count()).isZero();
        guest.context().close();
        Page page = open(Window.DESKTOP);
        go(page, path(into));

        page.locator(".hw-imports a").first().click();
        button(page, "Withdraw").click();
        page.locator("vaadin-confirm-dialog vaadin-button[slot=confirm-button]").click();

        page.waitForSelector("text=No values yet");
        page.waitForSelector(".hw-imports :text('Withdrawn')");
        assertThat(Browser.seriousViolations(page)).isEmpty();
        page.context().close();
    }

    @Test
    void speaksGerman() {
        Page page = open(new Window(1440, 900, false, "de-DE"));
        go(page, path(southern) + "?group=" + group.id());
        page.waitForSelector("hw-chart canvas");
        Browser.picture(page, "markets-1440-de");
        page.context().close();
    }
}
