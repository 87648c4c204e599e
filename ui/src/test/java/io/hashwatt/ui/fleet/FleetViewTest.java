package io.hashwatt.ui.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.hashwatt.application.fleet.ManageSites;
import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.market.ManageSeries;
import io.hashwatt.application.market.ManageSiteMarket;
import io.hashwatt.application.market.port.Recorded;
import io.hashwatt.domain.fleet.FeederCap;
import io.hashwatt.domain.fleet.MinerCatalogue;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.Placement;
import io.hashwatt.domain.fleet.PowerLevel;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.fleet.SiteLimits;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.market.HashpriceBasis;
import io.hashwatt.domain.market.MarketSeries;
import io.hashwatt.domain.market.PowerProduct;
import io.hashwatt.domain.market.PowerSeriesId;
import io.hashwatt.domain.market.QuotedHashprice;
import io.hashwatt.domain.market.SeriesContent;
import io.hashwatt.ui.fixture.Browser;
import io.hashwatt.ui.fixture.Browser.Window;
import io.hashwatt.ui.web.StoredUi;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The fleet in a real browser, over real use cases. */
class FleetViewTest {

    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private static final CurrencyCode USD = new CurrencyCode("USD");

    private static Browser browser;
    private StoredUi ui;

    @BeforeAll
    static void start() {
        assumeTrue(Browser.isThere(), "no Chromium");
        browser = Browser.start();
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void open() {
        ui = new StoredUi();
    }

    @AfterEach
    void close() {
        ui.close();
    }

    @Test
    void aSiteAndAGroupFromTheCatalogueAreAddedByHand() {
        Page page = loggedIn(Window.DESKTOP);
        Browser.go(page, ui.uri(), "fleet");
        button(page, "Add a site").first().click();
        page.getByLabel("Name").fill("Brazos Ridge");
        choose(page, "Time zone", "America/Chicago");
        choose(page, "Currency", "USD");
        page.getByLabel("Power cap").fill("24");
        button(page, "Add the site").click();
        page.waitForURL("**/fleet/brazos-ridge");
        addGroup(page, "s21 pro", "500");
        assertThat(groups()).singleElement().satisfies(group -> {
            assertThat(group.group().name()).isEqualTo("S21 Pro");
            assertThat(group.group().miners()).isEqualTo(500);
            assertThat(group.group().levels())
                    .extracting(PowerLevel::name)
                    .containsExactly("off", "low", "eco", "normal");
            assertThat(group.group().level(3).power()).isEqualTo(Power.ofWatts(3_510));
        });
        page.context().close();
    }

    @Test
    void aSitesFeedersAndBaseLoadAreTypedAndToldWhereTheyAreWrong() {
        RegisteredSite site = site();
        Page page = loggedIn(Window.DESKTOP);
        Browser.go(page, ui.uri(), "fleet/brazos-ridge");
        button(page, "Edit the site").click();
        page.getByLabel("Base load").fill("24.5");
        button(page, "Add a feeder").click();
        page.getByLabel("Name of the feeder").fill("North 2");
        page.getByLabel("Cap of the feeder in megawatts").fill("-1");
        button(page, "Save").click();
        page.getByText("The base load must not be above the power cap").first().waitFor();
        page.getByText("The cap of feeder North 2 must be at least 0 MW")
                .first()
                .waitFor();
        Browser.picture(page, "fleet-site-limits-1440");

        page.getByLabel("Base load").fill("0.5");
        page.getByLabel("Cap of the feeder in megawatts").fill("8.5");
        button(page, "Save").click();
        page.getByText("North 2: 8.5").waitFor();
        Browser.picture(page, "fleet-site-limited-1440");
        assertThat(ui.fleet
                        .manageSites()
                        .find(ui.admin, site.id())
                        .orElseThrow()
                        .limits())
                .isEqualTo(new SiteLimits(
                        Power.ofWatts(24_000_000),
                        List.of(new FeederCap("North 2", Power.ofWatts(8_500_000))),
                        Power.ofWatts(500_000)));
        page.context().close();
    }

    @Test
    void aNameThatIsTakenComesBackToItsField() {
        site();
        Page page = loggedIn(Window.DESKTOP);
        Browser.go(page, ui.uri(), "fleet");
        button(page, "Add a site").first().click();
        page.getByLabel("Name").fill("Brazos Ridge");
        choose(page, "Time zone", "Europe/Berlin");
        choose(page, "Currency", "EUR");
        button(page, "Add the site").click();
        page.getByText("Another one already has this name").first().waitFor();
        page.context().close();
    }

    @Test
    void manyGroupsAreChangedAtOnceAfterAPreview() {
        RegisteredSite site = siteWithGroups();
        Page page = loggedIn(Window.DESKTOP);
        Browser.go(page, ui.uri(), "fleet/brazos-ridge");
        page.locator("vaadin-grid vaadin-checkbox:visible").first().click();
        button(page, "Select all").click();
        page.getByText("3 groups").first().waitFor();
        Browser.picture(page, "fleet-selected-1440");
        button(page, "Edit").click();
        page.getByLabel("Starts a day").first().check();
        page.locator(".hw-choice vaadin-integer-field input").nth(2).fill("4");
        page.keyboard().press("Tab");
        page.getByLabel("Feeder").first().check();
        page.locator(".hw-choice vaadin-combo-box input").fill("North 2");
        page.keyboard().press("Enter");
        page.getByLabel("Add tags").first().check();
        page.locator(".hw-choice vaadin-multi-select-combo-box input").first().fill("hydro");
        page.keyboard().press("Enter");
        page.keyboard().press("Escape");
        page.getByText("Feeder: North 2 instead of not said; Tags: hydro instead of none")
                .first()
                .waitFor();
        button(page, "Change 3 groups").waitFor();
        Browser.picture(page, "fleet-bulk-1440");
        assertThat(Browser.seriousViolations(page)).isEmpty();
        button(page, "Change 3 groups").click();
        page.getByText("3 groups are saved").waitFor();
        assertThat(groups())
                .allSatisfy(group ->
                        assertThat(group.group().limits().startsPerDay()).hasValue(4))
                .allSatisfy(group ->
                        assertThat(group.group().placement()).isEqualTo(Placement.of("North 2", List.of("hydro"))));
        assertThat(site.version()).isEqualTo(1);
        page.context().close();
    }

    @Test
    void whatIsExportedIsImportedUnchanged() throws IOException {
        siteWithGroups();
        Page page = loggedIn(Window.DESKTOP);
        Browser.go(page, ui.uri(), "fleet/brazos-ridge");
        page.locator(".hw-menu vaadin-menu-bar-button").first().click();
        Download download =
                page.waitForDownload(() -> page.getByText("Export CSV").click());
        byte[] file = Files.readAllBytes(download.path());
        page.keyboard().press("Escape");
        upload(page, file);
        page.getByText("3 stay as they are").waitFor();
        page.context().close();
    }

    @Test
    void mistakesInAFileAreShownWithTheirRows() {
        siteWithGroups();
        Page page = loggedIn(Window.DESKTOP);
        Browser.go(page, ui.uri(), "fleet/brazos-ridge");
        upload(
                page,
                "name,miners,levels\nA1,many,off 20 W 0 TH/s | on 3000 W 100 TH/s\nB9,5,on\n"
                        .getBytes(StandardCharsets.UTF_8));
        page.getByText("2 places have to be put right").waitFor();
        page.getByText("found: many").waitFor();
        Browser.picture(page, "fleet-import-errors-1440");
        assertThat(Browser.seriousViolations(page)).isEmpty();
        page.context().close();
    }

    @Test
    void aLostUpdateShowsBothVersions() {
        RegisteredSite site = siteWithGroups();
        RegisteredGroup group = groups().getFirst();
        Page page = loggedIn(Window.DESKTOP);
        Browser.go(page, ui.uri(), "fleet/brazos-ridge/group?id=" + group.id());
        button(page, "Edit").click();
        page.getByLabel("Miners").fill("700");
        Browser.picture(page, "fleet-group-edit-1440");
        assertThat(Browser.seriousViolations(page)).isEmpty();
        ui.fleet.manageGroups().change(ui.admin, group.id(), group.version(), renamed(group.group(), "Hall A"));
        button(page, "Save").click();
        page.getByText("Somebody else saved first").waitFor();
        Browser.picture(page, "fleet-lost-update-1440");
        assertThat(Browser.seriousViolations(page)).isEmpty();
        button(page, "Save mine over it").click();
        page.waitForCondition(() -> !page.getByText("Somebody else saved first").isVisible());
        assertThat(ui.fleet
                        .manageGroups()
                        .find(ui.admin, group.id())
                        .orElseThrow()
                        .group()
                        .miners())
                .isEqualTo(700);
        assertThat(site.name()).isEqualTo("Brazos Ridge");
        page.context().close();
    }

    @Test
    void everyPageIsAccessibleInEverySizeAndTheme() {
        siteWithGroups();
        ui.fleet
                .manageSites()
                .create(
                        ui.admin,
                        new ManageSites.Draft(
                                "Lausitz", ZoneId.of("Europe/Berlin"), new CurrencyCode("EUR"), SiteLimits.NONE));
        String group = "fleet/brazos-ridge/group?id=" + groups().get(1).id();
        for (Window window : List.of(Window.DESKTOP, Window.PHONE)) {
            for (boolean dark : List.of(false, true)) {
                Page page = loggedIn(dark ? window.inTheDark() : window);
                String suffix = "-" + window.width() + (dark ? "-dark" : "");
                look(page, "fleet", "fleet" + suffix);
                look(page, "fleet/brazos-ridge", "fleet-site" + suffix);
                look(page, group, "fleet-group" + suffix);
                page.context().close();
            }
        }
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void germanIsSpokenToo() {
        siteWithGroups();
        Page page = loggedIn(Window.DESKTOP.in("de-DE"));
        look(page, "fleet/brazos-ridge", "fleet-site-1440-de");
        look(page, "fleet/brazos-ridge/group?id=" + groups().get(1).id(), "fleet-group-1440-de");
        page.context().close();
    }

    private void look(Page page, String path, String picture) {
        Browser.go(page, ui.uri(), path);
        Browser.picture(page, picture);
        assertThat(Browser.seriousViolations(page)).as(picture).isEmpty();
        assertThat((boolean) page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth"))
                .as("nothing sticks out of " + picture)
                .isTrue();
    }

    private Page loggedIn(Window window) {
        Page page = browser.open(window);
        page.setDefaultTimeout(60_000);
        Browser.logIn(page, ui.uri(), "admin", StoredUi.PASSWORD);
        return page;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void choose(Page page, String label, String value) {
        page.getByLabel(label).fill(value);
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(value))
                .first()
                .click();
    }

    private static void addGroup(Page page, String model, String miners) {
        button(page, "Add a group").first().click();
        page.getByLabel("Model").fill(model);
        page.getByRole(AriaRole.OPTION).first().waitFor();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        page.getByLabel("Miners").fill(miners);
        page.getByText("at full power,").waitFor();
        Browser.picture(page, "fleet-add-group-1440");
        assertThat(Browser.seriousViolations(page)).isEmpty();
        button(page, "Add the group").click();
        page.getByText("is added").waitFor();
    }

    private static void upload(Page page, byte[] file) {
        page.locator(".hw-menu vaadin-menu-bar-button").first().click();
        page.getByText("Import groups (CSV)").click();
        page.locator("vaadin-upload input[type=file]").setInputFiles(new FilePayload("groups.csv", "text/csv", file));
    }

    private RegisteredSite site() {
        return done(ui.fleet
                .manageSites()
                .create(
                        ui.admin,
                        new ManageSites.Draft("Brazos Ridge", CHICAGO, USD, SiteLimits.of(Power.ofWatts(24_000_000)))));
    }

    private RegisteredSite siteWithGroups() {
        RegisteredSite site = site();
        group(site, "Antminer S21 Pro", "A1", 3_200);
        group(site, "Antminer S19k Pro", "B1", 1_400);
        group(site, "Whatsminer M60S", "C hall", 2_610);
        market(site);
        return site;
    }

    private void group(RegisteredSite site, String model, String name, int miners) {
        done(ui.fleet
                .manageGroups()
                .create(
                        ui.admin,
                        site.id(),
                        NewGroup.of(
                                MinerCatalogue.find(model).orElseThrow().published(), name, miners, BigDecimal.ONE)));
    }

    private void market(RegisteredSite site) {
        MarketSeries power = series(
                "HB_SOUTH real-time",
                new SeriesContent.PowerPrices(
                        new PowerSeriesId(PowerProduct.UNNAMED, "HB_SOUTH", USD),
                        new LocalDays(CHICAGO),
                        LocalTime.of(13, 30)));
        MarketSeries hashprice = series("Hashprice", new SeriesContent.Hashprices(USD));
        ui.stores.unitOfWork().in(ui.admin.tenant(), () -> {
            Instant day = Instant.parse("2026-10-22T00:00:00Z");
            ui.stores
                    .bitcoinValues()
                    .appendHashprices(
                            ui.admin.tenant(),
                            hashprice.id(),
                            List.of(new QuotedHashprice.Quote(
                                    Interval.of(day, Duration.ofDays(1)), new BigDecimal("34.15"))),
                            Recorded.unpositioned(StoredUi.NOW));
            return true;
        });
        done(ui.series
                .manageSiteMarket()
                .set(
                        ui.admin,
                        site.id(),
                        ManageSiteMarket.NOT_SET,
                        new ManageSiteMarket.Choice(power.id(), null, new HashpriceBasis.Quoted(hashprice.id()))));
    }

    private MarketSeries series(String name, SeriesContent content) {
        return done(ui.series.manageSeries().create(ui.admin, new ManageSeries.Draft(name, content, Set.of())));
    }

    private List<RegisteredGroup> groups() {
        RegisteredSite site = ui.fleet
                .manageSites()
                .list(ui.admin, io.hashwatt.application.kernel.Page.first(1))
                .getFirst();
        return ui.fleet
                .readFleet()
                .siteWithGroups(ui.admin, site.id())
                .orElseThrow()
                .groups();
    }

    private static MinerGroup renamed(MinerGroup group, String name) {
        return new MinerGroup(
                name, group.miners(), group.levels(), group.limits(), group.startCost(), group.defaultLevel());
    }

    private static <V> V done(Outcome<V> outcome) {
        return ((Outcome.Done<V>) outcome).value();
    }
}
