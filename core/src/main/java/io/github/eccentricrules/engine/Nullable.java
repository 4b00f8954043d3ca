package io.github.eccentricrules.engine;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a field or a value inside this package that may be null; nothing that the package hands out ever is. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE_USE)
@interface Nullable {}
