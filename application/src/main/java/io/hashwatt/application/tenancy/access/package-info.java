/**
 * Who may do what.
 *
 * <p>Credentials come in three kinds: an API key for programs, a password for people, and a one-time token that begins a new user's
 * first session. Each carries its tenant, so that nothing is ever looked up across tenants. {@link
 * io.hashwatt.application.tenancy.access.Authenticate} turns a credential into an actor; everything else takes the actor.
 */
@NullMarked
package io.hashwatt.application.tenancy.access;

import org.jspecify.annotations.NullMarked;
