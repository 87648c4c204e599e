/**
 * What happens to tenants, users and API keys.
 *
 * <p>Others may use this package: it is what the context tells them (see {@link io.hashwatt.domain.kernel.Event}).
 */
@NullMarked
package io.hashwatt.domain.tenancy.event;

import org.jspecify.annotations.NullMarked;
