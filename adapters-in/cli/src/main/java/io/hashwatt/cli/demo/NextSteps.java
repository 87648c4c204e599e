package io.hashwatt.cli.demo;

import io.hashwatt.cli.console.Console;

/** Commands to try next; they work as they are printed. */
final class NextSteps {

    private static final String TEXAS = """
              ./hashwatt %1$s --power %2$s/texas-power.csv --fleet %2$s/texas-fleet.json \\
                  --bitcoin %2$s/texas-bitcoin.csv --difficulty %2$s/difficulty.csv \\
                  --fee-share 0.03 --zone America/Chicago --currency USD \\
                  %3$s
            """;

    private static final String GERMANY = """
              ./hashwatt plan --power %1$s/germany-power.csv --fleet %1$s/germany-fleet.json \\
                  --bitcoin %1$s/germany-bitcoin.csv --difficulty %1$s/difficulty.csv \\
                  --fee-share 0.03 --zone Europe/Berlin --currency EUR --json
            """;

    private NextSteps() {}

    static void print(String folder, boolean exported, Console console) {
        String name = quoted(folder);
        console.line();
        console.line(console.style().bold("Try next"));
        if (!exported) {
            console.line("  ./hashwatt demo --export " + name + "        writes the files used here");
            console.line();
        }
        String dayAhead = "--day-ahead " + name + "/texas-day-ahead.csv";
        console.out().print(TEXAS.formatted("backtest", name, dayAhead));
        console.line();
        console.out().print(TEXAS.formatted("backtest", name, dayAhead + " --at-hashprice 35"));
        console.line();
        console.out().print(TEXAS.formatted("plan", name, "--from 2024-08-20 --to 2024-08-21"));
        console.line();
        console.out().print(GERMANY.formatted(name));
        console.line();
        console.line("Then put your own fleet and prices in their place: ./hashwatt plan --help");
    }

    /** For a shell. */
    private static String quoted(String folder) {
        return folder.matches("[A-Za-z0-9_./+-]+") ? folder : "'" + folder.replace("'", "'\\''") + "'";
    }
}
