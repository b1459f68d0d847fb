// The four default steps, written out with the phases that they stand for.

import type { MapTemplate } from './map-template.ts';

export const fourStep: MapTemplate = {
    id: 'four-step',
    label: 'Four steps',
    description: 'Define and prepare, execute, analyze, conclude: the shortest way to a whole map',
    text: `// A map in four steps. Put your own words between the quotation marks.

map "New map"

job "What your users want to get done, whatever the product" {
    executor "Who does it"
}

step define "Define and prepare" { phase understand, plan }
step execute "Execute" { phase execute }
step analyze "Analyze" { phase assess }
step conclude "Conclude" { phase conclude, revise }

layer user "User" {
    component planner "Planner" for define needs profile
    component workspace "Workspace" for execute needs profile, history
    component review "Review" for analyze needs history
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
