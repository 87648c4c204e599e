package io.hashwatt.persistence;

import io.hashwatt.application.fleet.port.GroupStoreContract;
import io.hashwatt.application.fleet.port.SiteStoreContract;
import io.hashwatt.application.kernel.UnitOfWorkContract;
import io.hashwatt.application.kernel.port.DueWorkStoreContract;
import io.hashwatt.application.kernel.port.InstanceLeasesContract;
import io.hashwatt.application.market.port.BitcoinValueStoreContract;
import io.hashwatt.application.market.port.ImportReportStoreContract;
import io.hashwatt.application.market.port.PowerPriceStore;
import io.hashwatt.application.market.port.PowerPriceStoreContract;
import io.hashwatt.application.market.port.PowerPriceTenancyContract;
import io.hashwatt.application.market.port.SeriesPositionStoreContract;
import io.hashwatt.application.market.port.SeriesStoreContract;
import io.hashwatt.application.market.port.SiteMarketStoreContract;
import io.hashwatt.application.plan.DemandChargesContract;
import io.hashwatt.application.plan.PlanInForceContract;
import io.hashwatt.application.plan.WhatRulesContract;
import io.hashwatt.application.plan.port.BacktestStoreContract;
import io.hashwatt.application.plan.port.ObservedDayStoreContract;
import io.hashwatt.application.plan.port.PlanInForceStoreContract;
import io.hashwatt.application.plan.port.PlanStoreContract;
import io.hashwatt.application.plan.port.SiteInputStoreContract;
import io.hashwatt.application.schedule.port.InterventionStoreContract;
import io.hashwatt.application.schedule.port.ProtectionStoreContract;
import io.hashwatt.application.schedule.port.ScheduleStoreContract;
import io.hashwatt.application.schedule.port.SiteControlStoreContract;
import io.hashwatt.application.tenancy.port.ApiKeyStoreContract;
import io.hashwatt.application.tenancy.port.ConsumerStoreContract;
import io.hashwatt.application.tenancy.port.JournalStoreContract;
import io.hashwatt.application.tenancy.port.RequestStoreContract;
import io.hashwatt.application.tenancy.port.TenantStoreContract;
import io.hashwatt.application.tenancy.port.TokenStoreContract;
import io.hashwatt.application.tenancy.port.UserStoreContract;
import io.hashwatt.application.testing.EachCallInAUnit;
import io.hashwatt.application.testing.Stores;
import io.hashwatt.domain.tenancy.Tenant;
import java.time.Instant;
import org.junit.jupiter.api.Nested;

/** The contracts of all ports, to be kept by the stores of this module on every database. */
abstract class StoresContract {

    abstract DatabaseFixture fixture();

    /** Whether several servers may use the database at a time. */
    abstract boolean servesSeveral();

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
    class Consumers extends ConsumerStoreContract {
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

    @Nested
    class Units extends UnitOfWorkContract {
        @Override
        protected Stores emptyStores() {
            return fixture().emptied();
        }
    }

    @Nested
    class Series extends SeriesStoreContract {
        @Override
        protected Stores emptyStores() {
            return fixture().emptied();
        }
    }

    @Nested
    class SeriesPositions extends SeriesPositionStoreContract {
        @Override
        protected Stores emptyStores() {
            return fixture().emptied();
        }
    }

    @Nested
    class BitcoinValues extends BitcoinValueStoreContract {
        @Override
        protected Stores emptyStores() {
            return fixture().emptied();
        }
    }

    @Nested
    class PowerPricesOfTenants extends PowerPriceTenancyContract {
        @Override
        protected Stores emptyStores() {
            return fixture().emptied();
        }
    }

    @Nested
    class ImportReports extends ImportReportStoreContract {
        @Override
        protected Stores emptyStores() {
            return fixture().emptied();
        }
    }

    @Nested
    class SiteMarkets extends SiteMarketStoreContract {
        @Override
        protected Stores emptyStores() {
            return fixture().emptied();
        }
    }

    @Nested
    class Interventions extends InterventionStoreContract {
        @Override
        protected Stores emptyStores() {
            return fixture().emptied();
        }
    }

    @Nested
    class SiteControls extends SiteControlStoreContract {
        @Override
        protected Stores emptyStores() {
            return fixture().emptied();
        }
    }

    @Nested
    class Schedules extends ScheduleStoreContract {
        @Override
        protected Stores emptyStores() {
            return fixture().emptied();
        }
    }

    @Nested
    class Protections extends ProtectionStoreContract {
        @Override
        protected Stores emptyStores() {
            return fixture().emptied();
        }
    }

    @Nested
    class Plans extends PlanStoreContract {
        @Override
        protected Stores emptyStores() {
            return fixture().emptied();
        }
    }

    @Nested
    class SiteInputs extends SiteInputStoreContract {
        @Override
        protected Stores emptyStores() {
            return fixture().emptied();
        }
    }

    @Nested
    class PlansInForce extends PlanInForceStoreContract {
        @Override
        protected Stores emptyStores() {
            return fixture().emptied();
        }
    }

    @Nested
    class WhatRules extends WhatRulesContract {
        @Override
        protected Stores emptyStores() {
            return fixture().emptied();
        }
    }

    @Nested
    class ObservedDays extends ObservedDayStoreContract {
        @Override
        protected Stores emptyStores() {
            return fixture().emptied();
        }
    }

    @Nested
    class ThePlanInForce extends PlanInForceContract {
        @Override
        protected Stores emptyStores() {
            return fixture().emptied();
        }
    }

    @Nested
    class DemandCharges extends DemandChargesContract {
        @Override
        protected Stores emptyStores() {
            return fixture().emptied();
        }
    }

    @Nested
    class Backtests extends BacktestStoreContract {
        @Override
        protected Stores emptyStores() {
            return fixture().emptied();
        }
    }

    @Nested
    class Instances extends InstanceLeasesContract {
        @Override
        protected Stores emptyStores() {
            return fixture().emptied();
        }

        @Override
        protected boolean servesSeveral() {
            return StoresContract.this.servesSeveral();
        }
    }

    @Nested
    class DueWork extends DueWorkStoreContract {
        @Override
        protected Stores emptyStores() {
            return fixture().emptied();
        }
    }

    @Nested
    class PowerPrices extends PowerPriceStoreContract {
        @Override
        protected PowerPriceStore emptyStore() {
            Stores stores = fixture().emptied();
            stores.unitOfWork().in(OWNER, () -> {
                stores.tenants().add(new Tenant(OWNER, "platform", "Platform", Instant.EPOCH, 1));
                return OWNER;
            });
            return EachCallInAUnit.of(PowerPriceStore.class, stores.powerPrices(), stores.unitOfWork(), OWNER);
        }
    }
}
