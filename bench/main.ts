// `npm run bench`: every claim of the project about speed, half-typed maps and still pictures, measured. It prints
// figures and judges nothing.

import { measureAnalysis } from './analysis.ts';
import { measureDrawing } from './drawing.ts';
import { measureKeystroke } from './keystroke.ts';
import { measureOtherLayouts } from './other-layouts.ts';
import { measureProcesses } from './processes.ts';
import { measureRecovery } from './recovery.ts';
import { measureStillness } from './stillness.ts';

await measureKeystroke();
await measureAnalysis();
await measureDrawing();
await measureOtherLayouts();
await measureProcesses();
measureRecovery();
measureStillness();
