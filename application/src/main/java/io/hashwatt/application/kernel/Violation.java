package io.hashwatt.application.kernel;

/**
 * A rule that a command breaks.
 *
 * @param field the command's field in the words of the API, for example {@code levels[1].watts}; empty: the whole
 * @param rule what must hold, in English
 */
public record Violation(String field, String rule) {}
