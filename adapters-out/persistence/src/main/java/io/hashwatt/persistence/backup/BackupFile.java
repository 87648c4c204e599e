package io.hashwatt.persistence.backup;

import io.hashwatt.persistence.backup.Manifest.TableEntry;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A backup on disk that is whole: all that its manifest names is there, and every byte of it as it was written. */
public final class BackupFile implements AutoCloseable {

    private final ZipFile zip;
    private final Manifest manifest;

    private BackupFile(ZipFile zip, Manifest manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    /** @throws BackupRefused when it is no backup, damaged, or of a format only a newer program reads */
    public static BackupFile open(Path file) {
        try {
            ZipFile zip = new ZipFile(file.toFile());
            try {
                BackupFile backup = new BackupFile(zip, ManifestJson.read(bytesOf(zip, ManifestJson.FILE)));
                backup.check();
                return backup;
            } catch (RuntimeException | IOException refused) {
                zip.close();
                throw refused;
            }
        } catch (FileNotFoundException | NoSuchFileException missing) {
            throw new BackupRefused("cannot be read");
        } catch (ZipException | java.io.EOFException damaged) {
            throw new BackupRefused("is no backup, or damaged: " + damaged.getMessage());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public Manifest manifest() {
        return manifest;
    }

    InputStream lines(TableEntry entry) throws IOException {
        return stream(zip, entry.file());
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void check() throws IOException {
        for (TableEntry entry : manifest.tables()) {
            MessageDigest digest = TableFile.sha256();
            try (InputStream lines = new DigestInputStream(lines(entry), digest)) {
                lines.transferTo(OutputStream.nullOutputStream());
            }
            if (!HexFormat.of().formatHex(digest.digest()).equals(entry.sha256())) {
                throw new BackupRefused(
                        "is damaged: " + entry.file() + " is not what was written (its SHA-256 differs)");
            }
        }
    }

    private static byte[] bytesOf(ZipFile zip, String name) throws IOException {
        try (InputStream stream = stream(zip, name)) {
            return stream.readAllBytes();
        }
    }

    private static InputStream stream(ZipFile zip, String name) throws IOException {
        ZipEntry entry = Optional.ofNullable(zip.getEntry(name))
                .orElseThrow(() -> new BackupRefused("is no backup, or damaged: it has no " + name));
        return zip.getInputStream(entry);
    }
}
