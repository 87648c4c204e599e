package io.hashwatt.cli.fleet;

import io.hashwatt.cli.console.Console;
import io.hashwatt.cli.console.InputError;
import io.hashwatt.cli.console.Subcommand;
import io.hashwatt.documents.Quoted;
import io.hashwatt.domain.fleet.LevelSet;
import io.hashwatt.domain.fleet.MinerCatalogue;
import io.hashwatt.domain.fleet.MinerModel;
import io.hashwatt.domain.fleet.ModelLevels;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code hashwatt models}. */
@Command(name = "models")
public final class ModelsCommand implements Subcommand {

    @Option(names = "--model")
    private @Nullable String model;

    @Option(names = "--level-set")
    private @Nullable String levelSet;

    @Option(names = "--json")
    private boolean json;

    @Override
    public void run(Console console) {
        List<MinerModel> models = model == null ? MinerCatalogue.models() : List.of(named(model));
        if (json) {
            console.out().print(model == null ? groups(models) : group(models.getFirst()));
            console.line();
        } else if (model == null) {
            new ModelsText(console).print(models);
        } else {
            MinerModel one = models.getFirst();
            new ModelsText(console).print(one, levelSet == null ? one.sets() : List.of(levels(one)));
        }
    }

    /** A whole fleet file. */
    private String groups(List<MinerModel> models) {
        return ModelAsGroup.groups(models.stream().map(this::group).toList());
    }

    private String group(MinerModel one) {
        return ModelAsGroup.group(one.name(), levels(one));
    }

    private ModelLevels levels(MinerModel one) {
        return levelSet == null ? one.published() : levels(one, levelSet);
    }

    private static ModelLevels levels(MinerModel one, String named) {
        LevelSet set = Arrays.stream(LevelSet.values())
                .filter(any -> any.name().equals(named.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() ->
                        new InputError("--level-set: must be factory, tuned or profiles, not " + Quoted.of(named)));
        return one.find(set)
                .orElseThrow(() -> new InputError("--level-set: no profiles of the " + one.name()
                        + " are published; there are factory and tuned"));
    }

    private static MinerModel named(String name) {
        return MinerCatalogue.find(name)
                .orElseThrow(() ->
                        new InputError("--model: " + Quoted.of(name) + " is not known; hashwatt models lists them"));
    }
}
