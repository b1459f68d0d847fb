// The colours of the picture by name, once for each kind of theme. What they are used for is in `rules.ts`.

/** The values of `--jvm-NAME`. */
export type Palette = Readonly<Record<ColourName, string>>;

export type ColourName =
    | 'bg'
    | 'shelf'
    | 'shelf-user'
    | 'shelf-edge'
    | 'ink'
    | 'ink2'
    | 'ink3'
    | 'rule'
    | 'user-edge'
    | 'user-fill'
    | 'core-edge'
    | 'core-fill'
    | 'infra-edge'
    | 'infra-fill'
    | 'custom-edge'
    | 'custom-fill'
    | 'external-edge'
    | 'arrow'
    | 'selected'
    | 'selected-fill'
    | 'warning'
    | 'warning-ink'
    | 'warning-fill'
    | 'error'
    | 'error-fill'
    | 'info'
    | 'hatch'
    | 'added'
    | 'added-fill'
    | 'removed'
    | 'moved'
    | 'moved-fill'
    | 'bar'
    | 'bar-scale'
    | 'bar-priority'
    | TeamColour
    | HeatColour;

/**
 * Eight colours that tell teams apart, also for eyes that see red, green or blue badly: they differ in lightness too, and
 * the first ones differ most. A code beside each of them carries the meaning.
 */
export type TeamColour = `team-${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8}`;

/** From the least to the most, what is written on them, and their edge: that is all one sees of them in high contrast. */
export type HeatColour = `heat-${1 | 2 | 3 | 4 | 5 | 'edge' | 'ink'}` | 'ahead';

export const LIGHT: Palette = {
    bg: '#ffffff',
    shelf: '#f5f6f8',
    'shelf-user': '#f0f4fb',
    'shelf-edge': 'none',
    ink: '#18212d',
    ink2: '#4f5b6b',
    ink3: '#566172',
    rule: '#dfe3e9',
    'user-edge': '#2558a8',
    'user-fill': '#ffffff',
    'core-edge': '#6486c0',
    'core-fill': '#d6e2f5',
    'infra-edge': '#7a8696',
    'infra-fill': '#dfe3e8',
    'custom-edge': '#8a78ad',
    'custom-fill': '#e5e0ee',
    'external-edge': '#6c7684',
    arrow: '#4c5767',
    selected: '#c2410c',
    'selected-fill': '#ffe6d6',
    warning: '#8a5000',
    'warning-ink': '#8a5000',
    'warning-fill': '#ffd685',
    error: '#b3261e',
    'error-fill': '#ffdad5',
    info: '#2558a8',
    hatch: '#b4772a',
    added: '#1a7f4b',
    'added-fill': '#d9f2e3',
    removed: '#b3261e',
    moved: '#6d3fc0',
    'moved-fill': '#ebe4fa',
    bar: '#56637a',
    'bar-scale': '#e1e5eb',
    'bar-priority': '#a8641b',
    'team-1': '#4c6bc4',
    'team-2': '#a06613',
    'team-3': '#3d2f01',
    'team-4': '#7d087d',
    'team-5': '#31614e',
    'team-6': '#043747',
    'team-7': '#806c84',
    'team-8': '#9b3003',
    'heat-1': '#fbf4ee',
    'heat-2': '#fae3d0',
    'heat-3': '#f6c8a4',
    'heat-4': '#ec9f69',
    'heat-5': '#d8763a',
    'heat-edge': 'none',
    'heat-ink': '#18212d',
    ahead: '#bdd5f5',
};

export const DARK: Palette = {
    bg: '#12161c',
    shelf: '#191e26',
    'shelf-user': '#172132',
    'shelf-edge': 'none',
    ink: '#e9edf3',
    ink2: '#b3bcc9',
    ink3: '#a3aebd',
    rule: '#2b323d',
    'user-edge': '#84aef2',
    'user-fill': '#1e2a3f',
    'core-edge': '#6a8ecb',
    'core-fill': '#26385a',
    'infra-edge': '#738096',
    'infra-fill': '#2c333e',
    'custom-edge': '#8474a3',
    'custom-fill': '#332c42',
    'external-edge': '#8b95a5',
    arrow: '#aab4c2',
    selected: '#ffa366',
    'selected-fill': '#5a331a',
    warning: '#ffcb6b',
    'warning-ink': '#ffcb6b',
    'warning-fill': '#54400f',
    error: '#ff9d92',
    'error-fill': '#5c1f1a',
    info: '#84aef2',
    hatch: '#d9a14e',
    added: '#63d393',
    'added-fill': '#173a29',
    removed: '#ff9d92',
    moved: '#c7a8ff',
    'moved-fill': '#33274d',
    bar: '#9aa6b8',
    'bar-scale': '#333b47',
    'bar-priority': '#e0a04c',
    'team-1': '#7677fc',
    'team-2': '#fc9527',
    'team-3': '#fed576',
    'team-4': '#9f7aa4',
    'team-5': '#5bbf9b',
    'team-6': '#a5dee2',
    'team-7': '#c79ffa',
    'team-8': '#ec5433',
    'heat-1': '#1d2129',
    'heat-2': '#3b2d1f',
    'heat-3': '#5e3f22',
    'heat-4': '#875124',
    'heat-5': '#ab6226',
    'heat-edge': 'none',
    'heat-ink': '#ffffff',
    ahead: '#2b4a7a',
};

export const HIGH_CONTRAST_DARK: Palette = {
    bg: '#000000',
    shelf: '#000000',
    'shelf-user': '#000000',
    'shelf-edge': '#6fc3df',
    ink: '#ffffff',
    ink2: '#ffffff',
    ink3: '#ffffff',
    rule: '#6fc3df',
    'user-edge': '#ffffff',
    'user-fill': '#000000',
    'core-edge': '#ffffff',
    'core-fill': '#000000',
    'infra-edge': '#ffffff',
    'infra-fill': '#000000',
    'custom-edge': '#ffffff',
    'custom-fill': '#000000',
    'external-edge': '#ffffff',
    arrow: '#ffffff',
    selected: '#f38518',
    'selected-fill': '#000000',
    warning: '#ffd700',
    'warning-ink': '#ffd700',
    'warning-fill': '#000000',
    error: '#ff6a6a',
    'error-fill': '#000000',
    info: '#6fc3df',
    hatch: '#ffd700',
    added: '#63d393',
    'added-fill': '#000000',
    removed: '#ff9d92',
    moved: '#c7a8ff',
    'moved-fill': '#000000',
    bar: '#ffffff',
    'bar-scale': '#000000',
    'bar-priority': '#ffd700',
    'team-1': '#7677fc',
    'team-2': '#fc9527',
    'team-3': '#fed576',
    'team-4': '#9f7aa4',
    'team-5': '#5bbf9b',
    'team-6': '#a5dee2',
    'team-7': '#c79ffa',
    'team-8': '#ec5433',
    'heat-1': 'transparent',
    'heat-2': 'transparent',
    'heat-3': 'transparent',
    'heat-4': 'transparent',
    'heat-5': 'transparent',
    'heat-edge': '#ffffff',
    'heat-ink': '#ffffff',
    ahead: 'transparent',
};

export const HIGH_CONTRAST_LIGHT: Palette = {
    bg: '#ffffff',
    shelf: '#ffffff',
    'shelf-user': '#ffffff',
    'shelf-edge': '#0f4a85',
    ink: '#000000',
    ink2: '#000000',
    ink3: '#000000',
    rule: '#0f4a85',
    'user-edge': '#000000',
    'user-fill': '#ffffff',
    'core-edge': '#000000',
    'core-fill': '#ffffff',
    'infra-edge': '#000000',
    'infra-fill': '#ffffff',
    'custom-edge': '#000000',
    'custom-fill': '#ffffff',
    'external-edge': '#000000',
    arrow: '#000000',
    selected: '#b5200d',
    'selected-fill': '#ffffff',
    warning: '#000000',
    'warning-ink': '#000000',
    'warning-fill': '#ffffff',
    error: '#b5200d',
    'error-fill': '#ffffff',
    info: '#0f4a85',
    hatch: '#000000',
    added: '#1a7f4b',
    'added-fill': '#ffffff',
    removed: '#b3261e',
    moved: '#6d3fc0',
    'moved-fill': '#ffffff',
    bar: '#000000',
    'bar-scale': '#ffffff',
    'bar-priority': '#000000',
    'team-1': '#4c6bc4',
    'team-2': '#a06613',
    'team-3': '#3d2f01',
    'team-4': '#7d087d',
    'team-5': '#31614e',
    'team-6': '#043747',
    'team-7': '#806c84',
    'team-8': '#9b3003',
    'heat-1': 'transparent',
    'heat-2': 'transparent',
    'heat-3': 'transparent',
    'heat-4': 'transparent',
    'heat-5': 'transparent',
    'heat-edge': '#000000',
    'heat-ink': '#000000',
    ahead: 'transparent',
};

/** Black on white, with two greys that survive a copier. */
export const PRINT: Palette = {
    ...HIGH_CONTRAST_LIGHT,
    'shelf-edge': '#000000',
    rule: '#808080',
    'core-fill': '#e4e4e4',
    'infra-fill': '#f4f4f4',
    'external-edge': '#606060',
    selected: '#000000',
    error: '#000000',
    info: '#000000',
    added: '#000000',
    removed: '#000000',
    moved: '#000000',
    'team-1': '#000000',
    'team-2': '#000000',
    'team-3': '#000000',
    'team-4': '#000000',
    'team-5': '#000000',
    'team-6': '#000000',
    'team-7': '#000000',
    'team-8': '#000000',
    'heat-1': '#ffffff',
    'heat-2': '#f2f2f2',
    'heat-3': '#e0e0e0',
    'heat-4': '#cccccc',
    'heat-5': '#b3b3b3',
    'heat-edge': '#000000',
    'heat-ink': '#000000',
    ahead: 'transparent',
};

/** The colours that the reader's system prescribes. */
export const FORCED: Palette = {
    ...(Object.fromEntries(Object.keys(LIGHT).map((name) => [name, 'CanvasText'])) as Record<ColourName, string>),
    bg: 'Canvas',
    shelf: 'Canvas',
    'shelf-user': 'Canvas',
    'user-fill': 'Canvas',
    'core-fill': 'Canvas',
    'infra-fill': 'Canvas',
    'custom-fill': 'Canvas',
    selected: 'Highlight',
    'selected-fill': 'Canvas',
    'warning-fill': 'Canvas',
    'error-fill': 'Canvas',
    'added-fill': 'Canvas',
    'moved-fill': 'Canvas',
    'bar-scale': 'Canvas',
    'heat-1': 'transparent',
    'heat-2': 'transparent',
    'heat-3': 'transparent',
    'heat-4': 'transparent',
    'heat-5': 'transparent',
    'heat-edge': 'CanvasText',
    'heat-ink': 'CanvasText',
    ahead: 'transparent',
};
