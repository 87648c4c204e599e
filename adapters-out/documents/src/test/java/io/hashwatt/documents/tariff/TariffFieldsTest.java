package io.hashwatt.documents.tariff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hashwatt.application.kernel.SourceDocument;
import io.hashwatt.documents.JsonDocument;
import io.hashwatt.documents.Refusal;
import io.hashwatt.documents.YamlDocument;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.market.tariff.Tariff;
import io.hashwatt.domain.market.tariff.TariffComponent;
import io.hashwatt.domain.market.tariff.TariffStep;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A tariff document:")
class TariffFieldsTest {

    private static Tariff read(String json) {
        return TariffFields.tariff(JsonDocument.object(document(json)), new CurrencyCode("EUR"));
    }

    private static SourceDocument document(String text) {
        return new SourceDocument("t.json", text.getBytes(StandardCharsets.UTF_8));
    }

    private static void refuses(String json, String... words) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.defects().getFirst().toString())
                                .contains(words));
    }

    private static String component(String fields) {
        return "{\"currency\":\"EUR\",\"versions\":[{\"components\":[{" + fields + "}]}]}";
    }

    @Test
    @DisplayName("a field that nobody knows, and a value out of range, are named with the rule")
    void refused() {
        refuses(
                "{\"currency\":\"USD\",\"versions\":[{\"components\":[]}]}",
                "currency",
                "must be that of the site, EUR");
        refuses("{\"currency\":\"EUR\",\"versions\":[]}", "versions", "must be 1 to");
        refuses(
                "{\"currency\":\"EUR\",\"versions\":[{\"components\":[],\"till\":1}]}",
                "versions[0].till",
                "not a known");
        refuses(
                "{\"currency\":\"EUR\",\"versions\":[{\"components\":[],\"billed_minutes\":7}]}",
                "billed_minutes",
                "whole part of a day");
        refuses(
                "{\"currency\":\"EUR\",\"versions\":[{\"components\":[]},{\"components\":[]}]}",
                "versions[1].from",
                "must be a later day");
        refuses(component("\"kind\":\"DEMAND\""), "components[0].kind", "RETAIL, FIXED, BLOCK, LOSSES, ADDER");
        refuses(component("\"kind\":\"LOSSES\",\"percent\":-1"), "components[0].percent", "not below 0");
        refuses(component("\"kind\":\"LOSSES\",\"percent\":1001"), "components[0].percent", "must not be above 1000");
        refuses(component("\"kind\":\"RETAIL\",\"factor\":0"), "components[0].factor", "above 0");
        refuses(component("\"kind\":\"RETAIL\",\"factor\":1001"), "components[0].factor", "must not be above 1000");
        refuses(component("\"kind\":\"ADDER\",\"per_mwh\":-2e6"), "components[0].per_mwh", "from -1000000 to 1000000");
        refuses(
                component("\"kind\":\"FIXED\",\"price_per_mwh\":1e7"),
                "components[0].price_per_mwh",
                "from -1000000 to 1000000");
        refuses(component("\"kind\":\"ADDER\",\"percent\":3"), "components[0].percent", "not a known field");
        refuses(component("\"kind\":\"ADDER\",\"per_mwh\":3,\"when\":[]"), "when", "must be 1 to 50");
        refuses(
                component("\"kind\":\"ADDER\",\"per_mwh\":3,\"when\":[{\"months\":[13]}]"),
                "when[0].months[0]",
                "from 1 to 12");
        refuses(
                component("\"kind\":\"ADDER\",\"per_mwh\":3,\"when\":[{\"from\":\"07:00\",\"to\":\"07:00\"}]"),
                "when[0].to",
                "must not be the same time as from");
    }

    @Test
    @DisplayName("a block says what becomes of the part that is not drawn, and has a power that can be told apart")
    void blocks() {
        String block = "\"kind\":\"BLOCK\",\"price_per_mwh\":48,";
        refuses(component(block + "\"megawatts\":5"), "components[0].unused");
        refuses(component(block + "\"megawatts\":5,\"unused\":\"KEPT\""), "components[0].unused", "SOLD", "LOST");
        refuses(component(block + "\"megawatts\":0,\"unused\":\"LOST\""), "components[0].megawatts", "above 0");
        refuses(
                component(block + "\"megawatts\":1000001,\"unused\":\"LOST\""),
                "components[0].megawatts",
                "must not be above 1000000");
        assertThat(read(component(block + "\"megawatts\":5,\"unused\":\"LOST\""))
                        .versions()
                        .getFirst()
                        .components())
                .extracting(TariffComponent::step)
                .containsExactly(
                        new TariffStep.Block(Power.ofWatts(5_000_000), BigDecimal.valueOf(48), TariffStep.Unused.LOST));
    }

    @Test
    @DisplayName("a contract stands before what is added to it")
    void order() {
        refuses(
                "{\"currency\":\"EUR\",\"versions\":[{\"components\":[{\"kind\":\"ADDER\",\"per_mwh\":1},"
                        + "{\"kind\":\"FIXED\",\"price_per_mwh\":60}]}]}",
                "components[1]",
                "must stand before");
    }

    @Test
    @DisplayName("it may be YAML")
    void yaml() {
        Tariff tariff = TariffFields.tariff(YamlDocument.object(document("""
                currency: EUR
                versions:
                  - from: "2026-01-01"
                    components:
                      - kind: ADDER
                        name: Grid fee
                        per_mwh: 21.3
                        when:
                          - days: [MON, FRI]
                            from: "07:00"
                            to: "20:00"
                """)));
        assertThat(tariff.versions().getFirst().components())
                .extracting(component -> component.name() + " " + component.step())
                .containsExactlyElementsOf(Stream.of(new TariffStep.Adder(new BigDecimal("21.3")))
                        .map(step -> "Grid fee " + step)
                        .toList());
    }

    private static String charge(String fields) {
        return "{\"currency\":\"EUR\",\"versions\":[{\"components\":[],\"demand_charges\":[{" + fields + "}]}]}";
    }

    @Test
    @DisplayName("a demand charge has a name, an amount above 0 and windows of whole measured intervals")
    void demandCharges() {
        refuses(charge("\"per_kw\":12"), "demand_charges[0].name");
        refuses(charge("\"name\":\"Peak\",\"per_kw\":0"), "demand_charges[0].per_kw", "above 0");
        refuses(charge("\"name\":\"Peak\",\"per_kw\":1,\"period_months\":5"), "period_months", "1, 2, 3, 4, 6 or 12");
        refuses(charge("\"name\":\"Peak\",\"per_kw\":1,\"first_month\":13"), "first_month", "from 1 to 12");
        refuses(charge("\"name\":\"Peak\",\"per_kw\":1,\"measured_minutes\":7"), "measured_minutes", "part of a day");
        refuses(
                charge("\"name\":\"Peak\",\"per_kw\":1,\"when\":[{\"from\":\"07:10\"}]"),
                "demand_charges[0].when",
                "whole measured intervals, each 15 minutes");
        refuses(
                charge("\"name\":\"Peak\",\"per_kw\":1},{\"name\":\"Peak\",\"per_kw\":2"),
                "demand_charges[1].name",
                "another one");
    }
}
