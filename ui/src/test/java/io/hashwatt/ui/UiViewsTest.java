package io.hashwatt.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The list of views")
class UiViewsTest {

    private static final Path SOURCES = Path.of("src/main/java");

    @Test
    @DisplayName("forgets none")
    void complete() throws IOException {
        assertThat(views()).allMatch(UiViews.ALL::contains);
    }

    private static List<Class<?>> views() throws IOException {
        List<Class<?>> views = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith("View.java")).toList()) {
                Class<?> type = classOf(file);
                if (type.isAnnotationPresent(Route.class) || HasErrorParameter.class.isAssignableFrom(type)) {
                    views.add(type);
                }
            }
        }
        assertThat(views).isNotEmpty();
        return views;
    }

    private static Class<?> classOf(Path file) {
        String name =
                SOURCES.relativize(file).toString().replaceFirst("\\.java$", "").replace('/', '.');
        try {
            return Class.forName(name, false, UiViewsTest.class.getClassLoader());
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
