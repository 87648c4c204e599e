/**
 * Lists that load page by page, and become cards on a phone.
 */
@NullMarked
package io.hashwatt.ui.kit.table;

import org.jspecify.annotations.NullMarked;
