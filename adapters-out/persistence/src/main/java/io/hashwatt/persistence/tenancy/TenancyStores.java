package io.hashwatt.persistence.tenancy;

import io.hashwatt.application.tenancy.port.ApiKeyStore;
import io.hashwatt.application.tenancy.port.ConsumerStore;
import io.hashwatt.application.tenancy.port.JournalStore;
import io.hashwatt.application.tenancy.port.RequestStore;
import io.hashwatt.application.tenancy.port.TenantStore;
import io.hashwatt.application.tenancy.port.TokenStore;
import io.hashwatt.application.tenancy.port.UserStore;
import io.hashwatt.persistence.jpa.CurrentUnitOfWork;

/** The stores of the tenancy context. */
public record TenancyStores(
        TenantStore tenants,
        UserStore users,
        ApiKeyStore apiKeys,
        TokenStore tokens,
        JournalStore journal,
        ConsumerStore consumers,
        RequestStore requests) {

    public static TenancyStores on(CurrentUnitOfWork current) {
        return new TenancyStores(
                new JpaTenantStore(current),
                new JpaUserStore(current),
                new JpaApiKeyStore(current),
                new JdbcTokenStore(current),
                new JdbcJournalStore(current),
                new JdbcConsumerStore(current),
                new JdbcRequestStore(current));
    }
}
