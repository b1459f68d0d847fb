// Server → client: where a click on a code lens leads. No logic here.

import type { Position } from '../language/model/job-value-map.ts';

/** A command of the client, named in a code lens: it shows all places of a name. Arguments: `ShowPlacesArguments`. */
export const SHOW_PLACES = 'jobValueMap.showPlaces';

/** The address of the text, and a place in it where the name stands. */
export type ShowPlacesArguments = readonly [uri: string, position: Position];

/** A command of the editor itself: it shows the list of all findings. */
export const SHOW_FINDINGS = 'workbench.actions.view.problems';
