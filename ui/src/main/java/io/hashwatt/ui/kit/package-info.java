/**
 * What views are made of.
 *
 * <p>A view is a {@link io.hashwatt.ui.kit.Page}: title row, {@link io.hashwatt.ui.kit.figure.FigureBand band of figures},
 * content, side column. Views of one site extend {@link io.hashwatt.ui.site.SitePage}. Lists are {@link
 * io.hashwatt.ui.kit.table.DataTable tables} that become cards on a phone; where there is nothing there is an {@link
 * io.hashwatt.ui.kit.EmptyState}. {@link io.hashwatt.ui.kit.FormPanel}, {@link io.hashwatt.ui.kit.Confirmation} and {@link
 * io.hashwatt.ui.kit.Notifications} are for doing something. All looks are classes in {@code hashwatt/styles.css}; no view
 * sets colours or sizes.
 */
@NullMarked
package io.hashwatt.ui.kit;

import org.jspecify.annotations.NullMarked;
