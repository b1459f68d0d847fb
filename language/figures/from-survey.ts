// From the answers of a survey to the numbers that are written into a map.

import { roundToTwoDecimals } from '../analysis/round.ts';

/**
 * Importance or satisfaction on the scale of a map, 0 to 10: ten times the share of those who answered 4 or 5 of 5.
 * Undefined without answers.
 */
export function scoreFromSurvey(fourOrFive: number, answers: number): number | undefined {
    return answers > 0 ? roundToTwoDecimals((10 * fourOrFive) / answers) : undefined;
}

/**
 * Effort, 0 to 100 percent: the share of those who find it difficult or very difficult, so high is hard. Undefined
 * without answers.
 */
export function effortFromSurvey(difficult: number, veryDifficult: number, answers: number): number | undefined {
    return answers > 0 ? roundToTwoDecimals((100 * (difficult + veryDifficult)) / answers) : undefined;
}
