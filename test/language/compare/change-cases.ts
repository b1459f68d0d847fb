// A map, what of its text is replaced, and the sentences that tell it, findings left out.

/** A part of the text, and what it is replaced by. */
export type Replacement = readonly [old: string, now: string];

export const BASE = `map "Shop"
job "Buy what is needed" { executor "Buyer" market early }
step find "Find it" { phase plan importance 8 effort 40%
    score 6 "Slow"
    need "Know what there is" importance 8 satisfaction 5
    need price "Know the price" importance 7
}
step pay "Pay" { importance 6 }
step leave "Leave"
team shop "Shop team"
team bank "Bank team"
layer user "User" {
    principle "Short"
    component search "Search" for find needs stock
    component till "Till" for pay, leave needs card, stock "how many" { team shop goal "Fast" serves price }
}
layer core "Core" {
    component card "Card payment" needs ledger
    component stock "Stock list" { team bank }
}
layer infra "Infrastructure" {
    component ledger "Ledger"
}
competitor rival "Rival" { score find 8 score pay 4 }
segment young "The young" { size 30% effort find 60% }
scenario s "Without cards" { remove card }
rule team-load warning limit 9
`;

export const CASES: readonly [what: string, replacements: readonly Replacement[], told: readonly string[]][] = [
    [
        'the title of the map',
        [['map "Shop"', 'map "Store"']],
        ['Job and steps: ~ The map is called ‘Store’ now (was ‘Shop’).'],
    ],
    [
        'the job',
        [
            [
                'job "Buy what is needed" { executor "Buyer" market early }',
                'job "Get what is needed" { executor "Cook" focus find repeats }',
            ],
        ],
        [
            'Job and steps: ~ The job is ‘Get what is needed’ now (was ‘Buy what is needed’).',
            'Job and steps: ~ The executor of the job is ‘Cook’ now (was ‘Buyer’).',
            'Job and steps: ~ The job has no market any more (was early).',
            'Job and steps: ~ The focus of the job changed: now ‘Find it’.',
            'Job and steps: ~ The job starts again after its last step now.',
        ],
    ],
    [
        'a step that is new',
        [['team shop "', 'step back "Bring it back" { phase revise importance 5 }\nteam shop "']],
        ['Job and steps: + The step ‘Bring it back’ is new: phase revise, importance 5.'],
    ],
    [
        'a step that is gone, with what it was covered by',
        [
            ['step leave "Leave"\n', ''],
            ['for pay, leave', 'for pay'],
        ],
        [
            'Job and steps: - The step ‘Leave’ is gone.',
            'Components: ~ ‘Till’ no longer helps with ‘Leave’.',
            'Arrows: ~ ‘Card payment’ now reaches 1 step, was 2: no longer ‘Leave’.',
            'Arrows: ~ ‘Stock list’ now reaches 2 steps, was 3: no longer ‘Leave’.',
            'Arrows: ~ ‘Ledger’ now reaches 1 step, was 2: no longer ‘Leave’.',
        ],
    ],
    [
        'another order of steps',
        [
            ['step leave "Leave"\n', ''],
            ['step find', 'step leave "Leave"\nstep find'],
        ],
        ['Job and steps: ~ The steps run in another order: ‘Leave’, ‘Find it’, ‘Pay’ (was ‘Find it’, ‘Pay’, ‘Leave’).'],
    ],
    [
        'a step that loses its only component',
        [['for pay, leave', 'for pay']],
        [
            'Coverage: - ‘Leave’ lost its only component: ‘Till’.',
            'Components: ~ ‘Till’ no longer helps with ‘Leave’.',
            'Arrows: ~ ‘Card payment’ now reaches 1 step, was 2: no longer ‘Leave’.',
            'Arrows: ~ ‘Stock list’ now reaches 2 steps, was 3: no longer ‘Leave’.',
            'Arrows: ~ ‘Ledger’ now reaches 1 step, was 2: no longer ‘Leave’.',
        ],
    ],
    [
        'a component that is new, with the arrows that leave it',
        [
            [
                'layer core',
                'component app "App" in user for find needs stock, card { status planned team bank external }\nlayer core',
            ],
        ],
        [
            'Components: + ‘App’ is new: planned, in ‘User’ for ‘Find it’, of the team ‘Bank team’, another company’s; it needs ‘Stock list’ and ‘Card payment’.',
            'Arrows: ~ ‘Card payment’ now reaches 3 steps, was 2: also ‘Find it’.',
            'Arrows: ~ ‘Ledger’ now reaches 3 steps, was 2: also ‘Find it’.',
        ],
    ],
    [
        'a component that is gone, with the arrows that led to it',
        [
            ['component card "Card payment" needs ledger', ''],
            ['needs card, stock', 'needs stock'],
            ['remove card', 'remove stock'],
        ],
        [
            'Components: - ‘Card payment’ is gone; it stood in ‘Core’, and ‘Till’ needed it.',
            'Arrows: ~ ‘Ledger’ now reaches no step, was 2: no longer ‘Pay’ and ‘Leave’.',
            'Scenarios: + ‘Without cards’ has a new edit: remove ‘Stock list’.',
            'Scenarios: - ‘Without cards’ no longer has the edit: remove ‘Card payment’.',
        ],
    ],
    [
        'every attribute of a component',
        [
            [
                'component till "Till" for pay, leave needs card, stock "how many" { team shop goal "Fast" serves price }',
                'component till "Desk" for find, leave needs card, stock "how many" { team bank status building evolution product external goal "Fair" description "New." }',
            ],
        ],
        [
            'Coverage: - ‘Pay’ lost its only component: ‘Till’.',
            'Components: ~ ‘Till’ is called ‘Desk’ now.',
            'Components: ~ ‘Desk’ helps with ‘Find it’ now, and no longer with ‘Pay’.',
            'Components: ~ ‘Desk’ no longer takes care of ‘Know the price’.',
            'Components: ~ ‘Desk’ belongs to the team ‘Bank team’ now (was ‘Shop team’).',
            'Components: ~ The goal of ‘Desk’ is ‘Fair’ now (was ‘Fast’).',
            'Components: ~ ‘Desk’ is building now (was live).',
            'Components: ~ ‘Desk’ has an evolution now: product.',
            'Components: ~ ‘Desk’ is another company’s now.',
            'Components: ~ ‘Desk’ has a description now.',
            'Arrows: ~ ‘Stock list’ now reaches 2 steps, was 3: no longer ‘Pay’.',
            'Arrows: ~ ‘Card payment’ reaches other steps now: also ‘Find it’, no longer ‘Pay’.',
            'Arrows: ~ ‘Ledger’ reaches other steps now: also ‘Find it’, no longer ‘Pay’.',
        ],
    ],
    [
        'a component in another layer',
        [
            ['    component ledger "Ledger"\n', ''],
            ['layer core "Core" {', 'layer core "Core" {\n    component ledger "Ledger"'],
        ],
        ['Components: ~ ‘Ledger’ moved from ‘Infrastructure’ to ‘Core’.'],
    ],
    [
        'an arrow, and how far it reaches',
        [['for find needs stock', 'for find needs stock, ledger "at once"']],
        [
            'Arrows: + ‘Search’ needs ‘Ledger’ now (‘at once’).',
            'Arrows: ~ ‘Ledger’ now reaches 3 steps, was 2: also ‘Find it’.',
        ],
    ],
    [
        'an arrow that is gone',
        [['for find needs stock', 'for find']],
        [
            'Arrows: - ‘Search’ no longer needs ‘Stock list’.',
            'Arrows: ~ ‘Stock list’ now reaches 2 steps, was 3: no longer ‘Find it’.',
        ],
    ],
    [
        'the label of an arrow',
        [['stock "how many"', 'stock']],
        ['Arrows: ~ What ‘Till’ needs of ‘Stock list’ reads nothing now (was ‘how many’).'],
    ],
    [
        'the scores of a step and its needs',
        [
            ['importance 8 effort 40%', 'importance 8.5'],
            ['score 6 "Slow"', 'score 7'],
            ['satisfaction 5', 'satisfaction 6'],
            ['need price "Know the price" importance 7', 'need price "Know what it costs" importance 7'],
            ['importance 6 }', 'importance 6 need "Pay at once" importance 9 satisfaction 2 effort 20% }'],
        ],
        [
            'Scores and job needs: ~ The importance of ‘Find it’ is 8.5 now (was 8).',
            'Scores and job needs: ~ ‘Find it’ has no effort any more (was 40 %).',
            'Scores and job needs: ~ The score of ‘Find it’ is 7 now (was 6).',
            'Scores and job needs: ~ ‘Find it’ has no reason for the score any more (was ‘Slow’).',
            'Scores and job needs: ~ The satisfaction of ‘Know what there is’ is 6 now (was 5).',
            'Scores and job needs: ~ The job need ‘Know the price’ reads ‘Know what it costs’ now.',
            'Scores and job needs: + The job need ‘Pay at once’ is new: step ‘Pay’, importance 9, satisfaction 2, effort 20 %.',
        ],
    ],
    [
        'competitors and segments',
        [
            [
                'competitor rival "Rival" { score find 8 score pay 4 }',
                'competitor rival "Rival" { score find 9 score leave 5 "Free" }\ncompetitor other "Other" { score pay 3 }',
            ],
            ['size 30% effort find 60%', 'size 35% effort find 60%'],
        ],
        [
            'Competitors and segments: + The competitor ‘Other’ is new: score ‘Pay: 3’.',
            'Competitors and segments: ~ The score of ‘Rival’ on ‘Find it’ is 9 now (was 8).',
            'Competitors and segments: + The score of ‘Rival’ on ‘Leave’ is new: score 5, reason ‘Free’.',
            'Competitors and segments: - The score of ‘Rival’ on ‘Pay’ is gone; it had: score 4.',
            'Competitors and segments: ~ The size of ‘The young’ is 35 % now (was 30 %).',
        ],
    ],
    [
        'layers, principles, teams',
        [
            ['layer core "Core" {', 'layer core "Core" kind custom {\n    closed'],
            ['principle "Short"', 'principle "Long" principle "Short"'],
            ['team bank "Bank team"', 'team bank "Bank team"\nteam more "More"'],
        ],
        [
            'Layers and teams: ~ The principle of ‘User’ changed: now ‘Long’.',
            'Layers and teams: ~ The kind of ‘Core’ is custom now (was core).',
            'Layers and teams: ~ ‘Core’ is now closed.',
            'Layers and teams: + The team ‘More’ is new.',
        ],
    ],
    [
        'scenarios, rules, allowances',
        [
            [
                'remove card }',
                'change card { status retiring } }\nscenario t "Later" { add component app "App" in user for find needs card }',
            ],
            ['rule team-load warning limit 9', 'rule team-load warning\nrule orphan off'],
            ['team bank }', 'team bank allow orphan "Waits" }'],
        ],
        [
            'Scenarios: + ‘Without cards’ has a new edit: change ‘Card payment’, status retiring.',
            'Scenarios: - ‘Without cards’ no longer has the edit: remove ‘Card payment’.',
            'Scenarios: + The scenario ‘Later’ is new: add ‘App’, in ‘User’, for ‘Find it’, status live, needs ‘Card payment’.',
            'Imports, rules and allowances: ~ The rule team-load has no limit any more (was 9).',
            'Imports, rules and allowances: + The setting of orphan is new: severity off.',
            'Imports, rules and allowances: + The allowance of orphan is new: in ‘Stock list’, reason ‘Waits’.',
        ],
    ],
];
