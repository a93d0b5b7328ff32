import { Notice } from '../../ui/Notice.tsx';

/** The browser refuses to keep the answers through a reload. */
export function NotKeptNotice() {
  return (
    <div className="mb-6 print:hidden" role="status">
      <Notice kind="warning" title="This browser does not keep the answers">
        <p>
          All else works, but a reload of the page loses the case. Save the case on the result, and open it from the
          file.
        </p>
      </Notice>
    </div>
  );
}
