package io.hashwatt.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The packages of all modules' main sources below a folder. A package's story is not in its class files. */
record SourcePackages(Path root) {

    private static final String STORY = "package-info.java";

    /** The checkout these tests run in: Maven runs them in their module's folder. */
    static SourcePackages ofTheProduct() {
        return new SourcePackages(Path.of("..").toAbsolutePath().normalize());
    }

    /** The packages that have classes but no {@code package-info.java} with a comment and {@code @NullMarked}. */
    List<Path> withoutStory() {
        return all().stream().filter(folder -> !tellsItsStory(folder)).toList();
    }

    Set<Path> all() {
        return files().stream().map(Path::getParent).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The files of the classes whose simple name stands in more than one package, by that name. */
    Map<String, List<Path>> namesInSeveral() {
        Map<String, List<Path>> byName = files().stream()
                .filter(file -> !file.endsWith(STORY))
                .collect(Collectors.groupingBy(SourcePackages::simpleName, TreeMap::new, Collectors.toList()));
        byName.values().removeIf(files -> files.size() == 1);
        return byName;
    }

    /** @param most files of a package, its story not counted */
    List<Path> largerThan(int most) {
        Map<Path, Long> sizes = files().stream()
                .filter(file -> !file.endsWith(STORY))
                .collect(Collectors.groupingBy(Path::getParent, TreeMap::new, Collectors.counting()));
        sizes.values().removeIf(size -> size <= most);
        return List.copyOf(sizes.keySet());
    }

    private static String simpleName(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }

    private Set<Path> files() {
        Set<Path> files = new TreeSet<>();
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    boolean skipped = folder.endsWith("target") || folder.endsWith(".git");
                    return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    Path path = root.relativize(file);
                    if (path.toString().contains("src/main/java")
                            && path.toString().endsWith(".java")) {
                        files.add(path);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return files;
    }

    private boolean tellsItsStory(Path folder) {
        Path story = root.resolve(folder).resolve(STORY);
        try {
            String text = Files.exists(story) ? Files.readString(story) : "";
            return text.contains("/**") && text.contains("@NullMarked");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
