package io.hashwatt.ui.form;

import io.hashwatt.application.kernel.Violation;
import io.hashwatt.ui.kit.Notifications;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What a use case refuses, in the user's language: it speaks English itself.
 *
 * @param gone said when what the form is about is not there any more
 * @param inWords a violation at the form's own field, with its rule in words
 */
public record Refusals(String gone, UnaryOperator<Violation> inWords) {

    void sayGone() {
        Notifications.error(gone);
    }

    List<Violation> of(List<Violation> violations) {
        return violations.stream().map(inWords).toList();
    }
}
