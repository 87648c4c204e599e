package io.hashwatt.server.ui;

import com.microsoft.playwright.Page;
import io.hashwatt.server.fixture.DemoProcess;
import io.hashwatt.server.fixture.ServedUi;
import io.hashwatt.ui.fixture.Browser;
import io.hashwatt.ui.fixture.Browser.Window;
import java.net.URI;

/** The demo for people who come back: its link works once, so the first to come has chosen a password for all others. */
record DemoVisit(URI ui, Browser browser) {

    static DemoVisit begin(DemoProcess demo, Browser browser) {
        Page page = browser.open(Window.DESKTOP);
        page.navigate(demo.link().toString());
        page.getByText("Continue").click();
        page.waitForSelector(".hw-tour");
        page.navigate(demo.link().resolve("/password").toString());
        page.locator("vaadin-password-field input").nth(0).fill(ServedUi.PASSWORD);
        page.locator("vaadin-password-field input").nth(1).fill(ServedUi.PASSWORD);
        page.locator("vaadin-button[theme~=primary]").click();
        page.waitForSelector(".hw-frame .hw-page");
        page.context().close();
        return new DemoVisit(demo.link().resolve("/"), browser);
    }

    /** Another session, logged in. */
    Page open(Window window) {
        Page page = browser.open(window);
        Browser.logIn(page, ui, "admin", ServedUi.PASSWORD);
        return page;
    }

    void go(Page page, String path) {
        Browser.go(page, ui, path);
    }
}
