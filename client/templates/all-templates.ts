// The list of templates, the simplest first.

import { eightStep } from './eight-step.ts';
import { fourStep } from './four-step.ts';
import type { MapTemplate } from './map-template.ts';
import { sixPhase } from './six-phase.ts';

export const ALL_TEMPLATES: readonly MapTemplate[] = [fourStep, sixPhase, eightStep];
