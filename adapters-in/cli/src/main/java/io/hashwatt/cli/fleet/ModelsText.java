package io.hashwatt.cli.fleet;

import io.hashwatt.cli.console.Console;
import io.hashwatt.cli.console.Numbers;
import io.hashwatt.cli.console.TextTable;
import io.hashwatt.cli.console.Wrapping;
import io.hashwatt.domain.fleet.MinerModel;
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
        TextTable table = new TextTable().text().text().text().numbers(4);
        table.row("Maker", "Model", "Cooling", "Levels", "W", "TH/s", "J/TH");
        for (MinerModel model : models) {
            PowerLevel top = model.levels().getLast();
            table.row(
                    model.manufacturer(),
                    model.name(),
                    model.cooling().name().toLowerCase(Locale.ROOT),
                    Numbers.grouped(model.levels().size() - 1L),
                    Numbers.rounded(top.power().watts(), 0),
                    Numbers.rounded(top.hashrate().terahashPerSecond(), 1),
                    efficiency(top, null));
        }
        table.lines(console.columns()).forEach(console::line);
        console.line();
        console.line("Power and hashrate at the highest level. A model's levels and where they come from:");
        console.line("hashwatt models --model \"" + models.getLast().name() + "\"");
    }

    void print(MinerModel model) {
        console.line(console.style().bold(model.manufacturer() + " " + model.name()) + ", "
                + model.cooling().name().toLowerCase(Locale.ROOT));
        Wrapping.wrap("Source: " + model.source(), console.columns()).forEach(console::line);
        console.line();
        TextTable table = new TextTable().numbers(1).text().numbers(4);
        table.row("", "Level", "W", "TH/s", "J/TH", "J/TH of the step");
        PowerLevel below = null;
        int index = 0;
        for (PowerLevel level : model.levels()) {
            table.row(
                    Numbers.grouped(index++),
                    level.name(),
                    Numbers.rounded(level.power().watts(), 0),
                    Numbers.rounded(level.hashrate().terahashPerSecond(), 1),
                    efficiency(level, null),
                    efficiency(level, below));
            below = level;
        }
        table.lines(console.columns()).forEach(console::line);
        console.line();
        console.line("As a group of a fleet file:");
        console.line(ModelAsGroup.group(model));
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
