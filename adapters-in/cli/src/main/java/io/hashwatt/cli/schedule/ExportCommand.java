package io.hashwatt.cli.schedule;

import io.hashwatt.cli.console.Console;
import io.hashwatt.cli.console.InputError;
import io.hashwatt.cli.console.Subcommand;
import io.hashwatt.cli.remote.RemoteApi;
import io.hashwatt.cli.remote.RemoteServer;
import io.hashwatt.cli.schedule.SiteSchedules.Stored;
import io.hashwatt.domain.schedule.Schedule.State;
import io.hashwatt.domain.schedule.ScheduleContent;
import io.hashwatt.domain.schedule.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hashwatt schedule export}. In order of names, so that two exports differ where schedules do. */
@Command(name = "export")
public final class ExportCommand implements Subcommand {

    private final Optional<String> apiKey;

    @Mixin
    private ServerOptions options = new ServerOptions();

    @Option(names = {"-o", "--output"})
    private @Nullable Path output;

    /** @param apiKey for the server */
    public ExportCommand(Optional<String> apiKey) {
        this.apiKey = apiKey;
    }

    @Override
    public void run(Console console) {
        try (RemoteServer server = options.server(apiKey)) {
            SiteSchedules site = SiteSchedules.at(new RemoteApi(server), options.site());
            GroupNames groups = site.groups();
            List<ScheduleContent> active = site.list().stream()
                    .filter(stored -> stored.state() == State.ACTIVE)
                    .map(Stored::inForce)
                    .flatMap(content -> known(content, groups, console))
                    .sorted(Comparator.comparing(ScheduleContent::name))
                    .toList();
            write(ScheduleFile.write(active, groups), console);
        }
    }

    /** Without the groups that are no longer there, of which a file cannot speak. */
    private static Stream<ScheduleContent> known(
            @Nullable ScheduleContent content, GroupNames groups, Console console) {
        if (content == null || !(content.target() instanceof Target.Groups(var named))) {
            return Stream.ofNullable(content);
        }
        var there = named.stream().filter(groups::has).toList();
        if (there.size() < named.size()) {
            console.err()
                    .println("schedule '" + content.name() + "': groups that are no longer there are left out"
                            + (there.isEmpty() ? ", and it with them" : ""));
        }
        return there.isEmpty() ? Stream.empty() : Stream.of(content.aimedAt(new Target.Groups(there)));
    }

    private void write(String yaml, Console console) {
        if (output == null) {
            console.out().print(yaml);
            return;
        }
        try {
            Files.writeString(output, yaml);
        } catch (IOException failure) {
            throw new InputError(output + " cannot be written: " + failure);
        }
    }
}
