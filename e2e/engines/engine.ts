/** A browser as the checks drive it: what every driver can do, under one name. */
export interface Engine {
  /** Name and version, as the browser says them. */
  readonly name: string;
  readonly goto: (address: string) => Promise<void>;
  readonly back: () => Promise<void>;
  /** The value of an expression in the page. */
  readonly ask: (expression: string) => Promise<unknown>;
  /** Presses the first element that the selector finds. */
  readonly press: (selector: string) => Promise<void>;
  /** Types into the first element that the selector finds, after what is there. */
  readonly type: (selector: string, text: string) => Promise<void>;
  /** Prints the page; undefined where the driver cannot. */
  readonly print: () => Promise<Uint8Array | undefined>;
  readonly close: () => Promise<void>;
}

/** Asks again until the expression is true; tells what it was at last where it never is. */
export const until = async (engine: Engine, expression: string, milliseconds = 15_000): Promise<void> => {
  const end = Date.now() + milliseconds;
  for (;;) {
    const value = await engine.ask(expression).catch((problem: unknown) => String(problem));
    if (value === true) return;
    if (Date.now() > end)
      throw new Error(`${expression} is ${String(value)} at ${String(await engine.ask('location.href'))}`);
    await new Promise((done) => setTimeout(done, 50));
  }
};
