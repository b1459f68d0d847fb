// What the status of a component means for the figures and the rules.

import type { Component } from '../model/job-value-map.ts';

/** It is there to stay, or will be: everything but what is being retired. */
export function isActive({ status }: Component): boolean {
    return status !== 'retiring';
}

/** It is not there yet. */
export function isFuture({ status }: Component): boolean {
    return status === 'planned' || status === 'building';
}
