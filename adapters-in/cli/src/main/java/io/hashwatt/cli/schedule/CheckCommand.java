package io.hashwatt.cli.schedule;

import io.hashwatt.application.kernel.DocumentReading;
import io.hashwatt.application.kernel.SourceDocument;
import io.hashwatt.application.schedule.CheckSchedules;
import io.hashwatt.cli.console.Console;
import io.hashwatt.cli.console.InputError;
import io.hashwatt.cli.console.InputFiles;
import io.hashwatt.cli.console.NotFit;
import io.hashwatt.cli.console.Subcommand;
import io.hashwatt.cli.plan.FleetFile;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.schedule.ScheduleContent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hashwatt schedule check}. Ends with exit code 1 if no site would take the file, or a finding is an error. */
@Command(name = "check")
public final class CheckCommand implements Subcommand {

    private final Supplier<CheckSchedules> useCase;

    @Parameters(paramLabel = "FILE", arity = "1")
    private String file = "";

    @Option(names = "--fleet", required = true)
    private String fleet = "";

    @Option(names = "--json")
    private boolean json;

    public CheckCommand(Supplier<CheckSchedules> useCase) {
        this.useCase = useCase;
    }

    @Override
    public void run(Console console) {
        CheckAnswer answer = answer(groups(InputFiles.read(fleet)), InputFiles.read(file));
        if (json) {
            answer.writeJson(console.out());
        } else {
            new CheckText(console).print(answer);
        }
        if (answer.errors() > 0) {
            throw new NotFit();
        }
    }

    private CheckAnswer answer(List<RegisteredGroup> groups, SourceDocument document) {
        GroupNames names = new GroupNames(groups.stream()
                .collect(Collectors.toMap(
                        RegisteredGroup::id, group -> group.group().name())));
        return switch (ScheduleFile.read(document, names)) {
            case DocumentReading.Refused<List<ScheduleContent>> refused ->
                new CheckAnswer(document.name(), refused.defects(), List.of());
            case DocumentReading.Read<List<ScheduleContent>> read ->
                CheckAnswer.of(document.name(), useCase.get().check(groups, read.content()));
        };
    }

    private static List<RegisteredGroup> groups(SourceDocument document) {
        return switch (FleetFile.groups(document)) {
            case DocumentReading.Refused<List<MinerGroup>> refused -> throw InputError.of(refused.defects());
            case DocumentReading.Read<List<MinerGroup>> read ->
                IntStream.range(0, read.content().size())
                        .mapToObj(at -> registered(at, read.content().get(at)))
                        .toList();
        };
    }

    /** In a file groups have no ids: they get those of their places. */
    private static RegisteredGroup registered(int at, MinerGroup group) {
        return new RegisteredGroup(
                new GroupId(new UUID(0, at + 1L)),
                TenantId.PLATFORM,
                new SiteId(new UUID(0, 0)),
                group,
                Instant.EPOCH,
                1);
    }
}
