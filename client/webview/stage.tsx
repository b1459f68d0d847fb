// The stage: the picture of a map that can be moved, scaled, pointed at and clicked, and around it what helps to read it.
// What is drawn on it is the business of `diagram/`, what follows from a click that of the actions.

import type { VNode } from 'preact';
import { MapPicture, type ThingKey } from '../../diagram/on-page.ts';
import { DetailBar } from './detail-bar.tsx';
import { useEditing } from './editing/use-editing.tsx';
import { Notices } from './notices.tsx';
import { onDemand } from './on-demand.tsx';
import { findLit, isPointing } from './page-model.ts';
import { pressKey } from './stage-keys.ts';
import { findKey } from './thing-elements.ts';
import { Toggles } from './toggles.tsx';
import { Toolbar } from './toolbar/toolbar.tsx';
import { type StageHands, type StageProps, useStage } from './use-stage.ts';

const Outline = onDemand(async () => (await import('./outline.tsx')).Outline);
const SearchBox = onDemand(async () => (await import('./search-box.tsx')).SearchBox);
const ChangesPanel = onDemand(async () => (await import('./scenario/changes-panel.tsx')).ChangesPanel);

export function Stage(props: StageProps): VNode {
    const { model, drawn, actions } = props;
    const hands = useStage(props);
    const { selected, matches, match, focusThing } = hands;
    const editing = useEditing(hands.stage, hands.canvas, model, actions);
    const leaveSearch = () => {
        focusThing(match);
        actions.search(undefined);
    };
    const goTo = (key: ThingKey) => {
        actions.choose(key);
        hands.bringIntoSight(key);
    };
    return (
        <>
            <Toolbar model={model} actions={actions} stage={hands} />
            <Notices drawn={drawn} actions={actions} />
            <div class="beside">
                <div class="room">
                    <Picture {...props} hands={hands} marks={editing.marks} />
                    {model.search && (
                        <SearchBox search={model.search} count={matches.length} actions={actions} leave={leaveSearch} />
                    )}
                    {model.absence === undefined && (
                        <DetailBar
                            drawn={drawn}
                            pointed={model.pointed}
                            selected={selected}
                            actions={actions}
                            zoomTo={hands.zoomTo}
                            openMenu={editing.open}
                        />
                    )}
                </div>
                {model.outlined && <Outline drawn={drawn} actions={actions} />}
                {model.compared && <ChangesPanel drawn={drawn} goTo={goTo} />}
            </div>
            {editing.panel}
        </>
    );
}

function Picture({
    model,
    drawn,
    actions,
    hands,
    marks,
}: StageProps & { readonly hands: StageHands; readonly marks: VNode | null }): VNode {
    const { stage, canvas, shown, selected, reach, bringIntoSight } = hands;
    const focusOn = (event: FocusEvent) => {
        const key = findKey(event.target);
        if (key && (event.target as Element).matches(':focus-visible')) bringIntoSight(key);
        if (key) reach(key);
        actions.point(key);
    };
    return (
        <section
            ref={stage}
            class="stage"
            aria-label="Picture of the map"
            aria-busy={model.absence !== undefined}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: the picture is moved with the arrow keys.
            tabIndex={0}
            onPointerOver={(event) => actions.point(findKey(event.target))}
            onPointerLeave={() => actions.point(undefined)}
            onFocusIn={focusOn}
            onFocusOut={() => actions.point(undefined)}
            onClick={(event) => actions.choose(findKey(event.target) ?? null)}
            onKeyDown={(event) => pressKey(event, hands, drawn, actions)}
        >
            <div ref={canvas} class="canvas">
                <MapPicture
                    layout={shown.layout}
                    selected={selected}
                    lit={findLit(model)}
                    atRest={!isPointing(model)}
                    interactive
                />
                <Toggles layout={shown.layout} choices={drawn.choices} actions={actions} />
                {marks}
            </div>
        </section>
    );
}
