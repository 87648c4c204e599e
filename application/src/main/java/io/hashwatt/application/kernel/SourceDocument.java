package io.hashwatt.application.kernel;

/**
 * A document somebody handed in.
 *
 * @param name how its sender calls it; errors begin with it
 * @param content its bytes, not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // a document is read once; two documents are never compared
public record SourceDocument(String name, byte[] content) {}
