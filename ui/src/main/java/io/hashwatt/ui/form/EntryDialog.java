package io.hashwatt.ui.form;

import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.ui.kit.FormDialog;
import io.hashwatt.ui.kit.LostUpdate;
import io.hashwatt.ui.kit.figure.Comparison.Part;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A form over the page that makes or changes one thing, and closes when that is done.
 *
 * @param <V> the thing
 */
public final class EntryDialog<V> {

    private final FormDialog dialog;
    private final Entries entries = new Entries();
    private final Refusals refusals;
    private final Consumer<V> done;

    /**
     * What somebody else may have saved since it was read.
     *
     * @param name of the thing
     * @param find it as it is stored now
     * @param compare what is stored with what is filled in
     */
    public record Rival<V>(String name, Supplier<Optional<V>> find, Function<V, List<Part>> compare) {}

    /** @param done with the thing as it is now, after the form has closed */
    public EntryDialog(String title, Refusals refusals, Consumer<V> done) {
        this.dialog = new FormDialog(title);
        this.refusals = refusals;
        this.done = done;
        dialog.content(entries.panel());
    }

    /** In two columns. */
    public EntryDialog<V> wide() {
        dialog.wide();
        entries.panel().addClassName("hw-two-columns");
        return this;
    }

    public Entries entries() {
        return entries;
    }

    /** Opens it. @param create when all entries are sound */
    public void create(String verb, Supplier<Outcome<V>> create) {
        open(verb, () -> send(create, refusals::sayGone));
    }

    /**
     * Opens it, for what is done to a thing as it was read and to no other version of it.
     *
     * @param faster somebody else has changed it meanwhile; the form has closed
     */
    public void act(String verb, Supplier<Outcome<V>> act, Runnable faster) {
        open(
                verb,
                () -> send(act, () -> {
                    dialog.close();
                    faster.run();
                }));
    }

    /** Opens it. @param save over what was read, or over what somebody else stored since; all entries are sound */
    public void change(String verb, V read, Function<V, Outcome<V>> save, Rival<V> rival) {
        change(verb, () -> save.apply(read), save, rival);
    }

    /** Opens it for what there may not be yet. @param first saves over what was read, or for the first time */
    public void change(String verb, Supplier<Outcome<V>> first, Function<V, Outcome<V>> save, Rival<V> rival) {
        open(verb, () -> send(first, () -> showBoth(save, rival)));
    }

    private void open(String verb, Runnable send) {
        dialog.buttons(verb, send);
        dialog.open();
    }

    private void send(Supplier<Outcome<V>> command, Runnable stale) {
        entries.send(command, refusals, this::finish, stale);
    }

    private void showBoth(Function<V, Outcome<V>> save, Rival<V> rival) {
        rival.find()
                .get()
                .ifPresentOrElse(
                        theirs -> LostUpdate.show(
                                rival.name(),
                                rival.compare().apply(theirs),
                                () -> finish(theirs),
                                () -> send(() -> save.apply(theirs), () -> showBoth(save, rival))),
                        refusals::sayGone);
    }

    private void finish(V thing) {
        dialog.close();
        done.accept(thing);
    }
}
