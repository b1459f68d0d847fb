// The shape of a strip: who stands where on each step, and what that means. It knows no places.

export interface Strip {
    readonly kind: 'competitor' | 'segment';
    readonly title: string;
    /** What the axis measures, and what holds for the whole job. */
    readonly notes: readonly string[];
    /** Where the axis ends; it begins with 0. */
    readonly most: number;
    /** What stands behind a number in words. */
    readonly unit: string;
    /** The first one, a dot, is what the others are compared with. */
    readonly parties: readonly Party[];
    /** What the strip says of a step, by name. */
    readonly verdicts: ReadonlyMap<string, Verdict>;
}

export interface Party {
    /** Undefined for the dot: ourselves, or everyone. */
    readonly name?: string;
    readonly title: string;
    /** What else to say of it in the key. */
    readonly more?: string;
    /** By the name of the step. */
    readonly values: ReadonlyMap<string, number>;
}

export interface Verdict {
    readonly words: string;
    /** It is a reason to do something: written in bold. */
    readonly strong: boolean;
    /** From the dot to what it is compared with; there may be no dot. */
    readonly lead?: readonly [from: number, to: number];
}
