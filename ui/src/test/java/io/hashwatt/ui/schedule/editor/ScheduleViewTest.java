package io.hashwatt.ui.schedule.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.FilePayload;
import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.schedule.ManageSchedules;
import io.hashwatt.domain.fleet.Placement;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.market.MarketSeries;
import io.hashwatt.domain.schedule.CalendarContent;
import io.hashwatt.domain.schedule.Schedule;
import io.hashwatt.domain.schedule.Target;
import io.hashwatt.domain.schedule.Wish;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.ui.fixture.Browser;
import io.hashwatt.ui.fixture.Browser.Window;
import io.hashwatt.ui.fixture.FakeTenancy;
import io.hashwatt.ui.fixture.Mine;
import io.hashwatt.ui.fixture.RunningMine;
import io.hashwatt.ui.schedule.words.Calendars;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ScheduleViewTest {

    private static final String BRAZOS = "schedules/brazos-ridge";
    private static final String PECOS = "schedules/pecos-flats";

    private static RunningMine ui;
    private static Browser browser;
    private static RegisteredSite brazos;
    private static RegisteredSite pecos;

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
        pecos = ui.mine.site("Pecos Flats", "America/Chicago", "USD", null);
        ui.mine.groups(pecos, 3, 800);
        ui.mine.prices(ui.mine.market(pecos), 38);
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
        return open(window, "admin");
    }

    private static Page open(Window window, String login) {
        Page page = browser.open(window);
        page.clock().setFixedTime(Mine.NOW.toEpochMilli());
        Browser.logIn(page, ui.uri(), login, FakeTenancy.PASSWORD);
        return page;
    }

    @Test
    void paintsAWeekSeesPreviewAndFindingsActivatesAndReadsTheWhyInTheTimeline() {
        Page page = open(Window.DESKTOP);
        Browser.go(page, ui.uri(), BRAZOS);
        assertThat(page.locator(".hw-empty h2").textContent()).isEqualTo("Nobody wants anything yet");
        Browser.picture(page, "schedules-empty-1440");
        assertThat(Browser.seriousViolations(page)).isEmpty();
        button(page, "New calendar").click();
        page.waitForSelector("hw-week[painted]");
        assertThat(page.locator(".hw-week-price-words").textContent()).startsWith("Usual market price by hour over");

        drag(page, 0, 22, 4, 24);
        says(page, "the whole site runs at most at Eco Mon\u00a0– Fri 22:00\u00a0– 24:00");
        drag(page, 1, 0, 5, 6);
        says(page, "Mon\u00a0– Fri 22:00\u00a0– 06:00");
        page.locator(".hw-segments button:has-text('Off')").click();
        drag(page, 0, 1, 6, 2);
        page.locator(".hw-schedule-fields vaadin-text-field input").first().fill("Quiet nights");
        page.waitForSelector(".hw-badge:has-text('Draft, version 1')");
        page.waitForURL("**/schedules/brazos-ridge/*-*");
        page.waitForSelector(".hw-schedule-next .hw-strong:has-text('off')");
        page.waitForSelector(".hw-page-head h1:has-text('Quiet nights')");
        page.waitForSelector(".hw-schedule-money:has-text('of mining profit until')");
        pointsAtPlannedLevels(page);
        Browser.picture(page, "schedule-painted-1440");
        assertThat(Browser.seriousViolations(page)).isEmpty();

        button(page, "Activate").click();
        page.waitForSelector("vaadin-dialog .hw-message:has-text('6 groups may run at other levels')");
        Browser.picture(page, "schedule-activate-1440");
        assertThat(Browser.seriousViolations(page)).isEmpty();
        button(page, "Activate").click();
        page.waitForSelector("[slot=error-message]:has-text('Say why, in 1 to 200 characters')");
        page.locator("vaadin-dialog vaadin-text-field input").fill("promised to the town");
        button(page, "Activate").click();
        page.waitForSelector("vaadin-notification-card:has-text('Version 1 is in force')");
        page.waitForSelector(".hw-page-head .hw-well:has-text('Active')");
        Browser.picture(page, "schedule-active-1440");

        ui.mine.plan(brazos);
        Browser.go(page, ui.uri(), "plan/brazos-ridge");
        page.waitForSelector("hw-timeline[painted]");
        assertThat(intentRows(page)).isEqualTo(List.of("Calendar: Quiet nights"));
        page.locator(".hw-tl-field").focus();
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Enter");
        page.waitForSelector(".hw-why:has-text('Calendar Quiet nights')");
        assertThat(page.locator(".hw-why h2").textContent())
                .isEqualTo("A1 runs at Eco: Calendar Quiet nights allows no more");
        Browser.picture(page, "plan-calendar-1440");
        assertThat(Browser.seriousViolations(page)).isEmpty();
        page.context().close();
        assertThat(browser.complaints()).isEmpty();
    }

    /** By mouse and by keys; and the same as a table. */
    private static void pointsAtPlannedLevels(Page page) {
        page.waitForSelector("hw-strips[painted='6']");
        Locator dearest = page.locator(".hw-strips-list > li").first();
        assertThat(dearest.locator(".hw-strips-about").textContent()).endsWith(" at other levels");
        BoundingBox track = dearest.locator(".hw-strips-track").last().boundingBox();
        page.mouse().move(track.x + 1, track.y + 5);
        page.waitForSelector(".hw-strips-said:has-text('Tue 24 Nov')");
        page.mouse().move(0, 0);
        assertThat(page.locator(".hw-strips-said").count()).isZero();

        page.locator("hw-strips").focus();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        String second = page.locator(".hw-strips-head .hw-strong").nth(1).textContent();
        page.waitForSelector("hw-strips [aria-live]:has-text('" + second + ", Tue 24 Nov')");
        for (int press = 0;
                press < 12
                        && page.locator(".hw-strips-said:has-text('with the draft')")
                                        .count()
                                == 0;
                press++) {
            page.keyboard().press("ArrowRight");
        }
        assertThat(page.locator("hw-strips [aria-live]").textContent()).contains(second, "with the draft ");

        button(page, "Show as table").click();
        page.waitForSelector("vaadin-dialog vaadin-grid:has-text('Wed 25 Nov')");
        Browser.picture(page, "schedule-levels-table-1440");
        assertThat(Browser.seriousViolations(page)).isEmpty();
        page.keyboard().press("Escape");
        page.locator("hw-strips").hover();
    }

    /** What the timeline was given: a canvas has no words of its own. */
    private static List<?> intentRows(Page page) {
        return (List<?>) page.evaluate("() => document.querySelector('hw-timeline').data.intents"
                + ".map((row) => row.name + ': ' + [...new Set(row.bars.map((bar) => bar[2]))].join(' | '))");
    }

    @Test
    void looksRightInEveryLight() {
        Schedule nights = ui.mine.inForce(pecos, quietNights("Looks right"), "first");
        Schedule noons = done(manage().create(admin(), pecos.id(), quietNoons()));
        for (Window window : List.of(Window.DESKTOP, Window.PHONE)) {
            for (boolean dark : List.of(false, true)) {
                Page page = open(dark ? window.inTheDark() : window);
                String suffix = "-" + window.width() + (dark ? "-dark" : "");
                Browser.go(page, ui.uri(), PECOS);
                page.waitForSelector("text=Looks right");
                Browser.picture(page, "schedules" + suffix);
                assertThat(Browser.seriousViolations(page)).isEmpty();
                Browser.go(page, ui.uri(), PECOS + "/" + nights.id());
                page.waitForSelector("hw-week[painted]");
                Browser.picture(page, "schedule" + suffix);
                assertThat(Browser.seriousViolations(page)).isEmpty();
                page.locator(".hw-week-block").nth(2).click();
                page.waitForSelector(".hw-week-selected");
                page.locator(".hw-schedule-findings").scrollIntoViewIfNeeded();
                Browser.picture(page, "schedule-below" + suffix);
                Browser.go(page, ui.uri(), PECOS + "/" + noons.id());
                page.waitForSelector("hw-strips[painted='3']");
                page.locator(".hw-schedule-levels-foot").scrollIntoViewIfNeeded();
                Browser.picture(page, "schedule-levels" + suffix);
                assertThat(Browser.seriousViolations(page)).isEmpty();
                Browser.go(page, ui.uri(), PECOS + "/new?kind=strike");
                page.waitForSelector("text=leaves a level");
                page.locator(".hw-segments button:has-text('Typed')").click();
                Browser.picture(page, "schedule-strike" + suffix);
                assertThat(Browser.seriousViolations(page)).isEmpty();
                page.context().close();
            }
        }
    }

    @Test
    void isAboutAllThatHangsOnAFeederOrHasATag() {
        RegisteredSite yard = ui.mine.site("Yard", "America/Chicago", "USD", null);
        ui.mine.groups(yard, 3, 800);
        for (RegisteredGroup group : groupsOf(yard).subList(0, 2)) {
            done(ui.mine
                    .process()
                    .fleet()
                    .manageGroups()
                    .change(
                            admin(),
                            group.id(),
                            group.version(),
                            group.group().at(Placement.of("North 2", List.of("hydro")))));
        }
        Page page = open(Window.DESKTOP);
        Browser.go(page, ui.uri(), "schedules/yard/new");
        page.waitForSelector("hw-week[painted]");
        drag(page, 0, 22, 4, 24);
        says(page, "the whole site runs at most at Eco");

        page.locator("vaadin-select[data-field=feeder]").click();
        Browser.picture(page, "schedule-feeder-1440");
        page.locator("vaadin-select-item:has-text('Feeder North 2')").click();

        says(page, "the groups on feeder North 2 run at most at Eco");
        page.waitForSelector("vaadin-select[data-field=feeder]:has-text('2 groups, 1,640 miners')");
        assertThat(page.locator("vaadin-multi-select-combo-box[data-field=groups]")
                        .isVisible())
                .isFalse();
        page.locator(".hw-schedule-fields vaadin-text-field input").first().fill("Feeder works");
        page.waitForSelector(".hw-badge:has-text('Draft, version 1')");
        assertThat(Browser.seriousViolations(page)).isEmpty();
        Browser.picture(page, "schedule-feeder-chosen-1440");
        page.reload();
        says(page, "the groups on feeder North 2 run at most at Eco");
        page.context().close();
    }

    @Test
    void isPaintedByKeysAndByFieldsAsWell() {
        Page page = open(Window.DESKTOP);
        Browser.go(page, ui.uri(), PECOS + "/new");
        page.waitForSelector("hw-week[painted]");
        button(page, "Add a slot").click();
        page.locator("vaadin-checkbox:has-text('Wed') label").click();
        Browser.picture(page, "schedule-slot-1440");
        assertThat(Browser.seriousViolations(page)).isEmpty();
        button(page, "Add a slot").click();
        says(page, "at most at Eco Wed 17:00\u00a0– 20:00");

        page.locator(".hw-week-block").focus();
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Shift+ArrowLeft");
        page.keyboard().press("2");
        says(page, "at most at Normal Thu 17:30\u00a0– 20:15");
        assertThat(page.locator(".hw-week-block:focus").getAttribute("aria-label"))
                .isEqualTo("Thu 17:30\u00a0– 20:15, at most Normal");
        page.keyboard().press("Delete");
        page.waitForSelector("hw-week[painted='0']");

        BoundingBox tuesday = track(page, 1);
        page.mouse().click(tuesday.x + tuesday.width * 9.4 / 24, tuesday.y + 12);
        says(page, "at most at Eco Tue 09:00\u00a0– 10:00");
        button(page, "Rule").click();
        page.locator("vaadin-dialog vaadin-combo-box input").fill("FREQ=MONTHLY;BYDAY=1MO");
        page.keyboard().press("Enter");
        page.locator("vaadin-dialog vaadin-date-picker input").fill("12/1/2026");
        page.keyboard().press("Enter");
        button(page, "Add a slot").click();
        page.waitForSelector(".hw-schedule-lines:has-text('Every month on the first Monday')");
        page.context().close();
    }

    @Test
    void readsPricesWithEitherDecimalSignAndTellsWhatIsNone() {
        Page page = open(Window.DESKTOP);
        Browser.go(page, ui.uri(), PECOS + "/new?kind=strike");
        Locator adder = page.locator("[data-field=adder_per_mwh] input");
        adder.fill("");
        adder.pressSequentially("13,5");
        adder.press("Tab");
        page.waitForSelector(".hw-schedule-said:has-text('13.50')");
        assertThat(adder.inputValue()).isEqualTo("13.5");

        Locator atOnce = page.locator("[data-field=at_once_above_per_mwh] input");
        atOnce.pressSequentially("1..5");
        atOnce.press("Tab");
        page.waitForSelector("[data-field=at_once_above_per_mwh][invalid]:has-text('This cannot be read')");
        page.context().close();
    }

    @Test
    void keepsWhatIsInForceBesideTheDraftAndGoesBackToIt() {
        Schedule schedule = ui.mine.inForce(pecos, quietNights("Versions"), "contract of May");
        Page page = open(Window.DESKTOP);
        Browser.go(page, ui.uri(), PECOS + "/" + schedule.id());
        page.waitForSelector("hw-week[painted]");
        page.locator(".hw-segments button:has-text('Boost')").click();
        drag(page, 5, 8, 5, 12);
        page.waitForSelector(".hw-badge:has-text('Draft, version 2')");
        assertThat(page.locator(".hw-page-beside").textContent()).contains("Version 1 stays in force");

        button(page, "Compare with 1").click();
        page.waitForSelector(".hw-compare .hw-differs:has-text('at most Boost')");
        Browser.picture(page, "schedule-compare-1440");
        assertThat(Browser.seriousViolations(page)).isEmpty();
        button(page, "Close").click();
        button(page, "Activate").click();
        page.locator("vaadin-dialog vaadin-text-field input").fill("weekends too");
        button(page, "Activate").click();
        page.waitForSelector("vaadin-notification-card:has-text('Version 2 is in force')");

        more(page, "History");
        page.waitForSelector(".hw-schedule-history:has-text('contract of May')");
        Browser.picture(page, "schedule-history-1440");
        assertThat(Browser.seriousViolations(page)).isEmpty();
        button(page, "Roll back").click();
        page.locator("vaadin-dialog vaadin-text-field input").fill("the town said no");
        button(page, "Roll back").click();
        page.waitForSelector("vaadin-notification-card:has-text('what version 1 said')");
        page.waitForSelector(".hw-page-beside:has-text('Version 3 is in force')");
        more(page, "Back-test");
        page.waitForURL("**/backtest/pecos-flats*");
        page.context().close();
    }

    @Test
    void showsBothWhereSomebodyElseSavedFirst() {
        Schedule schedule = ui.mine.inForce(pecos, quietNights("Two at once"), "first");
        Page page = open(Window.DESKTOP);
        Browser.go(page, ui.uri(), PECOS + "/" + schedule.id());
        page.waitForSelector("hw-week[painted]");
        done(manage().draft(admin(), schedule.id(), schedule.version(), quietNights("Theirs")));
        page.locator(".hw-schedule-fields vaadin-text-field input").first().fill("Mine");
        page.waitForSelector(".hw-compare .hw-differs:has-text('Theirs')");
        Browser.picture(page, "schedule-lost-1440");
        assertThat(Browser.seriousViolations(page)).isEmpty();
        button(page, "Save mine over it").click();
        page.waitForSelector(".hw-page-head h1:has-text('Mine')");
        page.context().close();
    }

    @Test
    void isPausedDuplicatedAndRetiredFromItsRow() {
        RegisteredSite site = ui.mine.site("Row Ranch", "America/Chicago", "USD", null);
        ui.mine.groups(site, 2, 100);
        ui.mine.inForce(site, quietNights("Rowed"), "first");
        Page page = open(Window.DESKTOP);
        Browser.go(page, ui.uri(), "schedules/row-ranch");
        rowAction(page, "Rowed", "Pause");
        page.locator("vaadin-dialog vaadin-text-field input").fill("works in the town");
        button(page, "Pause").click();
        page.waitForSelector(".hw-badge:has-text('Paused')");
        rowAction(page, "Rowed", "Duplicate");
        page.waitForSelector(".hw-page-head h1:has-text('Rowed, copy')");
        Browser.go(page, ui.uri(), "schedules/row-ranch");
        rowAction(page, "Rowed", "Retire");
        page.locator("vaadin-confirm-dialog vaadin-text-field input").fill("over");
        Browser.picture(page, "schedule-retire-1440");
        page.locator("vaadin-confirm-dialog vaadin-button[slot=confirm-button]").click();
        page.waitForSelector("vaadin-notification-card:has-text('is retired')");
        page.waitForSelector(".hw-badge:has-text('Draft')");
        assertThat(page.locator(".hw-badge:has-text('Paused')").count()).isZero();
        page.context().close();
    }

    @Test
    void isFoundAgainOnceItIsRetiredWithItsHistoryAndBroughtBackAsADraft() {
        RegisteredSite site = ui.mine.site("Attic Acres", "America/Chicago", "USD", null);
        ui.mine.groups(site, 2, 100);
        Schedule old = ui.mine.inForce(site, quietNights("Old nights"), "contract of May");
        ui.mine.inForce(site, quietNights("New nights"), "contract of June");
        done(manage().retire(admin(), old.id(), old.version(), "contract over"));
        Page page = open(Window.DESKTOP);
        Browser.go(page, ui.uri(), "schedules/attic-acres");
        page.waitForSelector("vaadin-grid a:text-is('New nights')");
        assertThat(page.locator("vaadin-grid a:text-is('Old nights')").count()).isZero();

        page.locator(".hw-list-filter button:has-text('Paused')").click();
        page.waitForSelector(".hw-empty:has-text('no schedule in this state')");
        page.locator(".hw-list-filter button:has-text('Retired')").click();
        page.waitForURL("**/schedules/attic-acres?state=retired");
        page.waitForSelector("vaadin-grid a:text-is('Old nights')");
        assertThat(page.locator("vaadin-grid a:text-is('New nights')").count()).isZero();
        Browser.picture(page, "schedules-retired-1440");
        assertThat(Browser.seriousViolations(page)).isEmpty();

        rowAction(page, "Old nights", "History");
        page.waitForSelector(".hw-schedule-history:has-text('contract of May')");
        assertThat(page.locator(".hw-schedule-history .hw-badge").textContent()).isEqualTo("The last");
        button(page, "Close").click();
        page.locator("vaadin-grid a:text-is('Old nights')").click();
        page.waitForSelector(".hw-page-head .hw-badge:has-text('Retired')");
        button(page, "Bring back").click();
        page.waitForSelector(".hw-badge:has-text('Draft, version 1')");
        page.waitForSelector(".hw-page-head h1:text-is('Old nights')");
        page.context().close();

        Page phone = open(Window.PHONE);
        Browser.go(phone, ui.uri(), "schedules/attic-acres?state=draft");
        phone.waitForSelector("text=Old nights");
        Browser.picture(phone, "schedules-draft-390");
        assertThat(Browser.seriousViolations(phone)).isEmpty();
        phone.context().close();
    }

    @Test
    void isATemplateForOtherSites() {
        RegisteredSite site = ui.mine.site("Model Mesa", "America/Chicago", "USD", null);
        ui.mine.groups(site, 1, 100);
        ui.mine.inForce(site, quietNights("Rowed"), "first");
        Page page = open(Window.DESKTOP);
        Browser.go(page, ui.uri(), "schedules/model-mesa");
        rowAction(page, "Rowed", "Copy to sites");
        page.locator("vaadin-dialog vaadin-checkbox:has-text('Pecos Flats') label")
                .click();
        Browser.picture(page, "schedule-copy-1440");
        assertThat(Browser.seriousViolations(page)).isEmpty();
        button(page, "Copy").click();
        page.waitForSelector("vaadin-notification-card:has-text('A draft waits at one site')");
        Browser.go(page, ui.uri(), PECOS);
        page.waitForSelector("vaadin-grid a:text-is('Rowed')");
        page.context().close();
    }

    @Test
    void keepsWhatWasWrittenJustBeforeLeaving() {
        Page page = open(Window.DESKTOP);
        Browser.go(page, ui.uri(), PECOS + "/new");
        page.waitForSelector("hw-week[painted]");
        page.locator(".hw-schedule-fields vaadin-text-field input").first().fill("Written in haste");
        drag(page, 2, 3, 2, 4);
        page.waitForSelector("hw-week[painted='1']");
        page.locator(".hw-crumbs a").click();
        page.waitForSelector("vaadin-grid a:text-is('Written in haste')");
        page.context().close();
    }

    @Test
    void comesFromACalendarDocument() {
        Page page = open(Window.DESKTOP);
        Schedule exported = ui.mine.inForce(pecos, quietNights("Beside the imported"), "first");
        String document = done(ui.mine.process().schedule().exchangeCalendars().export(admin(), exported.id()));
        Browser.go(page, ui.uri(), PECOS);
        button(page, "Import .ics").click();
        page.waitForSelector("vaadin-upload");
        Browser.picture(page, "schedule-import-1440");
        assertThat(Browser.seriousViolations(page)).isEmpty();
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(
                        "week.ics", "text/calendar", (document + "\nVALARM").getBytes(StandardCharsets.UTF_8)));
        page.waitForSelector(".hw-import-outcome:has-text('Some of the file was taken otherwise')");
        button(page, "Open the draft").click();
        page.waitForSelector(".hw-page-head h1:has-text('Imported calendar')");
        page.context().close();
    }

    @Test
    void saysThatAProtectedGroupWillNotFollowAndLeavesItOut() {
        RegisteredSite site = ui.mine.site("Larkspur", "America/Chicago", "USD", null);
        ui.mine.groups(site, 3, 100);
        ui.mine.prices(ui.mine.market(site), 38);
        RegisteredGroup group = ui.mine
                .process()
                .fleet()
                .readFleet()
                .siteWithGroups(admin(), site.id())
                .orElseThrow()
                .groups()
                .getFirst();
        Page page = open(Window.DESKTOP);
        Browser.go(page, ui.uri(), "fleet/larkspur/group?id=" + group.id());
        button(page, "Protect").click();
        page.waitForSelector("vaadin-dialog vaadin-text-field input");
        button(page, "Protect").click();
        page.waitForSelector("[slot=error-message]:has-text('Say why, in 1 to 200 characters')");
        page.locator("vaadin-dialog vaadin-text-field input").fill("Larkspur contract");
        button(page, "Protect").click();
        page.waitForSelector(".hw-message:has-text('Protected by admin since 24 Nov 2026: “Larkspur contract”')");
        Browser.picture(page, "fleet-protected-1440");
        assertThat(Browser.seriousViolations(page)).isEmpty();

        Schedule schedule = ui.mine.inForce(site, quietNights("Nights of all"), "first");
        Browser.go(page, ui.uri(), "schedules/larkspur/" + schedule.id());
        page.waitForSelector(".hw-schedule-findings:has-text('A1 will not follow: it is protected')");
        Browser.picture(page, "schedule-findings-1440");
        assertThat(Browser.seriousViolations(page)).isEmpty();
        button(page, "Leave A1 out").click();
        says(page, "A2 and A3 run at most at Normal");
        page.waitForSelector(".hw-schedule-findings:has-text('Nothing speaks against it')");
        page.waitForSelector(".hw-badge:has-text('Draft, version 2')");

        ui.mine.plan(site);
        Browser.go(page, ui.uri(), "plan/larkspur");
        page.waitForSelector("hw-timeline[painted]");
        assertThat(intentRows(page)).isEqualTo(List.of("Protection: Protection", "Calendar: Nights of all"));
        Browser.go(page, ui.uri(), "fleet/larkspur/group?id=" + group.id());
        button(page, "Release").click();
        page.locator("vaadin-confirm-dialog vaadin-button[slot=confirm-button]").click();
        page.waitForSelector("vaadin-notification-card:has-text('follows calendars and prices again')");
        page.context().close();
    }

    @Test
    void canOnlyBeReadByThoseWhoMayNotChangeIt() {
        Schedule schedule = ui.mine.inForce(pecos, quietNights("For reading"), "first");
        Page page = open(Window.DESKTOP, "guest");
        Browser.go(page, ui.uri(), PECOS + "/" + schedule.id());
        page.waitForSelector("hw-week[painted]");
        assertThat(page.locator(".hw-segments").count()).isZero();
        assertThat(page.locator("vaadin-text-field[readonly]").count()).isPositive();
        drag(page, 6, 2, 6, 4);
        assertThat(page.locator(".hw-page-actions vaadin-button[theme~=primary]")
                        .count())
                .isZero();
        Browser.go(page, ui.uri(), PECOS + "/new");
        assertThat(page.locator(".hw-empty h2").textContent()).isEqualTo("This schedule is not there");
        page.context().close();
    }

    @Test
    void speaksGerman() {
        Schedule schedule = ui.mine.inForce(pecos, quietNights("Ruhe"), "first");
        Page page = open(new Window(1440, 900, false, "de-DE"));
        Browser.go(page, ui.uri(), PECOS + "/" + schedule.id());
        page.waitForSelector("hw-week[painted]");
        says(page, "läuft der ganze Standort höchstens auf Normal Mo\u00a0– Fr 22:00\u00a0– 06:00");
        Browser.picture(page, "schedule-1440-de");
        Browser.go(page, ui.uri(), PECOS);
        Browser.picture(page, "schedules-1440-de");
        page.context().close();
    }

    private static void more(Page page, String action) {
        page.locator("vaadin-menu-bar-button:has-text('More')").first().click();
        page.locator("vaadin-menu-bar-item:has-text('" + action + "')").click();
    }

    private static void rowAction(Page page, String name, String action) {
        page.locator("[aria-label='Actions for " + name + "']").first().click();
        page.locator("vaadin-menu-bar-item:has-text('" + action + "')").click();
    }

    private static CalendarContent quietNights(String name) {
        return Calendars.calendar(
                        new Target.WholeSite(),
                        Calendars.weekly(Calendars.WEEKDAYS, "22:00", "06:00", 1, Calendars.NORMAL),
                        Calendars.weekly(EnumSet.of(DayOfWeek.SATURDAY), "14:00", "09:00", 1, Calendars.NORMAL),
                        Calendars.weekly(Calendars.WEEKDAYS, "17:00", "20:00", 0, Calendars.ECO),
                        Calendars.weekly(EnumSet.of(DayOfWeek.SUNDAY), "12:00", "13:00", 0, Wish.OFF))
                .named(name);
    }

    private static List<RegisteredGroup> groupsOf(RegisteredSite site) {
        return done(ui.mine
                .process()
                .fleet()
                .manageGroups()
                .list(admin(), site.id(), io.hashwatt.application.kernel.Page.first(9)));
    }

    private static CalendarContent quietNoons() {
        return Calendars.calendar(
                        new Target.WholeSite(),
                        Calendars.weekly(EnumSet.allOf(DayOfWeek.class), "06:00", "10:00", 0, Calendars.ECO))
                .named("Levels");
    }

    private static ManageSchedules manage() {
        return ui.mine.process().schedule().manageSchedules();
    }

    private static Actor admin() {
        return ui.tenancy.actor("admin");
    }

    private static <T> T done(Outcome<T> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<T>) outcome).value();
    }

    private static Locator button(Page page, String text) {
        return page.locator("vaadin-button:text-is('" + text + "')").last();
    }

    private static void says(Page page, String words) {
        page.waitForFunction(
                "(words) => document.querySelector('.hw-schedule-say')?.textContent.includes(words)", words);
    }

    /** From an hour on a day to an hour on another, by mouse. */
    private static void drag(Page page, int fromDay, double fromHour, int toDay, double toHour) {
        BoundingBox from = track(page, fromDay);
        BoundingBox to = track(page, toDay);
        page.mouse().move(from.x + from.width * fromHour / 24 + 1, from.y + from.height / 2);
        page.mouse().down();
        IntStream.rangeClosed(1, 3)
                .forEach(step -> page.mouse()
                        .move(
                                from.x
                                        + from.width * (fromHour + (toHour - fromHour) * step / 3) / 24
                                        - (step == 3 ? 1 : 0),
                                from.y + from.height / 2 + (to.y - from.y) * step / 3));
        page.mouse().up();
    }

    private static BoundingBox track(Page page, int day) {
        return page.locator(".hw-week-track").nth(day).boundingBox();
    }
}
