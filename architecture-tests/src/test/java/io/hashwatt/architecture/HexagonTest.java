package io.hashwatt.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The hexagon:")
class HexagonTest {

    @Test
    @DisplayName("the domain depends on the JDK and nullness annotations, on nothing else")
    void domain() {
        new Rule(HexagonRules::domainDependsOnTheJdkOnly)
                .isKeptByTheProduct()
                .isBrokenIn("frameworks", "domain.kernel.PriceAsJson.json>");
    }

    @Test
    @DisplayName("the application depends on the domain, the JDK and nullness annotations, on nothing else")
    void application() {
        new Rule(HexagonRules::applicationDependsOnTheDomainOnly)
                .isKeptByTheProduct()
                .isBrokenIn("frameworks", "application.plan.PlanAsJson.json>");
    }

    @Test
    @DisplayName("adapters never see each other")
    void adapters() {
        new Rule(HexagonRules::adaptersNeverSeeEachOther)
                .isKeptByTheProduct()
                .isBrokenIn("adapters", "powerexchanges.PowerReader.other>");
    }

    @Test
    @DisplayName("the toolkit for documents depends on no adapter and on no context's ports")
    void toolkit() {
        new Rule(HexagonRules::toolkitKnowsNoAdapterAndNoPort)
                .isKeptByTheProduct()
                .isBrokenIn("adapters", "documents.Csv.port>", "documents.Csv.adapter>");
    }

    @Test
    @DisplayName("what views and forms are made of knows the kernel and the texts, and no context")
    void forms() {
        new Rule(HexagonRules::formsKnowNoContext)
                .isKeptByTheProduct()
                .isBrokenIn("adapters", "ui.form.PriceField.context>");
    }

    @Test
    @DisplayName("the command line, REST and the UI call in-ports only")
    void inbound() {
        new Rule(HexagonRules::inboundAdaptersCallInPortsOnly)
                .isKeptByTheProduct()
                .isBrokenIn("adapters", "cli.ImportCommand.port>");
    }

    @Test
    @DisplayName(
            "the command line, REST and the UI tell why a miner is off, and neither arbitrate nor price it themselves")
    void why() {
        new Rule(HexagonRules::inboundAdaptersTellWhyAndDoNotDecideIt)
                .isKeptByTheProduct()
                .isBrokenIn(
                        "adapters", "IntentArbiter.rule()", "Valuation.marginalStrike()", "Valuation.averageStrike()");
    }

    @Test
    @DisplayName("only the server sees everything, and nobody sees the server")
    void server() {
        new Rule(HexagonRules::nobodyDependsOnTheServer)
                .isKeptByTheProduct()
                .isBrokenIn("adapters", "cli.ImportCommand.wiring>");
    }

    @Test
    @DisplayName("scopes of CDI live in REST, the UI and the server only")
    void scopes() {
        new Rule(HexagonRules::scopesLiveWhereRequestsComeIn)
                .isKeptByTheProduct()
                .isBrokenIn("adapters", "persistence.plan.PlanStore>");
    }

    @Test
    @DisplayName("entities and mappers never leave their adapter")
    void entities() {
        new Rule(HexagonRules::entitiesStayInTheirAdapter)
                .isKeptByTheProduct()
                .isBrokenIn("adapters", "persistence.plan.PlanEntity>", "persistence.plan.PlanStore.row()>");
    }

    @Test
    @DisplayName("these tests see every module of the program, and no tests or benchmarks")
    void all() {
        Hexagon hexagon = new Hexagon("io.hashwatt");

        assertThat(Rule.PRODUCT.stream().map(hexagon::moduleOf).flatMap(Optional::stream))
                .containsOnly(
                        "domain",
                        "application",
                        "migrations",
                        "cli",
                        "rest",
                        "ui",
                        "documents",
                        "powerexchanges",
                        "bitcoinexchanges",
                        "calendars",
                        "persistence",
                        "server");
    }
}
