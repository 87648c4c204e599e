package io.hashwatt.documents;

/** Something that was read, with the line it came from, counted from 1. */
public record Located<T>(long line, T value) {}
