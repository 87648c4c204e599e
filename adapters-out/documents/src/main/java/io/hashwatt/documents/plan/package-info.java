/**
 * Plans and back-tests in the words of programs and of the command line: what several adapters say of them alike is said
 * here.
 */
@NullMarked
package io.hashwatt.documents.plan;

import org.jspecify.annotations.NullMarked;
