import org.opencarers.example.kent.KentCountyCouncil;
import org.opencarers.example.kmpt.KentAndMedwayPartnership;
import org.opencarers.rules.PolicyPack;

/** Local policy packs of authorities and NHS Trusts, written with the public language only: copy one to begin your own. */
@org.jspecify.annotations.NullMarked
module org.opencarers.example {
    requires static org.jspecify;
    requires org.opencarers.core;
    requires transitive org.opencarers.rules;

    exports org.opencarers.example.kent;
    exports org.opencarers.example.kmpt;

    provides PolicyPack with
            KentAndMedwayPartnership,
            KentCountyCouncil;
}
