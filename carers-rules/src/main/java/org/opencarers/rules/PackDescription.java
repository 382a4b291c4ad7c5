package org.opencarers.rules;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.opencarers.core.contact.Nation;

/**
 * What a pack says of itself on its class: it is read before any code of the pack runs, and compared with what the pack then
 * contributes.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface PackDescription {

    /**
     * The id of the pack: kebab-case words joined by dots, stable for ever. The ids of its policies begin with it and a dot.
     */
    String id();

    /** The version of the pack, as its authors count: "1.0.0". */
    String version();

    /** The authority that answers for what the pack says, by its full name. */
    String authority();

    /** The nations for which the pack speaks, at least one. */
    Nation[] nations();

    /** The level of this interface for which the pack is written: {@link SpiLevel#CURRENT} on the day of writing, as a number. */
    int level();

    /** The ids of all policies that the pack adds. */
    String[] policies() default {};

    /** The ids of all policies of others that the pack varies, and of parameters that it sets locally. */
    String[] varies() default {};

    /**
     * The ids of all facts that the pack adds; {@code carer.*} stands for every id that begins with {@code carer.}. Facts of
     * others, such as those of the shared vocabulary, are not listed.
     */
    String[] facts() default {};

    /**
     * Whether the pack tells of local support by a directory. What stands in it may change without a change of the description.
     */
    boolean directory() default false;
}
