// Where the page of a rule or of a problem can be read by people who have no copy of the repository.

import { repository } from '../../package.json';
import type { Finding } from './finding.ts';

const PAGES = `${repository.url.replace(/^git\+/u, '').replace(/\.git$/u, '')}/blob/main/docs/rules`;

/** The address of the page that explains a finding's code. */
export function pageOf(code: Finding['code']): string {
    return `${PAGES}/${code}.md`;
}
