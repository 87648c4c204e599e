package io.hashwatt.cli.fleet;

import io.hashwatt.cli.console.Console;
import io.hashwatt.cli.console.InputError;
import io.hashwatt.cli.console.Subcommand;
import io.hashwatt.documents.Quoted;
import io.hashwatt.domain.fleet.MinerCatalogue;
import io.hashwatt.domain.fleet.MinerModel;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code hashwatt models}. */
@Command(name = "models")
public final class ModelsCommand implements Subcommand {

    @Option(names = "--model")
    private @Nullable String model;

    @Option(names = "--json")
    private boolean json;

    @Override
    public void run(Console console) {
        List<MinerModel> models = model == null ? MinerCatalogue.models() : List.of(named(model));
        if (json) {
            console.out().print(model == null ? ModelAsGroup.groups(models) : ModelAsGroup.group(models.getFirst()));
            console.line();
        } else if (model == null) {
            new ModelsText(console).print(models);
        } else {
            new ModelsText(console).print(models.getFirst());
        }
    }

    private static MinerModel named(String name) {
        return MinerCatalogue.find(name)
                .orElseThrow(() ->
                        new InputError("--model: " + Quoted.of(name) + " is not known; hashwatt models lists them"));
    }
}
