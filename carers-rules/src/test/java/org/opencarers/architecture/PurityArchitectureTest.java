package org.opencarers.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.opencarers.architecture.ArchitectureClasses.COMPUTATION;
import static org.opencarers.architecture.ArchitectureClasses.DECISION;
import static org.opencarers.architecture.ArchitectureClasses.DIAGRAM;
import static org.opencarers.architecture.ArchitectureClasses.LANGUAGE;
import static org.opencarers.architecture.ArchitectureClasses.RECEIPT;
import static org.opencarers.architecture.ArchitectureClasses.SHARING;
import static org.opencarers.architecture.ArchitectureClasses.main;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.properties.HasName;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The same question gets the same answer for ever: nothing in main code looks at the world around it. */
class PurityArchitectureTest {

    private static final DescribedPredicate<JavaMethodCall> READS_THE_CLOCK = calls("now", LocalDate.class)
            .or(calls("now", LocalDateTime.class))
            .or(calls("now", LocalTime.class))
            .or(calls("now", ZonedDateTime.class))
            .or(calls("now", Year.class))
            .or(calls("now", YearMonth.class))
            .or(calls("now", Instant.class))
            .or(calls("system.*|tick.*", Clock.class))
            .or(calls("currentTimeMillis|nanoTime", System.class));

    @Test
    void nothing_reads_a_clock() {
        noClasses()
                .should()
                .callMethodWhere(READS_THE_CLOCK)
                .orShould()
                .callConstructor(Date.class)
                .orShould()
                .callConstructor(GregorianCalendar.class)
                .because("the date is part of the question: a decision must be repeatable for any past day")
                .check(main());
    }

    @Test
    void nothing_is_left_to_chance() {
        noClasses()
                .should()
                .callMethodWhere(calls("random", Math.class)
                        .or(calls("randomUUID", UUID.class))
                        .or(calls("current", java.util.concurrent.ThreadLocalRandom.class))
                        .or(calls("shuffle", java.util.Collections.class)))
                .orShould()
                .callConstructorWhere(target(owner(assignableTo(Random.class))))
                .because("the same facts must give the same answer")
                .check(main());
    }

    @Test
    void nothing_depends_on_the_locale_or_the_time_zone_of_the_machine() {
        noClasses()
                .should()
                .callMethodWhere(calls("getDefault", Locale.class)
                        .or(calls("getDefault", TimeZone.class))
                        .or(calls("systemDefault", ZoneId.class)))
                .because("an answer must not change with the machine that works it out")
                .check(main());
    }

    @Test
    void answers_are_worked_out_without_reading_anything_from_outside() {
        noClasses()
                .that()
                .resideInAnyPackage(DIAGRAM, COMPUTATION, DECISION, RECEIPT, SHARING)
                .or()
                .resideInAPackage(LANGUAGE)
                .and()
                .haveSimpleNameNotStartingWith("ParameterFile")
                .and()
                .haveSimpleNameNotStartingWith("DirectoryDocument")
                .and()
                .haveSimpleNameNotStartingWith("DirectoryDocument")
                .and()
                .haveSimpleNameNotStartingWith("BasisTable")
                .and()
                .haveSimpleNameNotStartingWith("LawfulnessTable")
                .and()
                .haveSimpleNameNotStartingWith("TableProblems")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.io..", "java.nio.file..", "java.net..", "java.sql..")
                .orShould()
                .callMethodWhere(calls("getenv|getProperty|getProperties", System.class))
                .because("decisions are functions of packs, facts and date; law that is data is read once,"
                        + " when its class is loaded, by the parameter file or the tables of bases and of their lawfulness;"
                        + " a directory of local support is read when its pack is, and decides nothing")
                .check(main());
    }

    private static DescribedPredicate<JavaMethodCall> calls(String method, Class<?> owner) {
        DescribedPredicate<HasName> named = nameMatching(method);
        return DescribedPredicate.describe(
                owner.getSimpleName() + "." + method + "()",
                call -> named.test(call.getTarget()) && call.getTargetOwner().isEquivalentTo(owner));
    }

    private static DescribedPredicate<JavaClass> assignableTo(Class<?> type) {
        return JavaClass.Predicates.assignableTo(type);
    }
}
