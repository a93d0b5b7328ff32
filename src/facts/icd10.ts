import { diagnoses } from '#held-lookups';
import type { DiagnosisCategory, Facts, FactsTable } from './definition.ts';
import { ownEntry } from './domain.ts';
import { sitesAndTypes } from './expandKinds.ts';
import { withWider } from './tree.ts';

const fitsType = ({ types, undiagnosed }: DiagnosisCategory, type: readonly string[]): boolean =>
  type.length === 0 ||
  (undiagnosed === undefined && (types === undefined || type.some((each) => types.includes(each))));

/**
 * The ICD-10-CM categories that fit the site and type, none of them from a policy; a kind of a site or of a type has those of
 * the wider one. Type unknown: those of the whole site, and those of a mass without a diagnosis. None while the site is unknown,
 * for other sites, and before ICD-10-CM was in use on the date of service.
 */
export const diagnosisCategoriesFor = (
  { site, tumorType, serviceDate }: Facts,
  table: FactsTable,
): readonly DiagnosisCategory[] => {
  const day = typeof serviceDate === 'string' ? serviceDate : undefined;
  if (typeof site !== 'string' || (day !== undefined && day < diagnoses.firstDay)) return [];
  const { sites, types } = sitesAndTypes(table.facts);
  const [ofSite = []] = withWider(sites, site).flatMap((each) => {
    const own = ownEntry(diagnoses.bySite, each);
    return own ? [own] : [];
  });
  const type = typeof tumorType === 'string' ? withWider(types, tumorType) : [];
  const inUse = ({ from, until }: DiagnosisCategory): boolean =>
    day === undefined ? until === undefined : (from ?? day) <= day && (until === undefined || day < until);
  return ofSite.filter((each) => fitsType(each, type) && inUse(each));
};

const plainCode = (code: string): string => code.toUpperCase().replace('.', '');

/** The one site of which an ICD-10-CM code or category is; undefined: of none that is known, or of several. It says where, not which tumor. */
export const siteOfDiagnosis = (code: string): string | undefined => {
  const written = plainCode(code);
  const matching = Object.entries(diagnoses.bySite).flatMap(([site, categories]) =>
    categories.flatMap((category) => {
      const known = plainCode(category.code);
      return written.startsWith(known) ? [{ site, length: known.length }] : [];
    }),
  );
  // The narrower category says more: C69.3 before C69.
  const longest = Math.max(0, ...matching.map(({ length }) => length));
  const sites = new Set(matching.filter(({ length }) => length === longest).map(({ site }) => site));
  return sites.size === 1 ? [...sites][0] : undefined;
};
