package io.hashwatt.application.testing;

import io.hashwatt.application.fleet.port.GroupStoreContract;
import io.hashwatt.application.fleet.port.SiteStoreContract;
import io.hashwatt.application.tenancy.port.ApiKeyStoreContract;
import io.hashwatt.application.tenancy.port.JournalStoreContract;
import io.hashwatt.application.tenancy.port.RequestStoreContract;
import io.hashwatt.application.tenancy.port.TenantStoreContract;
import io.hashwatt.application.tenancy.port.TokenStoreContract;
import io.hashwatt.application.tenancy.port.UserStoreContract;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;

/** The fakes keep the contracts that real stores keep: a test of a use case may rely on them. */
@DisplayName("In memory:")
class InMemoryStoresTest {

    @Nested
    class Tenants extends TenantStoreContract {
        @Override
        protected Stores emptyStores() {
            return InMemoryStores.empty();
        }
    }

    @Nested
    class Users extends UserStoreContract {
        @Override
        protected Stores emptyStores() {
            return InMemoryStores.empty();
        }
    }

    @Nested
    class ApiKeys extends ApiKeyStoreContract {
        @Override
        protected Stores emptyStores() {
            return InMemoryStores.empty();
        }
    }

    @Nested
    class Tokens extends TokenStoreContract {
        @Override
        protected Stores emptyStores() {
            return InMemoryStores.empty();
        }
    }

    @Nested
    class Journal extends JournalStoreContract {
        @Override
        protected Stores emptyStores() {
            return InMemoryStores.empty();
        }
    }

    @Nested
    class Requests extends RequestStoreContract {
        @Override
        protected Stores emptyStores() {
            return InMemoryStores.empty();
        }
    }

    @Nested
    class Sites extends SiteStoreContract {
        @Override
        protected Stores emptyStores() {
            return InMemoryStores.empty();
        }
    }

    @Nested
    class Groups extends GroupStoreContract {
        @Override
        protected Stores emptyStores() {
            return InMemoryStores.empty();
        }
    }
}
