// One chapter of a session: some hundred edits by chance from a seed, then a cleared desk. A chapter that fails is played
// again on a server of its own, with a look after every edit, so that the report names the edit that did it.

import { takeProposal } from './fuzz-answers.ts';
import { expectAsFresh } from './fuzz-check.ts';
import { type Desk, layDesk, optionsFor } from './fuzz-desk.ts';
import {
    changeFile,
    changeFolders,
    changeSettings,
    clearDesk,
    closeText,
    deleteFile,
    deleteFolder,
    openText,
    putOtherText,
    saveText,
} from './fuzz-events.ts';
import { startRandom } from './fuzz-random.ts';
import { askSomething, breathe, editText, type Session, undoEdits } from './fuzz-session.ts';
import type { PretendEditor } from './pretend-editor.ts';
import { serveInProcess } from './serve-in-process.ts';

export interface Chapter {
    readonly seed: number;
    /** It ends after this many changes of texts, or a few more. */
    readonly edits: number;
}

/** A server and all that it may know. */
export interface Workplace {
    readonly editor: PretendEditor;
    readonly desk: Desk;
}

type Step = (session: Session) => unknown;

const STEPS: readonly (readonly [weight: number, step: Step])[] = [
    [60, editText],
    [4, undoEdits],
    [2, putOtherText],
    [20, askSomething],
    [3, takeProposal],
    [5, openText],
    [3, closeText],
    [4, saveText],
    [4, changeFile],
    [1, deleteFile],
    [0.5, deleteFolder],
    [1, changeSettings],
    [0.5, changeFolders],
    [3, breathe],
];

/** How many steps pass between two quiet moments, on average; a step has some three edits. */
const STEPS_TO_QUIET = 10;

/** Plays a chapter and gives how many edits it had. Fails with what is needed to see the failure again. */
export async function playChapter(workplace: Workplace, chapter: Chapter): Promise<number> {
    try {
        return await play(workplace, chapter);
    } catch (failure) {
        if (!(failure instanceof ChapterFailure)) throw failure;
        throw new Error(await report(failure, chapter));
    }
}

class ChapterFailure extends Error {
    /** How many edits had been made at the last moment when all was well. */
    readonly lastGood: number;

    constructor(message: string, lastGood: number) {
        super(message);
        this.lastGood = lastGood;
    }
}

/** `lookFrom`: from this edit on every edit is followed by a quiet moment. */
async function play(
    { editor, desk }: Workplace,
    { seed, edits }: Chapter,
    lookFrom = Number.POSITIVE_INFINITY,
): Promise<number> {
    let lastGood = 0;
    const look = async () => {
        await expectWell(session, startRandom(seed + session.edits), lastGood);
        lastGood = session.edits;
    };
    const afterEdit = async () => {
        if (session.edits > lookFrom) await look();
    };
    const random = startRandom(seed);
    const session: Session = {
        ...{ editor, desk, random, edits: 0, doing: 'nothing yet', pending: new Set(), faults: [], undo: new Map() },
        afterEdit,
    };
    while (session.edits < edits) {
        const step = desk.open.size === 0 ? openText : random.weigh(STEPS);
        if (step !== askSomething && step !== breathe) session.doing = step.name;
        await step(session);
        if (random.below(STEPS_TO_QUIET) === 0) await look();
    }
    await look();
    session.doing = 'the desk cleared';
    clearDesk(session);
    await look();
    return session.edits;
}

async function expectWell(session: Session, random: Session['random'], lastGood: number): Promise<void> {
    const { editor, desk, pending, faults } = session;
    try {
        await Promise.all(pending);
        if (faults.length > 0) throw new Error(faults.join('\n'));
        await expectAsFresh(editor, desk, random);
    } catch (error) {
        const texts = [...desk.open].map(([uri, { text }]) => `${uri} ${JSON.stringify(text)}`).join('\n');
        const place = `Edit ${session.edits}, of the kind: ${session.doing}. All was well after edit ${lastGood}.`;
        throw new ChapterFailure(`${place}\n${(error as Error).message}\nOpen are\n${texts}`, lastGood);
    }
}

async function report(failure: ChapterFailure, { seed, edits }: Chapter): Promise<string> {
    const desk = layDesk();
    const workplace = { desk, editor: await serveInProcess(optionsFor(desk)) };
    const again = await play(workplace, { seed, edits }, failure.lastGood).then(
        () => 'Played alone with a look after every edit, it does not fail.',
        (error: unknown) => `Played alone with a look after every edit:\n${(error as Error).message}`,
    );
    return `Seed ${seed}, ${edits} edits. ${failure.message}\n\n${again}`;
}
