import { licences } from 'virtual:licences';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Panel } from '../../ui/Panel.tsx';

/** The packages that are part of this site, read from their own files when it was built. */
export function Licences() {
  return (
    <Panel heading="Work of others in it">
      <ul className="space-y-1">
        {licences.map(({ name, version, licence, text }) => (
          <li key={`${name} ${version}`}>
            {text === '' ? (
              `${name} ${version}: ${licence}`
            ) : (
              <Disclosure summary={`${name} ${version}: ${licence}`}>
                <pre className="text-sm whitespace-pre-wrap">{text}</pre>
              </Disclosure>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
