/**
 * What has happened, for those who follow it and for those who audit it.
 *
 * <p>Every use case of any context that changes something writes it to the {@link io.hashwatt.application.tenancy.journal.Journal} in
 * the same unit of work: an event, which re-planning and integrations follow, and an audit entry, which says who it was.
 * What it needs besides, ids and the time, it has with the journal as its {@link
 * io.hashwatt.application.tenancy.journal.Bookkeeping}.
 */
@NullMarked
package io.hashwatt.application.tenancy.journal;

import org.jspecify.annotations.NullMarked;
