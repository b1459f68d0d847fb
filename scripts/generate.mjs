// Makes `language/generated/` from the grammar. It only runs Langium's own generator.
// Chevrotain calls `Object.groupBy` while the grammar is checked, which Node 20 does not have.
Object.groupBy ??= (items, keyOf) => {
    const groups = Object.create(null);
    for (const item of items) {
        const key = keyOf(item);
        groups[key] = [...(groups[key] ?? []), item];
    }
    return groups;
};
process.argv = [process.execPath, 'langium', 'generate', ...process.argv.slice(2)];
await import('../node_modules/langium-cli/bin/langium.js');
