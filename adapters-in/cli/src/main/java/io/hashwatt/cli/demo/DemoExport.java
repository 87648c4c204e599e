package io.hashwatt.cli.demo;

import io.hashwatt.cli.console.InputError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;

/** Writes the demo's files. Never over a file that says something else. */
final class DemoExport {

    private DemoExport() {}

    static void to(String folder) {
        try {
            Path directory = Files.createDirectories(Path.of(folder));
            for (DemoFile file : DemoFile.values()) {
                refuseOtherContent(directory.resolve(file.fileName()), file.content());
            }
            for (DemoFile file : DemoFile.values()) {
                Files.write(directory.resolve(file.fileName()), file.content());
            }
        } catch (InvalidPathException impossible) {
            throw new InputError("--export: no possible name of a folder");
        } catch (IOException broken) {
            throw new InputError(folder + ": cannot be written to as a folder");
        }
    }

    private static void refuseOtherContent(Path path, byte[] content) throws IOException {
        if (Files.exists(path) && !Arrays.equals(Files.readAllBytes(path), content)) {
            throw new InputError(path + ": is there already and says something else; choose another folder");
        }
    }
}
