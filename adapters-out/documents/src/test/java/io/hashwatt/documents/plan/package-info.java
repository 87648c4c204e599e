@NullMarked
package io.hashwatt.documents.plan;

import org.jspecify.annotations.NullMarked;
