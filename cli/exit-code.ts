// What the command line tells the program that called it.

/** 0: nothing to complain about; 1: findings; 2: wrong usage, or something that could not be read or written. */
export type ExitCode = 0 | 1 | 2;
