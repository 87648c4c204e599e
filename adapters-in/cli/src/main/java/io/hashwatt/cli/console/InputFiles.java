package io.hashwatt.cli.console;

import io.hashwatt.application.kernel.SourceDocument;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads the files named on the command line, each up to 256 MB. */
public final class InputFiles {

    private static final int LARGEST_MB = 256;

    private InputFiles() {}

    public static SourceDocument read(String name) {
        try {
            Path path = Path.of(name);
            if (name.isEmpty() || Files.isDirectory(path)) {
                throw refused(name, name.isEmpty() ? "a file name is empty" : "is a directory, not a file");
            }
            return new SourceDocument(name, content(name, path));
        } catch (InvalidPathException impossible) {
            throw refused(name, "is no possible file name");
        } catch (NoSuchFileException missing) {
            throw refused(name, "there is no such file");
        } catch (AccessDeniedException forbidden) {
            throw refused(name, "may not be read");
        } catch (IOException broken) {
            throw refused(name, "cannot be read");
        }
    }

    /** Bounded also where the size is not known before, as with pipes and devices. */
    private static byte[] content(String name, Path path) throws IOException {
        long most = LARGEST_MB * 1_000_000L;
        if (Files.size(path) > most) {
            throw tooLarge(name);
        }
        try (InputStream stream = Files.newInputStream(path)) {
            byte[] content = stream.readNBytes((int) most + 1);
            if (content.length > most) {
                throw tooLarge(name);
            }
            return content;
        }
    }

    private static InputError tooLarge(String name) {
        return refused(name, "is larger than " + LARGEST_MB + " MB");
    }

    private static InputError refused(String name, String rule) {
        return new InputError(name.isEmpty() ? rule : name + ": " + rule);
    }
}
