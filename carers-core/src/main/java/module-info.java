/** The immutable model of unpaid carers, the people they care for and the caring itself, with its validation and its JSON. */
@org.jspecify.annotations.NullMarked
module org.opencarers.core {
    requires static transitive org.jspecify;
    requires transitive jakarta.validation;
    requires transitive tools.jackson.core;
    requires transitive tools.jackson.databind;
    requires tools.jackson.dataformat.csv;
    requires com.fasterxml.jackson.annotation;
    requires org.hibernate.validator;
    requires static org.immutables.value.annotations;
    requires static java.compiler; // generated code is marked with javax.annotation.processing.Generated

    exports org.opencarers.core.answer;
    exports org.opencarers.core.assessment;
    exports org.opencarers.core.breaks;
    exports org.opencarers.core.caring;
    exports org.opencarers.core.codes;
    exports org.opencarers.core.consent;
    exports org.opencarers.core.contact;
    exports org.opencarers.core.csv;
    exports org.opencarers.core.document;
    exports org.opencarers.core.employment;
    exports org.opencarers.core.figures;
    exports org.opencarers.core.grants;
    exports org.opencarers.core.json;
    exports org.opencarers.core.money;
    exports org.opencarers.core.organisations;
    exports org.opencarers.core.people;
    exports org.opencarers.core.plans;
    exports org.opencarers.core.problem;
    exports org.opencarers.core.registers;
    exports org.opencarers.core.reports;
    exports org.opencarers.core.schedules;
    exports org.opencarers.core.services;
    exports org.opencarers.core.sharing;
    exports org.opencarers.core.situation;
    exports org.opencarers.core.support;
    exports org.opencarers.core.text;
    exports org.opencarers.core.time;
    exports org.opencarers.core.validation;

    opens org.opencarers.core.answer to
            tools.jackson.databind,
            org.hibernate.validator;
    opens org.opencarers.core.assessment to
            tools.jackson.databind,
            org.hibernate.validator;
    opens org.opencarers.core.breaks to
            tools.jackson.databind,
            org.hibernate.validator;
    opens org.opencarers.core.canonical to
            tools.jackson.databind;
    opens org.opencarers.core.caring to
            tools.jackson.databind,
            org.hibernate.validator;
    opens org.opencarers.core.codes to
            tools.jackson.databind,
            org.hibernate.validator;
    opens org.opencarers.core.consent to
            tools.jackson.databind,
            org.hibernate.validator;
    opens org.opencarers.core.contact to
            tools.jackson.databind,
            org.hibernate.validator;
    opens org.opencarers.core.employment to
            tools.jackson.databind,
            org.hibernate.validator;
    opens org.opencarers.core.figures to
            tools.jackson.databind,
            org.hibernate.validator;
    opens org.opencarers.core.grants to
            tools.jackson.databind,
            org.hibernate.validator;
    opens org.opencarers.core.money to
            org.hibernate.validator;
    opens org.opencarers.core.organisations to
            tools.jackson.databind,
            org.hibernate.validator;
    opens org.opencarers.core.people to
            tools.jackson.databind,
            org.hibernate.validator;
    opens org.opencarers.core.plans to
            tools.jackson.databind,
            org.hibernate.validator;
    opens org.opencarers.core.registers to
            tools.jackson.databind,
            org.hibernate.validator;
    opens org.opencarers.core.reports to
            tools.jackson.databind,
            org.hibernate.validator;
    opens org.opencarers.core.schedules to
            tools.jackson.databind,
            org.hibernate.validator;
    opens org.opencarers.core.services to
            tools.jackson.databind,
            org.hibernate.validator;
    opens org.opencarers.core.sharing to
            tools.jackson.databind,
            org.hibernate.validator;
    opens org.opencarers.core.situation to
            tools.jackson.databind,
            org.hibernate.validator;
    opens org.opencarers.core.support to
            tools.jackson.databind,
            org.hibernate.validator;
    opens org.opencarers.core.time to
            tools.jackson.databind,
            org.hibernate.validator;
    opens org.opencarers.core.validation to
            org.hibernate.validator;
}
