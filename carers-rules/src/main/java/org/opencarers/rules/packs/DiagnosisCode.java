package org.opencarers.rules.packs;

/** What can be wrong with a pack: one constant for each way, with what it costs. */
public enum DiagnosisCode {
    /** A provider that is listed does not exist. */
    CLASS_NOT_FOUND(Cost.THE_PACK),
    /** A class cannot be loaded: something that it needs is missing, or it is no class file that this Java reads. */
    CLASS_NOT_LOADABLE(Cost.THE_PACK),
    /** The listed class is no pack. */
    NOT_A_PACK(Cost.THE_PACK),
    /** The class has no public constructor without parameters, or is not public, or is abstract. */
    NOT_CONSTRUCTIBLE(Cost.THE_PACK),
    /** The class has no description. */
    NO_DESCRIPTION(Cost.THE_PACK),
    /** The description cannot be as it stands. */
    BAD_DESCRIPTION(Cost.THE_PACK),
    /** The pack is written for a level that this engine does not take. */
    OTHER_LEVEL(Cost.THE_PACK),
    /** A static initialiser of the pack failed. */
    INITIALISER_FAILED(Cost.THE_PACK),
    /** The constructor of the pack failed. */
    CONSTRUCTOR_FAILED(Cost.THE_PACK),
    /** The pack failed while it contributed. */
    CONTRIBUTING_FAILED(Cost.THE_PACK),
    /** The pack contributed null. */
    CONTRIBUTED_NULL(Cost.THE_PACK),
    /** The pack did not come to an end. */
    TOO_SLOW(Cost.THE_PACK),
    /** A list of providers names a class twice. */
    NAMED_TWICE(Cost.NOTHING),
    /** A line of a list of providers is no name of a class. */
    UNREADABLE_LINE(Cost.NOTHING),
    /** Two places hold a provider of the same class name. */
    SAME_CLASS(Cost.THE_PACK),
    /** Two packs have one id. */
    SAME_ID(Cost.THE_PACK),
    /** A jar holds classes of this library. */
    SHADOWS_LIBRARY(Cost.THE_PACK),
    /** A jar names other jars, which nobody has examined. */
    NAMES_OTHER_JARS(Cost.THE_PACK),
    /** A jar cannot be read. */
    UNREADABLE_JAR(Cost.THE_PACK),
    /** A jar or a list is larger than any honest one. */
    TOO_LARGE(Cost.THE_PACK),
    /** A jar in a directory of plug-ins lists no provider. */
    NO_PROVIDER(Cost.THE_PACK),
    /** The pack contributes something else than its description says. */
    DIFFERS_FROM_DESCRIPTION(Cost.THE_PACK),
    /** The pack uses an id that belongs to another pack. */
    FOREIGN_ID(Cost.THE_PACK),
    /** Two packs contribute a policy of one id. */
    SAME_POLICY(Cost.A_PART),
    /** The pack gives a fact of another pack another meaning. */
    OTHER_MEANING(Cost.THE_PACK),
    /** The pack relates facts of others. */
    FOREIGN_CONSTRAINT(Cost.THE_PACK),
    /** The pack varies a policy that no pack contributes. */
    UNKNOWN_POLICY(Cost.THE_PACK),
    /** A variation takes away from somebody what the policy gives. */
    TAKES_AWAY(Cost.THE_PACK),
    /** A variation discloses what the policy does not. */
    DISCLOSES_MORE(Cost.THE_PACK),
    /** A variation changes nothing for anybody. */
    NO_EFFECT(Cost.THE_PACK),
    /** A parameter is set that its owner does not leave to others. */
    NOT_LOCAL(Cost.THE_PACK),
    /** A parameter is set outside the bounds of its owner. */
    OUT_OF_BOUNDS(Cost.THE_PACK),
    /** A variation cannot be asked about on a day on which the policy can. */
    DATE_NOT_COVERED(Cost.THE_PACK),
    /** Whether a variation takes away or discloses cannot be proved. */
    NOT_PROVABLE(Cost.THE_PACK),
    /** Two packs settle one question differently. */
    CONFLICT(Cost.A_PART),
    /** The pack has two computations of one fact; neither is called. */
    COMPUTED_TWICE(Cost.A_PART),
    /** The pack works a fact out from one that is worked out itself; it is not called. */
    COMPUTED_FROM_COMPUTED(Cost.A_PART),
    /** A directory of the pack cannot be accepted as a document of the model, and is left out. */
    BAD_DIRECTORY(Cost.INFORMATION),
    /** An entry of a directory says that a policy decides who may use it, and no such policy is there: it is left out. */
    ENTRY_WITHOUT_POLICY(Cost.INFORMATION),
    /** The pack is not on the list of those that are allowed. */
    NOT_ALLOWED(Cost.THE_PACK),
    /** The jar is not the one that is allowed. */
    OTHER_DIGEST(Cost.THE_PACK),
    /** A pack that is required was not loaded. */
    REQUIRED_MISSING(Cost.THE_ENGINE);

    /** What is lost, the least first. */
    public enum Cost {
        /** Nothing: all is loaded. */
        NOTHING,
        /** Something that the pack tells people, and nothing that decides: every answer is the same. */
        INFORMATION,
        /** A part of what the pack contributes. */
        A_PART,
        /** The whole pack, and no other. */
        THE_PACK,
        /** The engine does not start. */
        THE_ENGINE
    }

    private final Cost cost;

    DiagnosisCode(Cost cost) {
        this.cost = cost;
    }

    /** What is lost. */
    public Cost cost() {
        return cost;
    }
}
