/**
 * Use cases around who may do what, and the record of what was done.
 *
 * <p>Credentials come in three kinds: an API key for programs, a password for people, and a one-time token that begins a
 * new user's first session. Each carries its tenant, so that nothing is ever looked up across tenants. {@link
 * io.hashwatt.application.tenancy.Authenticate} turns a credential into an actor; everything else takes the actor.
 *
 * <p>Every use case of any context that changes something writes it to the {@link
 * io.hashwatt.application.tenancy.Journal} in the same unit of work: an event, which re-planning and integrations follow,
 * and an audit entry, which says who it was. {@link io.hashwatt.application.tenancy.RunOnce} keeps a repeated request from
 * taking effect twice.
 */
@NullMarked
package io.hashwatt.application.tenancy;

import org.jspecify.annotations.NullMarked;
