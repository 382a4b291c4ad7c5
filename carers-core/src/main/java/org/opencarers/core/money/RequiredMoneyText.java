package org.opencarers.core.money;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.opencarers.core.canonical.PoundsReader;
import org.opencarers.core.canonical.PoundsWriter;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * Says that an amount which is always there is written in JSON as decimal text in pounds, {@code "204.00"}, and refused as a
 * JSON number. An amount that may be unknown has {@link MoneyText} instead.
 */
@JacksonAnnotationsInside
@JsonDeserialize(using = PoundsReader.class)
@JsonSerialize(using = PoundsWriter.class)
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface RequiredMoneyText {}
