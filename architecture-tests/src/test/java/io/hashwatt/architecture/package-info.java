/**
 * The boundaries of the house, as tests and as documentation.
 *
 * <p>Read the test classes first, as a table of contents: each test is one rule, its name the sentence. The rule itself
 * stands in the class it refers to ({@link io.hashwatt.architecture.HexagonRules}, {@link
 * io.hashwatt.architecture.ContextRules}, {@link io.hashwatt.architecture.CodeRules}) with the reason it is there.
 *
 * <p>A rule that never fails proves nothing, so each one is held against two things: the product, which must keep it,
 * and a hexagon of one or two classes under {@code offending}, which must break it. The rules know the product only by
 * its root package ({@link io.hashwatt.architecture.Hexagon}), and so see no difference between the two.
 */
@NullMarked
package io.hashwatt.architecture;

import org.jspecify.annotations.NullMarked;
