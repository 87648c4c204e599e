package io.hashwatt.persistence;

import io.hashwatt.application.fleet.port.GroupStoreContract;
import io.hashwatt.application.fleet.port.SiteStoreContract;
import io.hashwatt.application.tenancy.port.ApiKeyStoreContract;
import io.hashwatt.application.tenancy.port.JournalStoreContract;
import io.hashwatt.application.tenancy.port.RequestStoreContract;
import io.hashwatt.application.tenancy.port.TenantStoreContract;
import io.hashwatt.application.tenancy.port.TokenStoreContract;
import io.hashwatt.application.tenancy.port.UserStoreContract;
import io.hashwatt.application.testing.Stores;
import org.junit.jupiter.api.Nested;

/** The contracts of all ports, to be kept by the stores of this module on every database. */
abstract class StoresContract {

    abstract DatabaseFixture fixture();

    @Nested
    class Tenants extends TenantStoreContract {
        @Override
        protected Stores emptyStores() {
            return fixture().emptied();
        }
    }

    @Nested
    class Users extends UserStoreContract {
        @Override
        protected Stores emptyStores() {
            return fixture().emptied();
        }
    }

    @Nested
    class ApiKeys extends ApiKeyStoreContract {
        @Override
        protected Stores emptyStores() {
            return fixture().emptied();
        }
    }

    @Nested
    class Tokens extends TokenStoreContract {
        @Override
        protected Stores emptyStores() {
            return fixture().emptied();
        }
    }

    @Nested
    class Journal extends JournalStoreContract {
        @Override
        protected Stores emptyStores() {
            return fixture().emptied();
        }
    }

    @Nested
    class Requests extends RequestStoreContract {
        @Override
        protected Stores emptyStores() {
            return fixture().emptied();
        }
    }

    @Nested
    class Sites extends SiteStoreContract {
        @Override
        protected Stores emptyStores() {
            return fixture().emptied();
        }
    }

    @Nested
    class Groups extends GroupStoreContract {
        @Override
        protected Stores emptyStores() {
            return fixture().emptied();
        }
    }
}
