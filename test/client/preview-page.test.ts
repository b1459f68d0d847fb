// The HTML of the page: what it may do, and that nothing can be smuggled into it.

import { expect, test } from 'vitest';
import { makeNonce, previewPage } from '../../client/preview/preview-page.ts';

const parts = {
    script: 'https://files.example/preview.js',
    style: 'https://files.example/preview.css',
    cspSource: 'https://files.example',
    nonce: 'abc123',
};

test('the page may run its script, load its style sheet and paint what it makes, and nothing else', () => {
    const page = previewPage(parts);
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1];
    expect(policy?.split('; ')).toEqual([
        "default-src 'none'",
        "script-src 'nonce-abc123'",
        'style-src https://files.example',
        'img-src blob:',
        "base-uri 'none'",
        "form-action 'none'",
    ]);
});

test('the page has no script, style or handler of its own', () => {
    const page = previewPage(parts);
    expect(page.match(/<script[^>]*>.*?<\/script>/gs)).toEqual([
        '<script type="module" nonce="abc123" src="https://files.example/preview.js"></script>',
    ]);
    expect(page).not.toMatch(/<style|style=|\son\w+=|javascript:/);
});

test('an address with marks of HTML stays an address', () => {
    const page = previewPage({ ...parts, script: 'https://files.example/"><img src=x>&.js' });
    expect(page).toContain('src="https://files.example/&#34;&#62;&#60;img src=x&#62;&#38;.js"');
});

test('no two pages have the same nonce', () => {
    const nonces = Array.from({ length: 100 }, makeNonce);
    expect(new Set(nonces).size).toBe(100);
    for (const nonce of nonces) expect(nonce).toMatch(/^[0-9a-f]{48}$/);
});
