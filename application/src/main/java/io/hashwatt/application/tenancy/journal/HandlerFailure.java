package io.hashwatt.application.tenancy.journal;

import java.time.DateTimeException;
import java.util.NoSuchElementException;

/** Takes a unit of work back in which a handler could do nothing with an event. */
@SuppressWarnings("serial") // never serialised
final class HandlerFailure extends RuntimeException {

    HandlerFailure(RuntimeException cause) {
        super(cause);
    }

    /** Whether it would fail again with the same event. What is broken around it, such as a database, may be whole again. */
    static boolean isOfItsOwn(RuntimeException failure) {
        return failure instanceof IllegalArgumentException
                || failure instanceof DateTimeException
                || failure instanceof ArithmeticException
                || failure instanceof NullPointerException
                || failure instanceof ClassCastException
                || failure instanceof IndexOutOfBoundsException
                || failure instanceof NoSuchElementException;
    }

    String why() {
        return String.valueOf(getCause());
    }
}
