/**
 * For the tests of everybody who reads documents: outcomes in words, the recorded samples, and a fuzz that mutates
 * documents by the million and compares what a reader says with what stands in the text.
 */
@NullMarked
package io.hashwatt.documents.testing;

import org.jspecify.annotations.NullMarked;
