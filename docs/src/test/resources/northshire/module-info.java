// tag::module[]
module org.opencarers.docs.northshire {
    requires org.opencarers.core;
    requires org.opencarers.rules;

    provides org.opencarers.rules.PolicyPack with
            org.opencarers.docs.northshire.Northshire;
}
// end::module[]
