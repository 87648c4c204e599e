package io.hashwatt.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The packages:")
class PackagesTest {

    private static final int ROOM_FOR = 40;

    @Test
    @DisplayName("no package has more than forty files")
    void rooms() {
        assertThat(SourcePackages.ofTheProduct().largerThan(ROOM_FOR))
                .as("cut it into rooms whose names say what is in them")
                .isEmpty();
    }

    @Test
    @DisplayName("every package tells its story in a package-info, and is null-marked there")
    void product() {
        SourcePackages packages = SourcePackages.ofTheProduct();

        assertThat(packages.all()).contains(Path.of("domain/src/main/java/io/hashwatt/domain/kernel"));
        assertThat(packages.withoutStory())
                .as("what is not null-marked, NullAway does not check")
                .isEmpty();
    }

    @Test
    @DisplayName("a package without a package-info, without a comment or without @NullMarked is found")
    void offenders(@TempDir Path root) throws IOException {
        write(root, "told", "package-info.java", "/** Told. */ @NullMarked package told;");
        write(root, "untold", "Price.java", "class Price {}");
        write(root, "silent", "package-info.java", "@NullMarked package silent;");
        write(root, "unmarked", "package-info.java", "/** Unmarked. */ package unmarked;");

        assertThat(new SourcePackages(root).withoutStory())
                .extracting(folder -> folder.getFileName().toString())
                .containsExactly("silent", "unmarked", "untold");
    }

    @Test
    @DisplayName("a package with too many files is found")
    void tooLarge(@TempDir Path root) throws IOException {
        for (String file : new String[] {"Price.java", "Slot.java", "package-info.java"}) {
            write(root, "crowded", file, "");
        }
        write(root, "small", "Price.java", "");

        assertThat(new SourcePackages(root).largerThan(1))
                .extracting(folder -> folder.getFileName().toString())
                .containsExactly("crowded");
    }

    private static void write(Path root, String name, String file, String text) throws IOException {
        Path folder =
                Files.createDirectories(root.resolve("module/src/main/java").resolve(name));
        Files.writeString(folder.resolve(file), text);
    }
}
