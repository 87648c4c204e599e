package io.hashwatt.ui.fleet;

import io.hashwatt.application.fleet.ChangeManyGroups.Result;
import io.hashwatt.ui.kit.Notifications;
import io.hashwatt.ui.text.T;
import java.util.Set;

/** Says what came of a change of many groups. */
final class ManyAnswers {

    private static final int NAMED = 5;

    private ManyAnswers() {}

    /** @param done all of them are changed */
    static void tell(Result result, Runnable done) {
        switch (result) {
            case Result.Applied applied -> {
                Notifications.done(T.count("fleet.many.done", applied.groups().size()));
                done.run();
            }
            case Result.NoSuchSite gone -> Notifications.error(T.of("fleet.gone"));
            case Result.TooMany(int most) -> Notifications.error(T.of("fleet.many.tooMany", most));
            case Result.Outdated outdated -> Notifications.error(T.of("fleet.many.outdated", some(outdated.names())));
            case Result.NamesTaken taken -> Notifications.error(T.of("fleet.many.taken", some(taken.names())));
        }
    }

    private static String some(Set<String> names) {
        String first = String.join(", ", names.stream().sorted().limit(NAMED).toList());
        return names.size() > NAMED ? first + " …" : first;
    }
}
