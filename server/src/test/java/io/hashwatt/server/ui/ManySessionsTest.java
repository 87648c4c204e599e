package io.hashwatt.server.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import io.hashwatt.server.fixture.DemoProcess;
import io.hashwatt.ui.fixture.Browser;
import io.hashwatt.ui.fixture.Browser.Window;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Fifty sessions at once on 512 MB of heap")
class ManySessionsTest {

    private static final int SESSIONS = 50;
    private static final long HEAP_BYTES = 512L << 20;

    @Test
    @DisplayName("all see the plan, and ask it why")
    void plans() {
        assumeTrue(Boolean.getBoolean("measure.ui"), "measured on request, on a quiet machine: -Dmeasure.ui=true");
        assumeTrue(Browser.isThere(), "no Chromium");
        try (DemoProcess demo = DemoProcess.start("-Xmx512m");
                Browser browser = Browser.start()) {
            DemoVisit visit = DemoVisit.begin(demo, browser);
            long before = demo.liveBytes();
            List<Page> pages = new ArrayList<>();
            List<Long> millis = new ArrayList<>();
            for (int session = 0; session < SESSIONS; session++) {
                Page page = visit.open(Window.DESKTOP);
                long start = System.nanoTime();
                page.navigate(visit.ui().resolve("/plan").toString());
                page.waitForSelector("hw-timeline[painted]");
                millis.add((System.nanoTime() - start) / 1_000_000);
                pages.add(page);
            }
            long after = demo.liveBytes();
            System.out.printf(
                    "live objects: %d MB before, %d MB with %d sessions, %d kB each; plan shown after, ms: %s%n",
                    before >> 20, after >> 20, SESSIONS, ((after - before) / SESSIONS) >> 10, millis);

            for (Page page : pages) {
                page.locator("hw-timeline .hw-tl-field").focus();
                page.keyboard().press("ArrowRight");
                page.keyboard().press("Enter");
                assertThat(page.locator(".hw-why h2")).isVisible();
            }
            assertThat(browser.complaints()).isEmpty();
            assertThat(after).isLessThan(HEAP_BYTES / 2);
        }
    }
}
