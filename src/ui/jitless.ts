// Zod otherwise probes `new Function`, which a strict Content-Security-Policy reports as a violation. It takes this object for
// its own settings when it is loaded, which is later than the first screen.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });
