// Where the page in the panel of an editor starts.

import { startPage } from './start-page.ts';

const root = document.getElementById('page');
if (root) startPage(acquireVsCodeApi(), root);
