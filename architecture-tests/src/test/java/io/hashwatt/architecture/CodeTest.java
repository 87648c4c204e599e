package io.hashwatt.architecture;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The code:")
class CodeTest {

    @Test
    @DisplayName("the clock is read in the server only; everyone else is handed an InstantSource")
    void clock() {
        new Rule(CodeRules::onlyTheServerReadsTheClock)
                .isKeptByTheProduct()
                .isBrokenIn(
                        "code",
                        "Instant.now()",
                        "LocalDate.now(java.time.ZoneId)",
                        "System.currentTimeMillis()",
                        "Clock.systemUTC()",
                        "Offences.clockByReference()");
    }

    @Test
    @DisplayName("the default time zone is read in the server only")
    void zone() {
        new Rule(CodeRules::onlyTheServerReadsTheDefaultZone)
                .isKeptByTheProduct()
                .isBrokenIn("code", "ZoneId.systemDefault()");
    }

    @Test
    @DisplayName("random numbers and ids are made in the server only; everyone else is handed an IdGenerator")
    void chance() {
        new Rule(CodeRules::onlyTheServerUsesChance)
                .isKeptByTheProduct()
                .isBrokenIn("code", "Math.random()", "UUID.randomUUID()", "Random.<init>(long)");
    }

    @Test
    @DisplayName(
            "no class of the application or the server and no presenter takes more than five collaborators, and none but the assembly all ports")
    void collaborators() {
        new Rule(CodeRules::nobodyTakesMoreThanFiveCollaborators)
                .isKeptByTheProduct()
                .isBrokenIn("code", "PlanEverything.<init>(int, int, int, int, int, int)")
                .isBrokenIn("code", "ServeEverything.<init>(int, int, int, int, int, int)")
                .isBrokenIn("code", "EverythingPresenter.<init>(int, int, int, int, int, int)");
        new Rule(CodeRules::onlyTheAssemblySeesAllPorts)
                .isKeptByTheProduct()
                .isBrokenIn("code", "PlanEverything.<init>(offending.code.application.plan.PlanPorts)");
    }

    @Test
    @DisplayName("double and float stay in the planner's kernel and in chart code")
    void floatingPoint() {
        new Rule(CodeRules::floatingPointStaysInTheKernelsAndInCharts)
                .isKeptByTheProduct()
                .isBrokenIn(
                        "code",
                        "Offences.price",
                        "Offences.parameter(float)",
                        "Offences.result()",
                        "Offences.array",
                        "BigDecimal.doubleValue()");
    }
}
