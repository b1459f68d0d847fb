// What tests of colours reckon with: contrast as WCAG has it, and how a colour looks to eyes that lack one of the three
// kinds of cones, as Machado, Oliveira and Fernandes (2009) describe it.

type Triple = readonly [number, number, number];

/** Eyes with all cones, and those without the ones for long, middle and short waves. */
export const EYES = ['all', 'protan', 'deutan', 'tritan'] as const;
export type Eyes = (typeof EYES)[number];

const SEEN: Readonly<Record<Eyes, readonly [Triple, Triple, Triple]>> = {
    all: [
        [1, 0, 0],
        [0, 1, 0],
        [0, 0, 1],
    ],
    protan: [
        [0.152286, 1.052583, -0.204868],
        [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
    ],
    deutan: [
        [0.367322, 0.860646, -0.227968],
        [0.280085, 0.672501, 0.047413],
        [-0.01182, 0.04294, 0.968881],
    ],
    tritan: [
        [1.255528, -0.076749, -0.178779],
        [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.3039],
    ],
};

/** From 1 to 21. Both colours as `#rrggbb`. */
export function contrast(a: string, b: string): number {
    const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
    return (lighter + 0.05) / (darker + 0.05);
}

/** From 0 to 1. */
export function luminance(colour: string): number {
    return times([0.2126, 0.7152, 0.0722], linear(colour));
}

/** How far apart two colours look, on the scale of OKLab: about 2 is the least that is seen side by side, 100 is black and white. */
export function difference(a: string, b: string, eyes: Eyes): number {
    const [one, other] = [okLab(see(a, eyes)), okLab(see(b, eyes))];
    return 100 * Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}

function see(colour: string, eyes: Eyes): Triple {
    const seen = SEEN[eyes].map((row) => Math.min(1, Math.max(0, times(row, linear(colour)))));
    return [seen[0] ?? 0, seen[1] ?? 0, seen[2] ?? 0];
}

function linear(colour: string): Triple {
    const channel = (at: number) => {
        const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
        return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    };
    return [channel(1), channel(3), channel(5)];
}

function okLab(rgb: Triple): Triple {
    const cones: Triple = [
        Math.cbrt(times([0.4122214708, 0.5363325363, 0.0514459929], rgb)),
        Math.cbrt(times([0.2119034982, 0.6806995451, 0.1073969566], rgb)),
        Math.cbrt(times([0.0883024619, 0.2817188376, 0.6299787005], rgb)),
    ];
    return [
        times([0.2104542553, 0.793617785, -0.0040720468], cones),
        times([1.9779984951, -2.428592205, 0.4505937099], cones),
        times([0.0259040371, 0.7827717662, -0.808675766], cones),
    ];
}

function times(a: Triple, b: Triple): number {
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}
