package io.hashwatt.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The names of classes:")
class NamesTest {

    /** Names that stand twice, each with the reason. */
    private static final Map<String, String> TWICE = Map.of(
            "Page", "the part of a list that is asked for, and what a browser shows: each is its field's own word");

    @Test
    @DisplayName("a simple name stands once, so that who reads it knows which class is meant")
    void product() {
        Map<String, ?> several = SourcePackages.ofTheProduct().namesInSeveral();
        several.keySet().removeAll(TWICE.keySet());

        assertThat(several).as("each is to have the name of what it really is").isEmpty();
    }

    @Test
    @DisplayName("a name in two packages is found, whatever their modules; a test's name is free")
    void offenders(@TempDir Path root) throws IOException {
        write(root.resolve("ui/src/main/java/ui"), "Table.java");
        write(root.resolve("cli/src/main/java/cli"), "Table.java");
        write(root.resolve("cli/src/main/java/cli"), "Row.java");
        write(root.resolve("ui/src/test/java/ui"), "Row.java");
        write(root.resolve("ui/src/main/java/ui"), "package-info.java");
        write(root.resolve("cli/src/main/java/cli"), "package-info.java");

        assertThat(new SourcePackages(root).namesInSeveral()).containsOnlyKeys("Table");
    }

    private static void write(Path folder, String file) throws IOException {
        Files.writeString(Files.createDirectories(folder).resolve(file), "");
    }
}
