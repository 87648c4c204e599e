package io.hashwatt.ui.finding;

import com.vaadin.flow.component.Component;
import io.hashwatt.domain.kernel.ImplausibleValue;
import io.hashwatt.ui.kit.Icon;
import io.hashwatt.ui.kit.Message;
import io.hashwatt.ui.kit.Tone;
import io.hashwatt.ui.text.SiteTime;
import java.util.List;

/** What can hardly be meant, a line each. It warns, and keeps nobody from going on. */
public final class ImplausibleNotes {

    private ImplausibleNotes() {}

    /** @param time in which instants are told */
    public static List<Component> of(List<ImplausibleValue> findings, SiteTime time) {
        return findings.stream()
                .<Component>map(found -> new Message(
                        found.isTooOld() ? Tone.ERROR : Tone.WARNING, Icon.ALERT, ImplausibleWords.of(found, time)))
                .toList();
    }
}
