package io.hashwatt.ui.kit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** Files that a page offers. */
public final class Downloads {

    private Downloads() {}

    /** A link to a table as comma-separated text. @param content asked for when the file is fetched, in the user's session */
    public static Anchor csv(String text, String file, Supplier<String> content) {
        Anchor link = file(text, file, "text/csv", content);
        link.addClassName("hw-button-link");
        return link;
    }

    /** A plain link, for a menu. @param type of the media */
    public static Anchor file(String text, String file, String type, Supplier<String> content) {
        return new Anchor(
                DownloadHandler.fromInputStream(download -> {
                    byte[] bytes = within(download.getSession(), content).getBytes(StandardCharsets.UTF_8);
                    return new DownloadResponse(new ByteArrayInputStream(bytes), file, type, bytes.length);
                }),
                text);
    }

    /** The same with an icon, where it stands among buttons. */
    public static Anchor iconedCsv(String text, String file, Supplier<String> content) {
        Anchor link = csv(text, file, content);
        link.getElement().insertChild(0, Icon.DOWNLOAD.decorative().getElement());
        return link;
    }

    /** Files are fetched outside the session's lock, and who asks is known only inside. */
    private static String within(VaadinSession session, Supplier<String> content) {
        session.lock();
        try {
            return content.get();
        } finally {
            session.unlock();
        }
    }
}
