import org.opencarers.example.kent.KentCountyCouncil;
import org.opencarers.example.kmpt.KentAndMedwayPartnership;
import org.opencarers.example.llr.LeicesterLeicestershireAndRutland;
import org.opencarers.example.nelmht.NorthEastLondonMentalHealth;
import org.opencarers.example.swlstg.SouthWestLondonAndStGeorges;
import org.opencarers.rules.PolicyPack;

/** Local policy packs of authorities and NHS Trusts, written with the public language only: copy one to begin your own. */
@org.jspecify.annotations.NullMarked
module org.opencarers.example {
    requires static org.jspecify;
    requires org.opencarers.core;
    requires transitive org.opencarers.rules;

    exports org.opencarers.example.kent;
    exports org.opencarers.example.kmpt;
    exports org.opencarers.example.llr;
    exports org.opencarers.example.nelmht;
    exports org.opencarers.example.swlstg;

    provides PolicyPack with
            KentAndMedwayPartnership,
            KentCountyCouncil,
            LeicesterLeicestershireAndRutland,
            NorthEastLondonMentalHealth,
            SouthWestLondonAndStGeorges;
}
