import * as z from 'zod/mini';

// Before any schema: zod otherwise probes `new Function`, which a strict Content-Security-Policy reports as a violation.
z.config({ jitless: true });
