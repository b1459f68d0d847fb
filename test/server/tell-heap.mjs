// Loaded into a server before its own program: it says, whenever it is asked over the channel to the parent process, how
// many bytes its heap holds when all garbage is gone. Node must run with `--expose-gc`.

process.on('message', () => {
    globalThis.gc();
    // What finalizers let go is garbage of the second round.
    setImmediate(() => {
        globalThis.gc();
        process.send({ heap: process.memoryUsage().heapUsed });
    });
});
