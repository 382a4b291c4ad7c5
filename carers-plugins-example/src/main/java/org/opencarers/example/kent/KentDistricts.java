package org.opencarers.example.kent;

/** The GSS codes of the districts of Kent. */
final class KentDistricts {

    static final String ASHFORD = "E07000105";

    static final String CANTERBURY = "E07000106";

    static final String DARTFORD = "E07000107";

    static final String DOVER = "E07000108";

    static final String GRAVESHAM = "E07000109";

    static final String MAIDSTONE = "E07000110";

    static final String SEVENOAKS = "E07000111";

    /** Folkestone and Hythe since 2018. */
    static final String SHEPWAY = "E07000112";

    static final String SWALE = "E07000113";

    static final String THANET = "E07000114";

    static final String TONBRIDGE_AND_MALLING = "E07000115";

    static final String TUNBRIDGE_WELLS = "E07000116";

    private KentDistricts() {}
}
