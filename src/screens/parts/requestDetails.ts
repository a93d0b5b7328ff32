import { useCallback, useMemo } from 'react';
import { detailFields, noDetails, type DetailName, type RequestDetails } from '../../submission/details/index.ts';
import { detailsOfOffice } from '../../submission/office/index.ts';
import { useRequestInHand } from './requestInHand.ts';
import { useKeptOffice } from './keptOffice.ts';

type Texts = Readonly<Partial<Record<DetailName, string>>>;

/** The details of a request as its form shows them, and how one or several are entered. */
export interface DetailsForm {
  readonly details: RequestDetails;
  readonly enter: (texts: Texts) => void;
}

const officeNames: ReadonlySet<string> = new Set(
  detailFields.flatMap(({ name, group }) => (group === 'office' ? [name] : [])),
);

const ofOffice = (texts: Texts, isOffice: boolean): Texts =>
  Object.fromEntries(Object.entries(texts).filter(([name]) => officeNames.has(name) === isOffice));

/** The details of the request in hand, whole. What the office keeps on this device stands where nobody entered anything, also no empty text. */
export const useDetailsForm = (payer: string | undefined): DetailsForm => {
  const { details: entered, office: own, change } = useRequestInHand();
  const { office } = useKeptOffice();
  const details = useMemo(
    (): RequestDetails => ({ ...noDetails, ...(office && detailsOfOffice(office, payer)), ...own, ...entered }),
    [own, entered, office, payer],
  );
  const enter = useCallback(
    (texts: Texts) => {
      change({ details: { ...entered, ...ofOffice(texts, false) }, office: { ...own, ...ofOffice(texts, true) } });
    },
    [change, entered, own],
  );
  return { details, enter };
};
