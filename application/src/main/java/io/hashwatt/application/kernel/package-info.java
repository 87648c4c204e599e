/**
 * What the use cases of every context are made with: a unit of work, ids, and the outcome of a change.
 *
 * <p>A use case that changes something opens a {@link io.hashwatt.application.kernel.UnitOfWork} for its actor's tenant,
 * reads and writes through its context's ports inside, and writes what happened to the journal (see the tenancy context)
 * before it ends. It answers with an {@link io.hashwatt.application.kernel.Outcome}.
 *
 * <p>Whatever comes in as a document is a {@link io.hashwatt.application.kernel.SourceDocument}, and reading one ends in a
 * {@link io.hashwatt.application.kernel.DocumentReading}: all of it, or nothing of it and the defects with their places.
 */
@NullMarked
package io.hashwatt.application.kernel;

import org.jspecify.annotations.NullMarked;
