package io.hashwatt.ui.kit;

import com.vaadin.flow.component.html.Anchor;
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
        return new Anchor(
                DownloadHandler.fromInputStream(download -> {
                    byte[] bytes = content.get().getBytes(StandardCharsets.UTF_8);
                    return new DownloadResponse(new ByteArrayInputStream(bytes), file, "text/csv", bytes.length);
                }),
                text);
    }
}
