package io.hashwatt.server.database;

import io.hashwatt.application.kernel.DueWork;
import io.hashwatt.application.kernel.IdGenerator;
import io.hashwatt.application.kernel.ServerInstance;
import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.persistence.JpaStores;
import io.hashwatt.server.config.ConfigKey;
import io.hashwatt.server.config.Settings;
import io.hashwatt.server.run.Boot;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.time.InstantSource;
import javax.sql.DataSource;

/** What the database offers to use cases and stores. */
@ApplicationScoped
class DatabaseBeans {

    /** The end of the application is the end of its connections, after everything that may use them. */
    @Produces
    @Singleton
    Database database() {
        return Boot.current().database();
    }

    void close(@Disposes Database database) {
        database.close();
        Boot.current().closed();
    }

    /** Before the web server listens, so that nobody meets a server without its database. */
    void awaitOpen(
            @Observes @Priority(Interceptor.Priority.PLATFORM_AFTER) @Initialized(ApplicationScoped.class) Object starting,
            Database database) {
        database.connections();
    }

    @Produces
    @Dependent
    DataSource connections(Database database) {
        return database.connections();
    }

    @Produces
    @Dependent
    UnitOfWork unitOfWork(Database database) {
        return database.persistence().unitOfWork();
    }

    @Produces
    @Singleton
    JpaStores stores(Database database) {
        return JpaStores.on(database.persistence());
    }

    @Produces
    @Singleton
    ServerInstance instance(UnitOfWork unitOfWork, JpaStores stores, IdGenerator ids, Settings settings) {
        return new ServerInstance(unitOfWork, stores.kernel().leases(), ids, settings.required(ConfigKey.INSTANCE));
    }

    @Produces
    @Singleton
    DueWork due(UnitOfWork unitOfWork, JpaStores stores, ServerInstance instance, InstantSource clock) {
        return new DueWork(unitOfWork, stores.kernel().dueWork(), instance, clock);
    }
}
