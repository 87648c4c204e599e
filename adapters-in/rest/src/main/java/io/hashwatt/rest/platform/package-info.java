/** What concerns the platform as a whole rather than one tenant. For its own administrators. */
@NullMarked
package io.hashwatt.rest.platform;

import org.jspecify.annotations.NullMarked;
