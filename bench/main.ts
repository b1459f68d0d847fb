// `npm run bench`: every claim of speed of the project, measured. It prints medians and judges nothing.

import { measureDrawing } from './drawing.ts';
import { measureKeystroke } from './keystroke.ts';
import { measureProcesses } from './processes.ts';

await measureKeystroke();
await measureDrawing();
await measureProcesses();
