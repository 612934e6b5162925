import { FigureSpan } from '../figure';
import { ColumnRole } from './figure-mapping';
import { lastMonthNamed } from './month-words';

/** What a heading says about its column. */
export interface ReadHeading {
  readonly words: string;
  readonly role: ColumnRole;
  /** Null where the heading says nothing about the span. */
  readonly span: FigureSpan | null;
  readonly month: number | null;
  readonly year: number | null;
}

/** Tried in order: «prognose avvik» must not read as a forecast, nor «merforbruk» as what was spent. */
const ROLES = (
  [
    ['ignored', /%|\bprosent|\bpct\b|\bandel|\bendring|\bkommentar|\bmerknad|\bfjor/u],
    ['forecastDeviation', /prognose.*avvik|avvik.*prognose|prognostisert avvik|(?:mer|mindre)forbruk.*prognose/u],
    ['deviation', /avvik|differanse|\bdiff\b|merforbruk|mindreforbruk|deviation/u],
    ['forecast', /prognose|estimat|forecast/u],
    ['actual', /regnskap|faktisk|virkelig|\bforbruk|påløpt|\bactual/u],
    ['original', /(?:vedtatt|opprinnelig|\boppr\b|original)/u],
    ['revised', /regulert|revidert|justert|budsjett|\bramme|revised|budget/u],
    ['parent', /^parent|^over\b|overordne|tilhører|\bhører til/u],
    ['accountGroup', /^art\b|^arts|kontogruppe|kontoklasse|\bartsgruppe|^konto\b|account/u],
    ['month', /^måned|^mnd|^periode|^month/u],
    ['name', /navn|beskrivelse|betegnelse|^tekst|\bname\b/u],
    ['costCentre', /ansvar|koststed|kostnadssted|enhet|unit|tjeneste|område|virksomhet|avdeling|seksjon|sektor|cost centre/u],
  ] as const
).map(([role, pattern]): readonly [ColumnRole, RegExp] => [role, atWords(pattern)]);

const TO_DATE = atWords(/hittil|\bhiå\b|\bhi å\b|akkumulert|\bakk\b|til og med|\btom\b|\bt o m\b|\bper\b|\bpr\b|to date/u);
const ANNUAL = atWords(/\bårs|\båret\b|\bhele år|\bannual|\byear\b|\bår\b/u);

/** Reads a heading by the words municipalities use; `_`, digits glued to words and «aa» for «å» included. */
export function readHeading(text: string): ReadHeading {
  const words = text
    .toLocaleLowerCase('nb')
    .replace(/aa/g, 'å')
    .replace(/(\p{L})(\d)/gu, '$1 $2')
    .replace(/(\d)(\p{L})/gu, '$1 $2')
    .replace(/[^\p{L}\d%]+/gu, ' ')
    .trim();
  const role = words === '' ? 'ignored' : (ROLES.find(([, pattern]) => pattern.test(words))?.[0] ?? 'ignored');
  const month = lastMonthNamed(words);
  const year = Number(/(?<!\d)(20\d{2})(?!\d)/.exec(words)?.[1] ?? 0) || null;
  const span = TO_DATE.test(words) ? 'toDate' : ANNUAL.test(words) ? 'year' : month !== null ? 'month' : null;
  return { words, role, span, month, year };
}

/** JavaScript's `\b` knows ASCII letters only; here å begins and ends words too. */
function atWords(pattern: RegExp): RegExp {
  const boundary = '(?:(?<![\\p{L}\\d])(?=[\\p{L}\\d])|(?<=[\\p{L}\\d])(?![\\p{L}\\d]))';
  return new RegExp(pattern.source.replaceAll('\\b', boundary), 'u');
}

const LABEL_ROLES: readonly ColumnRole[] = ['costCentre', 'name', 'parent', 'accountGroup', 'month'];

/** Roles of columns that tell what a row is; each stands once. */
export function isLabelRole(role: ColumnRole): boolean {
  return LABEL_ROLES.includes(role);
}
