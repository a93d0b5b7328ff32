import { vi } from 'vitest';

// Files of tests that need a page share one, and its libraries: each finds it empty, and reads anew what is ours.
vi.resetModules();
document.head.replaceChildren();
document.body.replaceChildren();
document.title = '';
sessionStorage.clear();
localStorage.clear();
history.replaceState(null, '', '/');
