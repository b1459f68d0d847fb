// The settings of every window of VS Code that we open: nothing that talks to other machines, asks questions or saves by
// itself. A person may change them in the window.

/** @type {Readonly<Record<string, unknown>>} */
export const SETTINGS = {
    // Only a person saves: the files of `npm start` are those of the checkout.
    'files.autoSave': 'off',
    'chat.disableAIFeatures': true,
    // The text and its picture share the width.
    'editor.minimap.enabled': false,
    'extensions.ignoreRecommendations': true,
    'security.workspace.trust.enabled': false,
    'telemetry.telemetryLevel': 'off',
    'workbench.enableExperiments': false,
    'workbench.startupEditor': 'none',
    'workbench.tips.enabled': false,
    'workbench.welcomePage.walkthroughs.openOnInstall': false,
};
