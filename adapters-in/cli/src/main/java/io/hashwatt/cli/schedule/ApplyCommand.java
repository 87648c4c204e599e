package io.hashwatt.cli.schedule;

import io.hashwatt.application.kernel.DocumentReading;
import io.hashwatt.application.kernel.SourceDocument;
import io.hashwatt.application.schedule.ManageSchedules;
import io.hashwatt.cli.console.Console;
import io.hashwatt.cli.console.InputError;
import io.hashwatt.cli.console.InputFiles;
import io.hashwatt.cli.console.Subcommand;
import io.hashwatt.cli.remote.RemoteApi;
import io.hashwatt.cli.remote.RemoteServer;
import io.hashwatt.cli.schedule.Changes.Change;
import io.hashwatt.documents.Quoted;
import io.hashwatt.domain.kernel.VisibleText;
import io.hashwatt.domain.schedule.ScheduleContent;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hashwatt schedule apply}. Done a second time it does nothing. */
@Command(name = "apply")
public final class ApplyCommand implements Subcommand {

    private final Optional<String> apiKey;

    @Parameters(paramLabel = "FILE", arity = "1")
    private String file = "";

    @Mixin
    private ServerOptions options = new ServerOptions();

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Option(names = "--prune")
    private boolean prune;

    @Option(names = "--why")
    private String why = "hashwatt schedule apply";

    /** @param apiKey for the server */
    public ApplyCommand(Optional<String> apiKey) {
        this.apiKey = apiKey;
    }

    @Override
    public void run(Console console) {
        String reason = reason();
        SourceDocument document = InputFiles.read(file);
        try (RemoteServer server = options.server(apiKey)) {
            SiteSchedules site = SiteSchedules.at(new RemoteApi(server), options.site());
            GroupNames groups = site.groups();
            Changes changes = Changes.between(schedules(document, groups), site.list(), prune);
            if (!dryRun) {
                doAll(changes, site, reason);
            }
            new ChangesText(console, groups).print(changes);
            console.line(summary(changes));
        }
    }

    private String reason() {
        String reason = why.strip();
        if (reason.isEmpty()
                || reason.codePointCount(0, reason.length()) > ManageSchedules.LONGEST_REASON
                || !VisibleText.is(reason)) {
            throw new InputError("--why must be 1 to " + ManageSchedules.LONGEST_REASON + " characters in one line");
        }
        return reason;
    }

    private static List<ScheduleContent> schedules(SourceDocument document, GroupNames groups) {
        return switch (ScheduleFile.read(document, groups)) {
            case DocumentReading.Refused<List<ScheduleContent>> refused -> throw InputError.of(refused.defects());
            case DocumentReading.Read<List<ScheduleContent>> read -> read.content();
        };
    }

    /** What was done before something goes wrong stays done; done again, the command goes on from there. */
    private static void doAll(Changes changes, SiteSchedules site, String why) {
        int done = 0;
        for (Change change : changes.toDo()) {
            try {
                doOne(change, site, why);
                done++;
            } catch (InputError refused) {
                throw new InputError("schedule " + Quoted.of(change.name()) + ": " + refused.getMessage()
                        + (done == 0 ? "" : " (done before: " + done + ")"));
            }
        }
    }

    private static void doOne(Change change, SiteSchedules site, String why) {
        switch (change) {
            case Change.Create create -> site.activate(site.create(create.content()), why);
            case Change.Rewrite rewrite ->
                site.activate(
                        rewrite.content().equals(rewrite.stored().draft())
                                ? rewrite.stored()
                                : site.draft(rewrite.stored(), rewrite.content()),
                        why);
            case Change.Resume resume -> site.resume(resume.stored(), why);
            case Change.Retire retire -> site.retire(retire.stored(), why);
        }
    }

    private String summary(Changes changes) {
        String what = changes.toDo().size() + (changes.toDo().size() == 1 ? " change, " : " changes, ")
                + changes.unchanged() + " as they should be";
        return dryRun && !changes.toDo().isEmpty() ? what + "; nothing was done (--dry-run)" : what;
    }
}
