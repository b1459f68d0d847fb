// Scenarios in the page of the preview, in a real browser: choosing, stepping through, the list of changes, coming back.

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readMap, showScenario } from '../../language/index.ts';
import type { ToPage } from '../../protocol/picture-messages.ts';
import { launchBrowser } from '../hosts/open-page.mjs';
import { type OpenPreview, openPreview, settle, URI } from './open-preview.ts';

const MAP = `step define
step execute
layer user "User" {
    component player "Player" for execute needs history
    component finder "Finder" for define needs history
}
layer core "Core" { component history "History" }
scenario lean "Lean start" {
    description "One door less."
    remove finder
    add component guide "Guide" in user for execute needs history { status planned }
    change player { status retiring }
}
scenario bold "Bold move" { change history { in user } }
`;

let browser: Browser;
beforeAll(async () => {
    browser = await launchBrowser();
}, 120_000);
afterAll(() => browser.close());

/** What the editor answers when the page asks for a scenario. */
function answer(name: string): ToPage {
    const map = readMap(MAP);
    const scenario = map.scenarios.find((each) => each.name === name);
    if (!scenario) throw new Error(`no scenario ${name}`);
    const { title } = scenario;
    return { type: 'picture', uri: URI, version: 1, scenario: { name, title }, ...showScenario(map, scenario, {}) };
}

async function open(scenario?: string): Promise<OpenPreview> {
    const state = scenario === undefined ? undefined : { uri: URI, choices: { scenario } };
    const preview = await openPreview(browser, { ...(state && { state }) });
    await preview.show(MAP);
    return preview;
}

const textOf = ({ page }: OpenPreview, selector: string) => page.locator(selector).allTextContents();

describe('the scenarios of a map', () => {
    test('are chosen from a list that begins with the map as it is', async () => {
        const preview = await open();
        const list = preview.page.getByLabel('Scenario', { exact: true });
        expect(await list.locator('option').allTextContents()).toEqual(['As it is', 'Lean start', 'Bold move']);
        await list.selectOption('Lean start');
        expect(await preview.takeSaid()).toEqual([{ type: 'ask', scenario: 'lean' }]);
        await preview.say(answer('lean'));
        expect(await textOf(preview, '.t-difference')).toEqual([
            'Scenario ‘Lean start’: 1 added, 1 removed, 1 changed · 2 findings introduced',
        ]);
        expect((await preview.readState())?.choices).toEqual({ scenario: 'lean' });
        await list.selectOption('As it is');
        expect(await preview.takeSaid()).toEqual([{ type: 'ask', scenario: null }]);
        await preview.page.context().close();
    });

    test('are stepped through by a slider that says their titles, and by keys', async () => {
        const preview = await open();
        const slider = preview.page.getByRole('slider', { name: 'Step through the scenarios' });
        expect(await slider.getAttribute('aria-valuetext')).toBe('As it is');
        await slider.focus();
        await preview.page.keyboard.press('ArrowRight');
        await settle(preview.page);
        expect(await slider.getAttribute('aria-valuetext')).toBe('Lean start');
        await preview.page.locator('.stage').focus();
        await preview.page.keyboard.press(']');
        await settle(preview.page);
        expect(await slider.getAttribute('aria-valuetext')).toBe('Bold move');
        await preview.page.keyboard.press(']');
        await preview.page.keyboard.press('[');
        await settle(preview.page);
        expect(await preview.takeSaid()).toEqual([
            { type: 'ask', scenario: 'lean' },
            { type: 'ask', scenario: 'bold' },
            { type: 'ask', scenario: 'lean' },
        ]);
        await preview.page.context().close();
    });

    test('tell in a list what they change, and an entry leads to its thing', async () => {
        const preview = await open('lean');
        await preview.say(answer('lean'));
        await preview.page.getByRole('button', { name: 'Changes' }).click();
        await settle(preview.page);
        const panel = preview.page.getByRole('complementary', { name: 'What the scenario changes' });
        expect(await panel.locator('h1, p, h2').allTextContents()).toEqual([
            'Scenario ‘Lean start’',
            'One door less.',
            'Changes',
            'Findings introduced',
        ]);
        expect(await panel.locator('li').allTextContents()).toEqual([
            '+‘Guide’ is new: planned, in ‘User’ for ‘Execute’; it needs ‘History’.',
            '−‘Finder’ is gone; it stood in ‘User’ for ‘Define’.',
            '~‘Player’ is retiring now (was live).',
            '−‘Define’ lost its only component: ‘Finder’.',
            '~‘History’ now reaches 1 step, was 2: no longer ‘Define’.',
            '−warning: Nothing in the user layer helps the user with ‘Define’.',
            '−information: ‘History’ serves one step only; core parts should span several.',
        ]);
        await preview.takeSaid();
        await panel.getByRole('button', { name: '‘Finder’ is gone' }).click();
        expect(await preview.takeSaid()).toEqual([
            { type: 'reveal', quietly: true, thing: { kind: 'component', name: 'finder' } },
        ]);
        expect(await preview.page.locator('[data-component="finder"].selected').count()).toBe(1);
        expect(await textOf(preview, '.detail span')).toEqual([expect.stringContaining('removed: ‘Finder’ is gone')]);
        await preview.page.context().close();
    });

    test('come back after a reload: the page asks anew before it is ready', async () => {
        const preview = await open('bold');
        expect((await preview.takeSaid())[0]).toEqual({ type: 'ask', scenario: 'bold' });
        await preview.say(answer('bold'));
        expect(await preview.page.locator('[data-component="history#before#"]').count()).toBe(1);
        await preview.page.context().close();
    });

    test('say so when one is not there any more', async () => {
        const preview = await open('gone');
        await preview.takeSaid();
        const map = readMap(MAP);
        await preview.say({
            type: 'picture',
            uri: URI,
            version: 1,
            map,
            findings: [],
            note: 'There is no such scenario.',
        });
        const notice = preview.page.locator('.notice');
        expect(await notice.textContent()).toBe('There is no such scenario.As it is');
        await notice.getByRole('button').click();
        expect(await preview.takeSaid()).toEqual([{ type: 'ask', scenario: null }]);
        await preview.page.context().close();
    });

    test('offer nothing on a map without any', async () => {
        const preview = await openPreview(browser);
        await preview.show('layer user');
        expect(await preview.page.getByLabel('Scenario').count()).toBe(0);
        expect(await preview.page.getByRole('slider').count()).toBe(0);
        await preview.page.context().close();
    });
});
