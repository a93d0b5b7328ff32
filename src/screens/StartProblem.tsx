import { Notice } from '../ui/Notice.tsx';

/** Shown where the list of policies itself cannot be read: nothing can be judged without it. */
export function StartProblem({ message }: { readonly message: string }) {
  return (
    <main className="mx-auto max-w-question space-y-4 p-6">
      <h1 className="text-2xl font-semibold">The policies could not be read</h1>
      <Notice kind="problem" title="No determination can be made.">
        <p>The list of policies beside this page is missing or broken. Reload the page; if that does not help, tell whoever put it here.</p>
        <p className="text-sm text-muted">{message}</p>
      </Notice>
    </main>
  );
}
