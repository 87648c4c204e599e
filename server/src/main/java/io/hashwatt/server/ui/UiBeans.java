package io.hashwatt.server.ui;

import io.hashwatt.rest.pages.UiPlace;
import io.hashwatt.server.config.ConfigKey;
import io.hashwatt.server.config.Settings;
import io.hashwatt.server.plan.BacktestNews;
import io.hashwatt.server.tenancy.JournalNews;
import io.hashwatt.ui.live.BacktestAdvanced;
import io.hashwatt.ui.live.LiveUpdates;
import io.hashwatt.ui.web.BeanViews;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Optional;

/** The UI as a part of the server. */
@ApplicationScoped
class UiBeans {

    /** Started with all other workers, as it is one. */
    @Produces
    @Singleton
    UiWorker ui(Settings settings, BeanManager beans) {
        return new UiWorker(UiSettingsOf.server(settings), new BeanViews(beans), settings.isOn(ConfigKey.UI_ENABLED));
    }

    @Produces
    @Singleton
    LiveUpdates live(JournalNews news, BacktestNews progress) {
        LiveUpdates live = new LiveUpdates();
        news.follow(live::changed);
        progress.follow(tenant -> live.changed(tenant, new BacktestAdvanced()));
        return live;
    }

    void close(@Disposes LiveUpdates live) {
        live.close();
    }

    /** As it was configured, or else where it listens. */
    @Produces
    @Dependent
    UiPlace place(Settings settings, UiWorker ui) {
        Optional<URI> configured = settings.text(ConfigKey.UI_URL).map(URI::create);
        return () -> configured.or(ui::address);
    }
}
