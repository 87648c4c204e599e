package io.hashwatt.architecture;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The contexts:")
class ContextsTest {

    @Test
    @DisplayName("kernel, tenancy, fleet, market, schedule, plan, dispatch, settlement: each uses only those before it")
    void order() {
        new Rule(ContextRules::contextsUseOnlyThoseBeforeThem)
                .isKeptByTheProduct()
                .isBrokenIn("contexts", "domain.market.Price.plan>");
    }

    @Test
    @DisplayName("treasury uses nothing after market, and nobody uses treasury")
    void treasury() {
        new Rule(ContextRules::contextsUseOnlyThoseBeforeThem)
                .isBrokenIn("contexts", "domain.treasury.Sale.statement>", "domain.market.Price.sale>");
    }

    @Test
    @DisplayName("every context has its place in the order")
    void place() {
        new Rule(ContextRules::everyContextHasItsPlaceInTheOrder)
                .isKeptByTheProduct()
                .isBrokenIn("contexts", "domain.weather.Forecast");
    }

    @Test
    @DisplayName("a context is used by others through its root package and its rooms; its kernels are private")
    void subPackages() {
        new Rule(ContextRules::subPackagesArePrivateToTheirContext)
                .isKeptByTheProduct()
                .isBrokenIn(
                        "contexts",
                        "domain.settlement.Statement.kernel>",
                        "powerexchanges.Peek.kernel>",
                        "powerexchanges.Peek.part>",
                        "powerexchanges.Peek.told>");
    }

    @Test
    @DisplayName("the rooms of a context do not need each other in circles")
    void rooms() {
        new Rule(ContextRules::roomsHaveAnOrder).isKeptByTheProduct().isBrokenIn("rooms", "Cycle detected");
        new Rule(ContextRules::roomsOfUseCasesHaveAnOrder).isKeptByTheProduct().isBrokenIn("rooms", "Cycle detected");
    }

    @Test
    @DisplayName("a room of use cases does not need the package in which they are put together")
    void root() {
        new Rule(ContextRules::roomsOfUseCasesDoNotLookBack)
                .isKeptByTheProduct()
                .isBrokenIn("rooms", "application.plan.making.MakePlan.all>");
    }

    @Test
    @DisplayName("out-ports are for their own context and outbound adapters only")
    void ports() {
        new Rule(ContextRules::portsAreForTheirContextAndOutboundAdapters)
                .isKeptByTheProduct()
                .isBrokenIn("contexts", "application.plan.PlanService.store>");
    }
}
