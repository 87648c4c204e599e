package io.hashwatt.domain.fleet.event;

import io.hashwatt.domain.kernel.Event;
import io.hashwatt.domain.kernel.SiteId;

/** An event that a site's plan depends on: whatever was planned for the site before does not know of it. */
public interface ChangesSite extends Event {

    SiteId site();
}
