package io.hashwatt.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.server.fixture.Answer;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullUnmarked;

/** Looks at refusals: all are problems by RFC 9457, and none shows how the server is made. */
@NullUnmarked // what the document lacks ends a test, as it should
final class Problems {

    private static final Set<String> ALWAYS = Set.of("type", "title", "status", "detail", "instance");
    private static final Set<String> SOMETIMES = Set.of("errors", "import_id");
    static final Pattern LEAK = Pattern.compile(
            "(?i)exception|stack ?trace|\\bat [\\w.$]+\\(|\\b(java|jakarta|org|com|io)\\.[a-z]+\\.|\\.java\\b"
                    + "|\\bjdbc:|\\bselect .* from\\b|\\binsert into\\b|\\bpostgres|\\bhibernate|\\bh2\\b");

    private Problems() {}

    /** @param what describes the request */
    static void isProblem(Answer answer, String what, int... statuses) {
        assertThat(answer.status()).as(what + " → " + answer.body()).isIn(boxed(statuses));
        assertThat(answer.header("Content-Type")).as(what).isEqualTo("application/problem+json");
        Map<String, Object> problem = Tree.map(Tree.read(answer.body()));
        assertThat(problem.keySet()).as(what).containsAll(ALWAYS);
        assertThat(problem.keySet()).as(what).allMatch(field -> ALWAYS.contains(field) || SOMETIMES.contains(field));
        assertThat(problem.get("status")).as(what).isEqualTo(answer.status());
        assertThat(problem.get("type").toString()).as(what).startsWith("/problems/");
        assertThat(problem.get("instance"))
                .as(what)
                .isEqualTo(answer.response().uri().getRawPath());
        assertThat(answer.body()).as(what).doesNotContainPattern(LEAK);
    }

    /** The same, and one of its errors is about this field, parameter or header. */
    static void namesField(Answer answer, String what, String field) {
        isProblem(answer, what, 400);
        assertThat(Tree.list(Tree.map(Tree.read(answer.body())).get("errors")))
                .as(what + " → " + answer.body())
                .extracting(error -> Tree.map(error).get("field"))
                .contains(field);
    }

    private static Object[] boxed(int[] statuses) {
        return Arrays.stream(statuses).boxed().toArray();
    }
}
