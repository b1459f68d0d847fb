// Work that takes long in two goes: whatever happens between them is heard first. So a picture that a newer one replaces
// while it is laid out is never put on the page.

/**
 * Prepares the newest picture, and shows the newest one in the next go. `prepare` says whether there was anything to
 * prepare; if not, there is one go. A picture is passed over once at most, however quickly the next ones come.
 */
export function inTwoGoes(prepare: () => boolean, show: () => void, soon: (go: () => void) => void): () => void {
    let prepared = false;
    return function go() {
        if (!prepared && prepare()) {
            prepared = true;
            soon(go);
            return;
        }
        prepared = false;
        show();
    };
}
