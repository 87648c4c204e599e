package io.hashwatt.ui.session;

import io.hashwatt.domain.tenancy.Permission;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The permission without which a view is neither shown nor offered. A view without this takes {@link Permission#READ}. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Requires {

    Permission value();
}
