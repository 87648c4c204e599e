@NullMarked
package io.hashwatt.server.heavy;

import org.jspecify.annotations.NullMarked;
