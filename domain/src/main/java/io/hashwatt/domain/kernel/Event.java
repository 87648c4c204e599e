package io.hashwatt.domain.kernel;

/**
 * Something that happened, told to whoever follows it. Events that are recorded are records with an {@link EventType}:
 * the first component is the id of what it happened to, the others are its {@link Fact}s. Every context has its own,
 * sealed, in its package {@code event}.
 */
public interface Event {}
