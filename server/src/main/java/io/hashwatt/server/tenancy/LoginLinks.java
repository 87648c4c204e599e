package io.hashwatt.server.tenancy;

import io.hashwatt.application.tenancy.access.ManageTenants;
import io.hashwatt.application.tenancy.access.ManageTenants.Created;
import io.hashwatt.rest.pages.UiPlace;
import io.hashwatt.server.config.ConfigKey;
import io.hashwatt.server.config.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How the first administrator gets in, and one who has lost the password: by a link on the console of the machine. */
@ApplicationScoped
public class LoginLinks {

    private final ManageTenants tenants;
    private final Settings settings;
    private final UiPlace ui;

    @Inject
    LoginLinks(ManageTenants tenants, Settings settings, UiPlace ui) {
        this.tenants = tenants;
        this.settings = settings;
        this.ui = ui;
    }

    /**
     * What there is to tell at this start, a line each; on most starts nothing.
     *
     * @param server where it listens, for want of a public address
     */
    public List<String> lines(URI server) {
        List<String> lines = new ArrayList<>();
        tenants.createFirst()
                .ifPresent(first -> lines.add("First start: log in once, within 24 hours, at " + link(server, first)));
        settings.text(ConfigKey.LOGIN_LINK).ifPresent(slug -> lines.add(recovered(server, slug)));
        return lines;
    }

    private String recovered(URI server, String slug) {
        Optional<Created> created = tenants.recover(slug);
        return created.map(again -> "Log in to tenant " + slug + " once, within 24 hours, at " + link(server, again))
                .orElse(ConfigKey.LOGIN_LINK.key() + ": there is no tenant " + slug + " with a user admin");
    }

    /** Where somebody gets in with the token: in the UI, or for want of one at the API. */
    public String link(URI server, Created created) {
        String base = ui.address()
                .map(URI::toString)
                .or(() -> settings.text(ConfigKey.PUBLIC_URL))
                .orElse(server.toString());
        return base.replaceAll("/+$", "") + "/login?token=" + created.oneTimeToken();
    }
}
