package io.hashwatt.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The page that a newcomer reads first:")
class ArchitecturePageTest {

    private static final Path PAGE = Path.of("..", "docs", "architecture.md");

    /** In code marks, as classes are written. */
    private static final Pattern NAMED = Pattern.compile("`([A-Z][A-Za-z]+)`");

    @Test
    @DisplayName("every class it names is there")
    void namesWhatIsThere() throws IOException {
        Set<String> product =
                Rule.PRODUCT.stream().map(JavaClass::getSimpleName).collect(Collectors.toSet());

        assertThat(namedOn(Files.readString(PAGE))).hasSizeGreaterThan(30).isSubsetOf(product);
    }

    @Test
    @DisplayName("names stand in code marks, and packages are none")
    void marks() {
        assertThat(namedOn("the `GroupPlanner` of `plan.group`, not the Planner"))
                .containsExactly("GroupPlanner");
    }

    private static Set<String> namedOn(String page) {
        return NAMED.matcher(page).results().map(match -> match.group(1)).collect(Collectors.toSet());
    }
}
