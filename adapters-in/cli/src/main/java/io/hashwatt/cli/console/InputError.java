package io.hashwatt.cli.console;

import io.hashwatt.application.kernel.DocumentDefect;
import java.util.List;

/** Something in the arguments or files is wrong. Ends the command with exit code 2 and its message as the only line. */
@SuppressWarnings("serial") // never serialised
public final class InputError extends RuntimeException {

    public InputError(String message) {
        // Without stack trace: this is the user's news, not a bug.
        super(message, null, false, false);
    }

    /** The first defect, which often explains the others, and how many there are. */
    public static InputError of(List<DocumentDefect> defects) {
        String first = defects.getFirst().toString();
        int more = defects.size() - 1;
        return new InputError(more == 0 ? first : first + " (and " + more + " more defect" + (more == 1 ? ")" : "s)"));
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
