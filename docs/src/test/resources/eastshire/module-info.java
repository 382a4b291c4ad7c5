module org.opencarers.docs.eastshire {
    requires org.opencarers.core;
    requires org.opencarers.rules;

    provides org.opencarers.rules.PolicyPack with
            org.opencarers.docs.eastshire.Eastshire;
}
