package io.hashwatt.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.fleet.MinerCatalogue;
import io.hashwatt.domain.fleet.MinerModel;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("hashwatt models:")
class ModelsTest {

    @Test
    @DisplayName("lists every model of the catalogue")
    void list() {
        String output = Outcome.of("models").good().out();

        assertThat(MinerCatalogue.models())
                .extracting(MinerModel::name)
                .allSatisfy(name -> assertThat(output).contains(name));
    }

    @Test
    @DisplayName("tells a model's levels, the efficiency of each step and the source")
    void one() {
        assertThat(Outcome.of("models", "--model", "antminer s19k pro").good().out())
                .contains("Bitmain Antminer S19k Pro, air", "Source: ", "J/TH of the step", "790MHz");
    }

    @Test
    @DisplayName("tells what each level rests on, and with a set that one alone")
    void sets() {
        assertThat(Outcome.of("models", "--model", "Antminer S19 XP").good().out())
                .contains("Factory level", "Tuned levels", "recorded", "stated", "estimate", "power target of 2,431 W");
        assertThat(Outcome.of("models", "--model", "Antminer S19 XP", "--level-set", "factory")
                        .good()
                        .out())
                .contains("Factory level", "\"level_set\": \"FACTORY\"")
                .doesNotContain("Tuned levels");
        assertThat(Outcome.of("models", "--model", "Antminer S21", "--level-set", "profiles")
                        .refusal())
                .isEqualTo("--level-set: no profiles of the Antminer S21 are published; there are factory and tuned");
        assertThat(Outcome.of("models", "--model", "Antminer S21", "--level-set", "all")
                        .refusal())
                .isEqualTo("--level-set: must be factory, tuned or profiles, not \"all\"");
    }

    @Test
    @DisplayName("prints the tuned levels of all models as a fleet file, on request")
    void tunedFile(@TempDir Path folder) {
        String all =
                Outcome.of("models", "--level-set", "tuned", "--json").good().out();

        assertThat(all).contains("\"name\": \"low\"");
        new Workspace(folder).fleet(all).plan().good();
    }

    @Test
    @DisplayName("what it prints for a fleet file is one")
    void paste(@TempDir Path folder) {
        String group = Outcome.of("models", "--model", "Antminer S19k Pro", "--json")
                .good()
                .out();
        String all = Outcome.of("models", "--json").good().out();

        new Workspace(folder).fleet("{\"groups\": [" + group + "]}").plan().good();
        new Workspace(folder).fleet(all).plan().good();
    }

    @Test
    @DisplayName("a model that nobody knows is refused")
    void unknown() {
        assertThat(Outcome.of("models", "--model", "Antminer S0").refusal())
                .isEqualTo("--model: \"Antminer S0\" is not known; hashwatt models lists them");
    }
}
