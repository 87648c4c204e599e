/**
 * What the use cases of every context share.
 *
 * <p>A use case that changes something does so inside a {@link io.hashwatt.application.kernel.UnitOfWork}, always for one
 * tenant: all of it is stored, with its event and its audit entry, or nothing. Ids are handed in by an {@link
 * io.hashwatt.application.kernel.IdGenerator}, so that a test knows them beforehand.
 */
@NullMarked
package io.hashwatt.application.kernel;

import org.jspecify.annotations.NullMarked;
