// A title that is written in its place in the picture.

import type { VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Box } from '../fit-view.ts';
import { placeInWindow } from './place-in-window.ts';

export interface TitleInputProps {
    readonly label: string;
    readonly value: string;
    /** In the window. */
    readonly box: Box;
    /** Gets what was written, or nothing where it was given up. Called once. */
    readonly done: (title: string | undefined) => void;
}

/** How much wider it is than the title, and how far it reaches beyond its left edge, in pixels. */
const ROOM = 40;
const EDGE = 7;

/** Enter and leaving it keep what was written, Escape gives it up; what is empty or the same changes nothing. */
export function TitleInput({ label, value, box, done }: TitleInputProps): VNode {
    const input = useRef<HTMLInputElement>(null);
    const isOver = useRef(false);
    const finish = (written = '') => {
        if (isOver.current) return;
        isOver.current = true;
        const title = written.trim();
        done(title === '' || title === value ? undefined : title);
    };
    useLayoutEffect(() => {
        const element = input.current;
        if (!element) return;
        // Not as a property: what is drawn anew meanwhile must not undo what was typed.
        element.value = value;
        element.style.minWidth = `${box.width + ROOM}px`;
        placeInWindow(element, { x: box.x - EDGE, y: box.y - EDGE });
        element.select();
    }, []);
    const press = (event: KeyboardEvent) => {
        event.stopPropagation();
        if (event.key === 'Escape') finish();
        else if (event.key === 'Enter' && !event.isComposing) finish(input.current?.value);
    };
    return (
        <input
            ref={input}
            class="title-input"
            aria-label={label}
            placeholder={label}
            onKeyDown={press}
            onBlur={({ currentTarget }) => finish(currentTarget.value)}
        />
    );
}
