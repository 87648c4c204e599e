package io.hashwatt.server.tenancy;

import io.hashwatt.application.AllEvents;
import io.hashwatt.application.kernel.IdGenerator;
import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.application.plan.replanning.RaisePositions;
import io.hashwatt.application.tenancy.PurgeRecords;
import io.hashwatt.application.tenancy.RunOnce;
import io.hashwatt.application.tenancy.TenancyUseCases;
import io.hashwatt.application.tenancy.access.Authenticate;
import io.hashwatt.application.tenancy.access.LogIn;
import io.hashwatt.application.tenancy.access.ManageApiKeys;
import io.hashwatt.application.tenancy.access.ManageTenants;
import io.hashwatt.application.tenancy.access.ManageUsers;
import io.hashwatt.application.tenancy.journal.EventCodec;
import io.hashwatt.application.tenancy.journal.FollowEvents;
import io.hashwatt.application.tenancy.journal.Journal;
import io.hashwatt.application.tenancy.journal.ReadJournal;
import io.hashwatt.application.tenancy.journal.ReadSetAsideEvents;
import io.hashwatt.application.tenancy.port.Secrets;
import io.hashwatt.application.tenancy.port.TenancyPorts;
import io.hashwatt.persistence.JpaStores;
import io.hashwatt.persistence.tenancy.TenancyStores;
import io.hashwatt.server.config.ConfigKey;
import io.hashwatt.server.config.Settings;
import io.hashwatt.server.metrics.ProductMetrics;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/** The in-ports of tenancy. */
@ApplicationScoped
class TenancyBeans {

    @Produces
    @Singleton
    TenancyUseCases useCases(
            UnitOfWork unitOfWork,
            JpaStores all,
            IdGenerator ids,
            InstantSource clock,
            JournalNews news,
            ProductMetrics metrics,
            Settings settings) {
        TenancyStores stores = all.tenancy();
        Secrets secrets = secrets(new SecureRandom());
        TenancyPorts ports = new TenancyPorts(
                unitOfWork,
                stores.tenants(),
                stores.users(),
                stores.apiKeys(),
                stores.tokens(),
                stores.journal(),
                stores.consumers(),
                new EventCodec(AllEvents.OF_ALL_CONTEXTS),
                stores.requests(),
                new Pbkdf2PasswordHasher(secrets),
                secrets,
                ids,
                clock,
                List.of(new RaisePositions(all.plan().siteInputs())),
                news::grew);
        return TenancyUseCases.of(
                ports,
                metrics.eventWatch(),
                new PurgeRecords.Policy(Duration.ofDays(settings.number(ConfigKey.KEEP_EVENTS))));
    }

    @Produces
    @Dependent
    PurgeRecords purgeRecords(TenancyUseCases useCases) {
        return useCases.purgeRecords();
    }

    private static Secrets secrets(SecureRandom random) {
        return count -> {
            byte[] bytes = new byte[count];
            random.nextBytes(bytes);
            return bytes;
        };
    }

    @Produces
    @Dependent
    Authenticate authenticate(TenancyUseCases useCases) {
        return useCases.authenticate();
    }

    @Produces
    @Dependent
    LogIn logIn(TenancyUseCases useCases) {
        return useCases.logIn();
    }

    @Produces
    @Dependent
    ManageTenants manageTenants(TenancyUseCases useCases) {
        return useCases.manageTenants();
    }

    @Produces
    @Dependent
    ManageUsers manageUsers(TenancyUseCases useCases) {
        return useCases.manageUsers();
    }

    @Produces
    @Dependent
    ManageApiKeys manageApiKeys(TenancyUseCases useCases) {
        return useCases.manageApiKeys();
    }

    @Produces
    @Dependent
    Journal journal(TenancyUseCases useCases) {
        return useCases.journal();
    }

    @Produces
    @Dependent
    ReadJournal readJournal(TenancyUseCases useCases) {
        return useCases.readJournal();
    }

    @Produces
    @Dependent
    FollowEvents followEvents(TenancyUseCases useCases) {
        return useCases.followEvents();
    }

    @Produces
    @Dependent
    ReadSetAsideEvents readSetAsideEvents(TenancyUseCases useCases) {
        return useCases.readSetAsideEvents();
    }

    @Produces
    @Dependent
    RunOnce runOnce(TenancyUseCases useCases) {
        return useCases.runOnce();
    }
}
