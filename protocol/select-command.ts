// Server → client: what the editor does after a quick fix that leaves something to be filled in. No logic here.

import type { Range } from '../language/model/job-value-map.ts';

/** A command of the client, named in a code action: it selects a stretch of a text. Arguments: `SelectArguments`. */
export const SELECT = 'jobValueMap.select';

/** The address of the text, and what to select in it once the edit is made. An empty range is a place for the cursor. */
export type SelectArguments = readonly [uri: string, range: Range];
