package io.hashwatt.cli.fleet;

import io.hashwatt.cli.console.Console;
import io.hashwatt.cli.console.Numbers;
import io.hashwatt.cli.console.TextTable;
import io.hashwatt.cli.console.Wrapping;
import io.hashwatt.domain.fleet.LevelEvidence;
import io.hashwatt.domain.fleet.LevelSet;
import io.hashwatt.domain.fleet.MinerModel;
import io.hashwatt.domain.fleet.ModelLevel;
import io.hashwatt.domain.fleet.ModelLevels;
import io.hashwatt.domain.fleet.PowerLevel;
import io.hashwatt.domain.kernel.Decimals;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Miner models for people. */
final class ModelsText {

    private final Console console;

    ModelsText(Console console) {
        this.console = console;
    }

    void print(List<MinerModel> models) {
        TextTable table =
                new TextTable().text().text().text().numbers(3).numbers(1).text();
        table.row("Maker", "Model", "Cooling", "W", "TH/s", "J/TH", "Tuned", "");
        for (MinerModel model : models) {
            PowerLevel factory = model.factory().powerLevels().getLast();
            table.row(
                    model.manufacturer(),
                    model.name(),
                    model.cooling().name().toLowerCase(Locale.ROOT),
                    Numbers.rounded(factory.power().watts(), 0),
                    Numbers.rounded(factory.hashrate().terahashPerSecond(), 1),
                    efficiency(factory, null),
                    Numbers.grouped(model.tuned().levels().size() - 1L),
                    word(model.tuned().evidence()));
        }
        table.lines(console.columns()).forEach(console::line);
        console.line();
        Wrapping.wrap(
                        "Power and hashrate as the factory sets them, and how many tuned levels there are: recorded on one"
                                + " machine, stated by somebody, or partly estimated. A model's levels and where they come"
                                + " from:",
                        console.columns())
                .forEach(console::line);
        console.line("hashwatt models --model \"" + models.getLast().name() + "\"");
    }

    void print(MinerModel model, List<ModelLevels> sets) {
        console.line(console.style().bold(model.manufacturer() + " " + model.name()) + ", "
                + model.cooling().name().toLowerCase(Locale.ROOT));
        sets.forEach(this::print);
        ModelLevels example = sets.contains(model.published()) ? model.published() : sets.getFirst();
        console.line();
        console.line("As a group of a fleet file, which may instead say \"model\": \"" + model.name()
                + "\", \"level_set\": \"" + example.set() + "\":");
        console.line(ModelAsGroup.group(model.name(), example));
    }

    private void print(ModelLevels set) {
        console.line();
        console.line(console.style().bold(title(set.set())));
        Wrapping.wrap("Source: " + set.source(), console.columns()).forEach(console::line);
        TextTable table = new TextTable().numbers(1).text().numbers(4).text();
        table.row("", "Level", "W", "TH/s", "J/TH", "J/TH of the step", "");
        PowerLevel below = null;
        int index = 0;
        for (ModelLevel one : set.levels()) {
            PowerLevel level = one.level();
            table.row(
                    Numbers.grouped(index++),
                    level.name(),
                    Numbers.rounded(level.power().watts(), 0),
                    Numbers.rounded(level.hashrate().terahashPerSecond(), 1),
                    efficiency(level, null),
                    efficiency(level, below),
                    word(one.evidence()));
            below = level;
        }
        table.lines(console.columns()).forEach(console::line);
    }

    private static String title(LevelSet set) {
        return switch (set) {
            case FACTORY -> "Factory level";
            case TUNED -> "Tuned levels";
            case PROFILES -> "All profiles of the firmware";
        };
    }

    private static String word(LevelEvidence evidence) {
        return switch (evidence) {
            case RECORDED -> "recorded";
            case STATED -> "stated";
            case ESTIMATED -> "estimate";
        };
    }

    /** Of the step up from {@code below}; null: of the level as a whole. */
    private static String efficiency(PowerLevel level, @Nullable PowerLevel below) {
        BigDecimal watts = level.power().watts();
        BigDecimal terahash = level.hashrate().terahashPerSecond();
        if (below != null) {
            watts = watts.subtract(below.power().watts());
            terahash = terahash.subtract(below.hashrate().terahashPerSecond());
        }
        return terahash.signum() == 0 ? Numbers.UNKNOWN : Numbers.rounded(Decimals.quotient(watts, terahash), 1);
    }
}
