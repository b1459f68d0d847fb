// What a page has to be told, and what it was told last. A page that was hidden is loaded anew when it shows again and
// knows nothing; so everything that it needs is remembered here and said again. No editor here.

import type { JobValueMap, MapAnswer, Position, Range } from '../../protocol/map-messages.ts';
import type { PointedAt, ToPage } from '../../protocol/picture-messages.ts';
import { findText, findThingAt } from './map-places.ts';

export interface PageTeller {
    /** What the page shows; undefined before the first picture of a map. */
    readonly picture: Picture | undefined;
    /** Another map, or the same one locked or free. The picture of another map is forgotten. */
    subject(uri: string, locked: boolean): void;
    /** The map as it is now, or why there is none. */
    take(answer: MapAnswer): void;
    /** There is no map now: the page keeps the last one and says why. */
    explain(reason: string): void;
    cursor(place: Position | undefined): void;
    /** The page listens now. */
    pageReady(): void;
    /** The page is gone, until it is ready again. */
    pageGone(): void;
    /** Asks the page for one of `EXPORTS`. */
    export(id: string): void;
    /** A short message for the reader. */
    tell(message: string): void;
    /** Where the map that the page shows has a thing in its text. */
    findText(thing: PointedAt): Range | undefined;
}

const NO_MAP = 'The text gives no map.';

export function tellPage(post: (message: ToPage) => void): PageTeller {
    const last: {
        subject?: ToPage & { type: 'subject' };
        picture?: Picture;
        absence?: ToPage & { type: 'no-picture' };
        cursor?: Position | undefined;
    } = {};
    let listening = false;

    const send = (message: ToPage | undefined) => {
        if (listening && message) post(message);
    };
    const cursorMessage = (): ToPage => ({ type: 'cursor', at: thingAt(last.picture, last.cursor) });
    const explain = (reason: string) => {
        last.absence = { type: 'no-picture', uri: last.subject?.uri ?? '', reason };
        send(last.absence);
    };
    const draw = (map: JobValueMap, answer: MapAnswer) => {
        last.picture = drawPicture(map, answer);
        delete last.absence;
        send(last.picture);
        send(cursorMessage());
    };

    return {
        get picture() {
            return last.picture;
        },
        explain,
        subject(uri, locked) {
            if (last.subject?.uri !== uri) {
                delete last.picture;
                delete last.absence;
                delete last.cursor;
            }
            last.subject = { type: 'subject', uri, locked };
            send(last.subject);
        },
        take(answer) {
            if (answer.map) draw(answer.map, answer);
            else explain(answer.reason ?? NO_MAP);
        },
        cursor(place) {
            last.cursor = place;
            send(cursorMessage());
        },
        pageReady() {
            listening = true;
            for (const message of [last.subject, last.picture, last.absence, cursorMessage()]) send(message);
        },
        pageGone() {
            listening = false;
        },
        export: (id) => send({ type: 'export', id }),
        tell: (message) => send({ type: 'told', message }),
        findText: (thing) => last.picture && findText(last.picture.map, withoutGhosts(thing, last.picture)),
    };
}

type Picture = ToPage & { readonly type: 'picture' };

/** The message that shows what the server has answered. */
export function drawPicture(map: JobValueMap, { uri, version, findings, scenario, note }: MapAnswer): Picture {
    const picture: Picture = { type: 'picture', uri, version, map, findings, ...(note !== undefined && { note }) };
    if (!scenario) return picture;
    const { name, title, difference, resolved, introduced } = scenario;
    return { ...picture, scenario: { name, title }, difference, resolved, introduced };
}

function thingAt(picture: Picture | undefined, place: Position | undefined): PointedAt | null {
    const at = picture && place && findThingAt(picture.map, place);
    return at ? withoutGhosts(at, picture) : null;
}

/** What stands where a component stood before has the text of that component. */
function withoutGhosts(thing: PointedAt, { difference }: Picture): PointedAt {
    const meant = (name: string) => difference?.components.find(({ ghost }) => ghost === name)?.name ?? name;
    if (thing.kind === 'arrow') return { ...thing, from: meant(thing.from), to: meant(thing.to) };
    return thing.kind === 'component' ? { ...thing, name: meant(thing.name) } : thing;
}
