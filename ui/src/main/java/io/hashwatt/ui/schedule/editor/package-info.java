/**
 * One schedule, open. What is typed or painted is a draft that saves itself after a moment of quiet ({@link
 * io.hashwatt.ui.schedule.editor.DraftKeeper}).
 */
@NullMarked
package io.hashwatt.ui.schedule.editor;

import org.jspecify.annotations.NullMarked;
