package io.hashwatt.ui.web;

/** Makes views, and whatever else Vaadin asks for, with the in-ports their constructors take. */
@FunctionalInterface
public interface Views {

    /** A new one each time. */
    <T> T make(Class<T> type);
}
