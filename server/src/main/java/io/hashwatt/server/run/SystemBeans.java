package io.hashwatt.server.run;

import io.hashwatt.application.kernel.IdGenerator;
import io.hashwatt.server.UuidV7Generator;
import io.hashwatt.server.config.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/** The system's clock, ids and settings. */
@ApplicationScoped
class SystemBeans {

    /** As fine as the databases keep it, so that what was answered is what will be read. */
    @Produces
    @Dependent
    InstantSource clock() {
        InstantSource clock = Boot.current().clock();
        return () -> clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    @Produces
    @Singleton
    IdGenerator ids() {
        return new UuidV7Generator(InstantSource.system());
    }

    @Produces
    @Dependent
    Settings settings() {
        return Boot.current().settings();
    }
}
