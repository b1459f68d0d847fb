// The eight steps of a universal job map.

import type { MapTemplate } from './map-template.ts';

export const eightStep: MapTemplate = {
    id: 'eight-step',
    label: 'Eight steps',
    description: 'Define, locate, prepare, confirm, execute, monitor, modify, conclude: for a job worth a close look',
    text: `// A map in eight steps. Put your own words between the quotation marks.

map "New map"

job "What your users want to get done, whatever the product" {
    executor "Who does it"
}

step define "Define" { phase understand }
step locate "Locate" { phase plan }
step prepare "Prepare" { phase plan }
step confirm "Confirm" { phase plan }
step execute "Execute" { phase execute }
step monitor "Monitor" { phase assess }
step modify "Modify" { phase revise }
step conclude "Conclude" { phase conclude }

layer user "User" {
    component briefing "Briefing" for define needs profile
    component finder "Finder" for locate needs profile
    component planner "Planner" for prepare, confirm needs profile
    component workspace "Workspace" for execute needs profile, history
    component review "Review" for monitor, modify needs history
    component summary "Summary" for conclude needs history
}

layer core "Core" {
    component profile "User profile" needs records
    component history "Work history" needs records
}

layer infra "Infrastructure" {
    component records "Shared records"
}
`,
};
