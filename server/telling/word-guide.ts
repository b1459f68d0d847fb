// What each word of the language means, in plain words, and the small skeleton that the completion writes for it. By
// the rules of the grammar, because a word such as `score` means one thing in a step and another in a competitor.

export interface WordMeaning {
    /** One sentence, or two. */
    readonly meaning: string;
    /** What comes after the word, with places to fill in as editors know them; absent where nothing does. */
    readonly skeleton?: string;
}

const BLOCK = '{\n\t$0\n}';

/** Statements, attributes and clauses, by the rule that they begin. A test holds them together with the grammar. */
const MEANINGS: ReadonlyMap<string, WordMeaning> = new Map<string, WordMeaning>([
    ['MapHeader', { meaning: 'The title of the map.', skeleton: `"\${1:Title}"` }],
    [
        'Job',
        {
            meaning: 'What the user wants to get done, whatever the product. A map has one job.',
            skeleton: `"\${1:What the user wants to get done}" {\n\texecutor "\${2:Who does it}"\n\t$0\n}`,
        },
    ],
    [
        'Step',
        {
            meaning: 'A step of the user’s job: a column of the map. Steps run from left to right as they are written.',
            skeleton: `\${1:name} "\${2:Title}" ${BLOCK}`,
        },
    ],
    [
        'Layer',
        {
            meaning: 'A row of the map. Layers lie from top to bottom as they are written; the user layer is on top.',
            skeleton: `\${1:name} "\${2:Title}" ${BLOCK}`,
        },
    ],
    [
        'Component',
        {
            meaning: 'A part of the value chain: what you offer to the user, or what that is built on.',
            skeleton: `\${1:name} "\${2:Title}"$0`,
        },
    ],
    ['Team', { meaning: 'A team that can own components.', skeleton: `\${1:name} "\${2:Title}"$0` }],
    [
        'Competitor',
        {
            meaning: 'Somebody else who helps with this job, scored on its steps to compare with us.',
            skeleton: `\${1:name} "\${2:Title}" {\n\tscore $0\n}`,
        },
    ],
    [
        'Segment',
        {
            meaning: 'A group of users, with what they find hard.',
            skeleton: `\${1:name} "\${2:Title}" {\n\tsize \${3:50}%\n\t$0\n}`,
        },
    ],
    [
        'Scenario',
        {
            meaning: 'Another future of the map: what would be added, removed and changed.',
            skeleton: `\${1:name} "\${2:Title}" ${BLOCK}`,
        },
    ],
    [
        'Import',
        {
            meaning: 'Components that another map has, to be needed by components of this one.',
            skeleton: `\${1:name} from "\${2:./other.jvm}"`,
        },
    ],
    [
        'RuleSetting',
        { meaning: 'How serious the findings of a rule are in this map, and its limit if it counts something.' },
    ],
    ['Description', { meaning: 'A paragraph for the readers of the map.', skeleton: `"$0"` }],
    ['Link', { meaning: 'A page to read on, with its title.', skeleton: `"\${1:https://}" "\${2:Title}"` }],
    ['Allow', { meaning: 'Keeps a finding about this from being told, for a reason.', skeleton: `$1 "\${2:reason}"` }],
    ['Executor', { meaning: 'Who does the job.', skeleton: `"$0"` }],
    [
        'Beneficiary',
        { meaning: 'Who has the benefit of the job, if it is somebody else than who does it.', skeleton: `"$0"` },
    ],
    ['Market', { meaning: 'How far the market has come: early, maturing or mature.' }],
    ['Focus', { meaning: 'The steps that the strategy is about.' }],
    ['Repeats', { meaning: 'After the last step the job starts again.' }],
    ['Phases', { meaning: 'Which phases of a job this step belongs to.' }],
    ['Importance', { meaning: 'How important it is to the user, from 0 to 10.' }],
    ['Satisfaction', { meaning: 'How satisfied the user is today, from 0 to 10.' }],
    ['Effort', { meaning: 'The share of people who find it difficult, from 0% to 100%: a high number means hard.' }],
    ['OwnScore', { meaning: 'How well we do at this step, from 0 to 10, and why.' }],
    ['Evidence', { meaning: 'Where the numbers come from.', skeleton: `"$0"` }],
    ['Goal', { meaning: 'What is to be achieved here.', skeleton: `"$0"` }],
    ['Implicit', { meaning: 'The user takes this step in a moment and unnoticed.' }],
    [
        'Need',
        {
            meaning: 'A job need: what the user must achieve in this step, said without naming a product.',
            skeleton: `"\${1:Minimize the time it takes to …}"$0`,
        },
    ],
    ['KindClause', { meaning: 'What a layer is for: user, core, infrastructure or custom.' }],
    ['Principle', { meaning: 'What holds for every component of this layer.', skeleton: `"$0"` }],
    ['Closed', { meaning: 'No arrow may bypass this layer.' }],
    ['InClause', { meaning: 'The layer that the component stands in.' }],
    ['ForClause', { meaning: 'The steps that the component helps with: names, ranges such as a..b, or all.' }],
    ['NeedsClause', { meaning: 'The components that this one cannot do without: its arrows.' }],
    ['Serves', { meaning: 'The job needs that the component takes care of.' }],
    ['OwnTeam', { meaning: 'The team that owns the component.' }],
    ['StatusAttribute', { meaning: 'How far the component is: planned, building, live or retiring.' }],
    ['EvolutionAttribute', { meaning: 'How common such a thing is by now: genesis, custom, product or commodity.' }],
    ['External', { meaning: 'It belongs to another company.' }],
    ['StepScore', { meaning: 'How well the competitor does at a step, from 0 to 10, and why.' }],
    ['Size', { meaning: 'The share of all users, from 0% to 100%.' }],
    ['StepEffort', { meaning: 'The share of this segment that finds a step difficult, from 0% to 100%.' }],
    [
        'AddedComponent',
        {
            meaning: 'Adds a component, which is known in this scenario only.',
            skeleton: `component \${1:name} "\${2:Title}" in $0`,
        },
    ],
    ['Removal', { meaning: 'Removes components, with all arrows to and from them.' }],
    ['Change', { meaning: 'Changes a component: needs and drops add up, everything else replaces.' }],
    ['Drops', { meaning: 'The arrows that the changed component no longer has.' }],
    ['Limit', { meaning: 'The highest number about which the rule says nothing yet.' }],
]);

/** The rule of a word that goes on in a header, where the word alone says which one it is. */
const CLAUSES: ReadonlyMap<string, string> = new Map([
    ['in', 'InClause'],
    ['for', 'ForClause'],
    ['needs', 'NeedsClause'],
    ['kind', 'KindClause'],
    ['importance', 'Importance'],
    ['satisfaction', 'Satisfaction'],
    ['effort', 'Effort'],
    ['limit', 'Limit'],
    ['component', 'Component'],
    ['from', 'Import'],
]);

/** Of a statement or an attribute. */
export function meaningOfRule(rule: string): WordMeaning | undefined {
    return MEANINGS.get(rule);
}

/** The rule of a word inside a header. */
export function ruleOfClause(word: string): string | undefined {
    return CLAUSES.get(word);
}

/** What the words mean that stand where only some words make sense, by the attribute that takes them. */
const VALUES: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
    [
        'StatusAttribute',
        new Map([
            ['planned', 'It is an intention.'],
            ['building', 'It is being made.'],
            ['live', 'It is there. This holds where no status is written.'],
            ['retiring', 'It is there, but not for long.'],
        ]),
    ],
    [
        'EvolutionAttribute',
        new Map([
            ['genesis', 'New to the world, still uncertain.'],
            ['custom', 'Made for one purpose, by those who need it.'],
            ['product', 'Can be bought, in several kinds.'],
            ['commodity', 'The same from everyone, rented by use.'],
        ]),
    ],
    [
        'Market',
        new Map([
            ['early', 'Products compete in executing the job at all.'],
            ['maturing', 'Products compete in planning and assessing.'],
            ['mature', 'Products compete in understanding and revising.'],
        ]),
    ],
    [
        'KindClause',
        new Map([
            ['user', 'Its components touch the user and cover steps of the job.'],
            ['core', 'Its components span steps and serve several components of the user layer.'],
            ['infrastructure', 'Generic parts that only you have; the core is their first customer.'],
            ['custom', 'A row of your own, about which no rule knows more.'],
        ]),
    ],
    [
        'Phases',
        new Map([
            ['understand', 'Finding out what is wanted and what there is.'],
            ['plan', 'Choosing how to go about it.'],
            ['execute', 'Doing it.'],
            ['assess', 'Looking how it goes.'],
            ['revise', 'Changing what does not go well.'],
            ['conclude', 'Finishing, and getting ready for the next time.'],
        ]),
    ],
    [
        'RuleSetting',
        new Map([
            ['off', 'Its findings are not told.'],
            ['hint', 'A remark that does not disturb.'],
            ['information', 'Worth knowing.'],
            ['warning', 'A gap that a map is drawn to find.'],
            ['error', 'The map contradicts itself.'],
        ]),
    ],
]);

/** The words that an attribute takes, each with its meaning, in their natural order; none where it takes names. */
export function valuesOfRule(rule: string): ReadonlyMap<string, string> {
    return VALUES.get(rule) ?? new Map();
}
