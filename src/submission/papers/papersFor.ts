import { originsIn, verdictFor, type Determination } from '../../determination/index.ts';
import { line, paragraph, strong, type Paper, type PaperName } from '../paper/index.ts';
import { chart } from './chart.ts';
import { clinicMessage } from './clinicMessage.ts';
import { cover, type CoverLetter } from './cover.ts';
import { coverageOf, type Coverage } from './coverage.ts';
import { exception } from './exception.ts';
import { clauseReliedOn, letter } from './letter.ts';
import { member } from './member.ts';
import { officeCopy } from './officeCopy.ts';
import { memberTalk, organizationDetermination } from './organizationDetermination.ts';
import { peerToPeer } from './peerToPeer.ts';
import { phoneScript } from './phoneScript.ts';
import { question } from './question.ts';
import { record } from './record.ts';
import { separators } from './separators.ts';
import type { Submission } from './submission.ts';

/** What decides which papers a case has. */
export type Deciding = Pick<Determination, 'outcome' | 'possibleOutcomes' | 'priorAuthorization'>;

const kept: readonly PaperName[] = ['chart', 'office-copy'];
const request: readonly PaperName[] = ['separators', 'peer-to-peer'];

/** Whether a case that the policy supports needs no request: there is nothing to ask for, and that is put on file. */
const needsNone = ({ priorAuthorization }: Deciding): boolean =>
  priorAuthorization === 'not-required' || priorAuthorization === 'not-applicable';

/**
 * The papers that a case has, by name, in the order in which they are worked through. A Medicare Advantage member is never
 * given a paper to sign: the plan is asked for an organization determination instead.
 */
export const paperNamesFor = (deciding: Deciding, coverage: Coverage): readonly PaperName[] => {
  switch (verdictFor(deciding)) {
    case 'supported':
      return needsNone(deciding)
        ? ['record', ...kept]
        : [
            'cover',
            coverage === 'medicare-advantage' && deciding.priorAuthorization === 'not-stated'
              ? 'organization-determination'
              : 'letter',
            ...request,
            ...kept,
          ];
    case 'not-supported':
      return coverage === 'medicare-advantage'
        ? ['cover', 'organization-determination', 'exception', ...request, 'member-talk', ...kept]
        : ['cover', 'exception', ...request, 'member', ...kept];
    case 'ask-payer':
      return ['question', 'peer-to-peer', ...kept];
    case 'not-in-policy':
    case 'no-text':
      return ['phone-script', ...kept];
    case 'not-enough':
      return ['clinic-message', ...kept];
  }
};

const coverLetters: Readonly<Partial<Record<PaperName, CoverLetter>>> = {
  letter: { asksFor: 'Prior authorization request', listedAs: 'Letter of medical necessity' },
  exception: {
    asksFor: 'Request for individual consideration',
    listedAs: 'Letter asking for individual consideration',
  },
  'organization-determination': {
    asksFor: 'Request for an organization determination',
    listedAs: 'Letter asking for an organization determination',
  },
};

const made = (
  name: PaperName,
  submission: Submission,
  names: readonly PaperName[],
  coverage: Coverage,
): readonly Paper[] => {
  const clause = clauseReliedOn(submission);
  switch (name) {
    case 'cover':
      return [
        cover(
          submission,
          names.flatMap((each) => coverLetters[each] ?? []),
        ),
      ];
    case 'letter':
      return clause ? [letter(submission, clause)] : [];
    case 'exception':
      return [exception(submission)];
    case 'question':
      return [question(submission)];
    case 'organization-determination':
      return [organizationDetermination(submission)];
    case 'separators':
      return separators(submission);
    case 'peer-to-peer':
      return [peerToPeer(submission)];
    case 'record':
      return [record(submission)];
    case 'phone-script':
      return [phoneScript(submission)];
    case 'clinic-message':
      return [clinicMessage(submission)];
    case 'member':
      return coverage === 'medicare-advantage' ? [] : [member(submission, coverage)];
    case 'member-talk':
      return [memberTalk(submission)];
    case 'chart':
      return [chart(submission)];
    case 'office-copy':
      return [officeCopy(submission)];
  }
};

/** Papers that stay in the office: they say where a text that was added comes from. What is sent or given away does not. */
const ofTheOffice: readonly PaperName[] = ['record', 'peer-to-peer', 'phone-script', 'member-talk'];

const withOrigins = (paper: Paper, { determination }: Submission): Paper => ({
  ...paper,
  parts: [
    ...paper.parts,
    ...originsIn(determination.cautions).map(({ title, says }) => paragraph(line(strong(`${title}. `), says))),
  ],
});

/** The papers of a case. Several slips for enclosures bear one name. */
export const papersFor = (submission: Submission): readonly Paper[] => {
  const coverage = coverageOf(submission);
  const names = paperNamesFor(submission.determination, coverage);
  return names.flatMap((name) =>
    made(name, submission, names, coverage).map((paper) =>
      ofTheOffice.includes(name) ? withOrigins(paper, submission) : paper,
    ),
  );
};
