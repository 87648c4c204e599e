package io.hashwatt.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import io.hashwatt.ui.kit.Announcer;
import io.hashwatt.ui.kit.Icon;
import io.hashwatt.ui.kit.Message;
import io.hashwatt.ui.kit.Tone;
import io.hashwatt.ui.text.T;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Where files are chosen or dropped, each read as soon as it is there, and what came of it. */
public final class FileDrop {

    private final Words words;
    private final int mostBytes;
    private final BiConsumer<String, byte[]> read;
    private final Upload upload;
    private final Div outcome = new Div();
    private boolean stacked;
    private Runnable refused = () -> {};

    /**
     * @param choose that does nothing yet
     * @param rejected said of a file that is too large or of another kind
     */
    public record Words(Button choose, String drop, String rejected) {}

    /**
     * @param read what it is called and what is in it
     * @param endings of the names of files that are taken; none: any
     */
    public FileDrop(Words words, int mostBytes, BiConsumer<String, byte[]> read, String... endings) {
        this.words = words;
        this.mostBytes = mostBytes;
        this.read = read;
        upload = new Upload(UploadHandler.inMemory((about, bytes) -> take(about.fileName(), bytes)));
        if (endings.length > 0) {
            upload.setAcceptedFileExtensions(endings);
        }
        upload.setMaxFileSize(mostBytes);
        upload.setUploadButton(words.choose());
        upload.setDropLabel(new Span(words.drop()));
        upload.addFileRejectedListener(rejected -> problem(words.rejected()));
        outcome.addClassName("hw-import-outcome");
        outcome.getElement().setAttribute("aria-live", "polite");
    }

    /** The last one on top, what came of those before it below: for files that are read one after the other. */
    public FileDrop stacked() {
        stacked = true;
        outcome.addClassName("hw-import-reports");
        outcome.getElement().removeAttribute("aria-live");
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        return this;
    }

    /** What follows when there is a problem with a file. */
    public FileDrop whenRefused(Runnable then) {
        refused = then;
        return this;
    }

    public Component upload() {
        return upload;
    }

    public Component outcome() {
        return outcome;
    }

    /** What came of a file. */
    public void show(Component... parts) {
        if (!stacked) {
            outcome.removeAll();
        }
        List.of(parts).reversed().forEach(outcome::addComponentAsFirst);
    }

    /** Nothing came of any file yet. */
    public void clear() {
        outcome.removeAll();
    }

    public void problem(String text) {
        show(new Message(Tone.ERROR, Icon.ALERT, text));
        if (stacked) {
            Announcer.say(text);
        }
        refused.run();
    }

    /** Goes on with what is written in a file; one that is no text in UTF-8 is refused. */
    public void text(byte[] bytes, Consumer<String> then) {
        try {
            then.accept(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException noText) {
            problem(T.of("kit.file.noText"));
        }
    }

    void take(String name, byte[] bytes) {
        if (bytes.length > mostBytes) {
            problem(words.rejected());
        } else {
            read.accept(name, bytes);
        }
    }
}
