package io.hashwatt.ui.kit;

import com.vaadin.flow.component.html.Paragraph;
import io.hashwatt.ui.kit.figure.Comparison;
import io.hashwatt.ui.kit.figure.Comparison.Part;
import io.hashwatt.ui.text.T;
import java.util.List;

/** Somebody else saved first: both versions side by side, and the choice between them. */
public final class LostUpdate {

    private LostUpdate() {}

    /**
     * @param what was saved twice, by its name
     * @param takeTheirs leaves what is stored
     * @param saveMine writes over it
     */
    public static void show(String what, List<Part> parts, Runnable takeTheirs, Runnable saveMine) {
        FormDialog dialog = new FormDialog(T.of("kit.lost.title", what)).wide();
        Comparison table = new Comparison(T.of("kit.lost.theirs"), T.of("kit.lost.mine"), parts);
        dialog.content(new Paragraph(T.of("kit.lost.text")), table);
        dialog.buttons(
                Buttons.plain(T.of("kit.lost.takeTheirs"), () -> {
                    dialog.close();
                    takeTheirs.run();
                }),
                SendOnce.by(Buttons.primary(T.of("kit.lost.saveMine"), () -> {}), () -> {
                    dialog.close();
                    saveMine.run();
                }));
        dialog.open();
    }
}
