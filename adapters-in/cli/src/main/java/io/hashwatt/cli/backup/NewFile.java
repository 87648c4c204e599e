package io.hashwatt.cli.backup;

import io.hashwatt.cli.console.InputError;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Function;

/**
 * A file that is there as a whole or not at all: it is written beside its place, and moved there when it is complete and
 * has been checked. Only its owner may read it.
 */
final class NewFile {

    private static final String UNFINISHED = ".part";

    private final Path file;

    private NewFile(Path file) {
        this.file = file;
    }

    /** @throws InputError when there is a file already */
    static NewFile at(Path file) {
        if (Files.exists(file)) {
            throw new InputError(file + " exists already and is not overwritten");
        }
        return new NewFile(file);
    }

    /** What fills it. */
    interface Source {
        void writeTo(OutputStream target);
    }

    /** @throws InputError when it cannot be written, or what fills or checks it says so; nothing is left then */
    <T> T write(Source source, Function<Path, T> check) {
        Path unfinished = file.resolveSibling(file.getFileName() + UNFINISHED);
        try {
            Files.createFile(unfinished, forItsOwnerOnly());
            try {
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
                    source.writeTo(out);
                }
                T result = check.apply(unfinished);
                Files.move(unfinished, file);
                return result;
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (FileAlreadyExistsException another) {
            throw new InputError(another.getFile() + " exists already; is another backup at work?");
        } catch (IOException failure) {
            throw cannotWrite(failure);
        } catch (UncheckedIOException failure) {
            throw cannotWrite(failure);
        }
    }

    private InputError cannotWrite(Exception failure) {
        return new InputError(file + " cannot be written: " + failure);
    }

    private static FileAttribute<?>[] forItsOwnerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
