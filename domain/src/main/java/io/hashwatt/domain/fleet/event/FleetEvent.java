package io.hashwatt.domain.fleet.event;

import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.Event;
import io.hashwatt.domain.kernel.EventType;
import io.hashwatt.domain.kernel.Fact;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.SiteId;

/** What happens to sites and groups. */
public sealed interface FleetEvent extends Event {

    @EventType(name = "site.created", subject = "site")
    record SiteCreated(SiteId site, String name, long version) implements FleetEvent {
        public SiteCreated(RegisteredSite site) {
            this(site.id(), site.name(), site.version());
        }
    }

    @EventType(name = "site.updated", subject = "site")
    record SiteUpdated(SiteId site, String name, long version) implements FleetEvent, ChangesSite {
        public SiteUpdated(RegisteredSite site) {
            this(site.id(), site.name(), site.version());
        }
    }

    @EventType(name = "site.deleted", subject = "site")
    record SiteDeleted(SiteId site, String name, long version) implements FleetEvent {
        public SiteDeleted(RegisteredSite site) {
            this(site.id(), site.name(), site.version());
        }
    }

    @EventType(name = "group.created", subject = "group")
    record GroupCreated(GroupId group, @Fact("site_id") SiteId site, String name, long version)
            implements FleetEvent, ChangesSite {
        public GroupCreated(RegisteredGroup group) {
            this(group.id(), group.site(), group.group().name(), group.version());
        }
    }

    @EventType(name = "group.updated", subject = "group")
    record GroupUpdated(GroupId group, @Fact("site_id") SiteId site, String name, long version)
            implements FleetEvent, ChangesSite {
        public GroupUpdated(RegisteredGroup group) {
            this(group.id(), group.site(), group.group().name(), group.version());
        }
    }

    @EventType(name = "group.deleted", subject = "group")
    record GroupDeleted(GroupId group, @Fact("site_id") SiteId site, String name, long version)
            implements FleetEvent, ChangesSite {
        public GroupDeleted(RegisteredGroup group) {
            this(group.id(), group.site(), group.group().name(), group.version());
        }
    }
}
