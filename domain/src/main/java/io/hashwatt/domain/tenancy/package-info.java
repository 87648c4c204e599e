/**
 * Who may do what.
 *
 * <p>A {@link io.hashwatt.domain.tenancy.Tenant} is a customer: all of its data is its own. {@link
 * io.hashwatt.domain.tenancy.User Users} log in, programs show an {@link io.hashwatt.domain.tenancy.ApiKey}; both have a
 * {@link io.hashwatt.domain.tenancy.Role}, which is a set of {@link io.hashwatt.domain.tenancy.Permission permissions}.
 * Whoever asks for something is an {@link io.hashwatt.domain.tenancy.Actor}: a tenant, a name for the audit log and
 * permissions, handed to every use case and never looked up behind its back. One tenant is reserved: the platform, which
 * owns what all may read.
 */
@NullMarked
package io.hashwatt.domain.tenancy;

import org.jspecify.annotations.NullMarked;
