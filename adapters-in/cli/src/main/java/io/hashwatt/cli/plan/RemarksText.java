package io.hashwatt.cli.plan;

import io.hashwatt.cli.console.Console;
import io.hashwatt.cli.console.Numbers;
import io.hashwatt.cli.console.OneLine;
import io.hashwatt.cli.console.Wrapping;
import java.util.List;

/** What was repaired or left out of the files. */
final class RemarksText {

    private static final int MOST = 10;
    private static final int INDENT = 2;

    private RemarksText() {}

    static void print(List<String> remarks, Console console) {
        if (remarks.isEmpty()) {
            return;
        }
        console.line();
        console.line("Remarks");
        for (String remark : remarks.subList(0, Math.min(MOST, remarks.size()))) {
            Wrapping.wrap(OneLine.of(remark), console.columns() - INDENT).forEach(line -> console.line("  " + line));
        }
        if (remarks.size() > MOST) {
            console.line("  … and " + Numbers.counted(remarks.size() - MOST, "more remark"));
        }
    }
}
