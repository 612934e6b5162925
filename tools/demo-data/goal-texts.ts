/**
 * Areas and goals of the made-up municipality. The facts follow a public agreement's shape; every sentence is our own.
 * `{year}` is the period's year, `{yy}` its two digits, `{yy-1}` those of the year before, `{year+3}` three years on.
 */

export const GOAL_AREAS: readonly { name: string; unGoals: number[] }[] = [
  { name: 'Generelt', unGoals: [16] },
  { name: 'Økonomistyring', unGoals: [] },
  { name: 'Økonomi', unGoals: [] },
  { name: 'Organisasjonskultur', unGoals: [8] },
  { name: 'Sykefravær', unGoals: [3, 8] },
  { name: 'Miljø', unGoals: [11, 13] },
  { name: 'Helse og omsorg', unGoals: [3] },
  { name: 'Digitalisering', unGoals: [9] },
];

export type AreaName =
  'Generelt' | 'Økonomistyring' | 'Økonomi' | 'Organisasjonskultur' | 'Sykefravær' | 'Miljø' | 'Helse og omsorg' | 'Digitalisering';

export interface GoalSketch {
  /** Name of the unit that sets the goal. */
  owner: string;
  area: AreaName;
  title: string;
  text: string;
  principles?: string;
  source: string;
  scope: 'all' | 'direct' | 'units' | 'none';
  /** Names of the chosen units when the scope is `units`. */
  scopeUnits?: string[];
  /** Title of the goal that it breaks down. */
  supports?: string;
  /** Day of the year (1 = 1 January) on which it was shared when not before the period; a draft has `draft`. */
  sharedOnDay?: number;
  withdrawnOnDay?: number;
  draft?: true;
}

const CHIEF = 'Fjelldal kommune';

export const GOALS: readonly GoalSketch[] = [
  {
    owner: CHIEF,
    area: 'Generelt',
    title: 'Innbyggerne er med når tjenestene endres',
    text: 'Hver enhet spør brukerne sine minst to ganger i året, og viser hva som ble gjort med svarene.',
    principles: 'Endringer skjer når det trengs, i ryddige prosesser sammen med tillitsvalgte og ansatte.',
    source: 'Handlingsprogram, mål 1.2',
    scope: 'all',
  },
  {
    owner: CHIEF,
    area: 'Generelt',
    title: 'Tillit og tydelige oppdrag i alle ledd',
    text: 'Alle ansatte vet hva som er ventet av dem, og har rom til å løse oppgaven.',
    source: 'Lederplattformen',
    scope: 'direct',
  },
  {
    owner: CHIEF,
    area: 'Økonomistyring',
    title: 'Driften holder seg innenfor vedtatt ramme',
    text: 'Enheten bruker ikke mer enn budsjettet med vedtatte endringer. Avvik meldes straks, med tiltak.',
    principles: 'Økonomien går gjennom fire ganger i halvåret, først i avdelingen, så i seksjonen, så i sektoren.',
    source: 'Budsjettvedtaket, sak 98/{yy-1}',
    scope: 'all',
  },
  {
    owner: CHIEF,
    area: 'Økonomistyring',
    title: 'Oversikt over risiko, med plan for å senke den',
    text: 'Sektoren kjenner de fem største økonomiske risikoene sine, og har en plan for hver av dem.',
    source: 'Internkontroll, sak 12/{yy}',
    scope: 'direct',
  },
  {
    owner: CHIEF,
    area: 'Økonomi',
    title: 'Et disposisjonsfond som tåler en dårlig vinter',
    text: 'Det frie fondet er minst 150 mill. kroner innen {year+3}.',
    principles:
      'Skatt over budsjett går til fondet. Alle holder rammen sin. Ingen nye store investeringer før {year+4}, utenom det som er vedtatt eller betaler seg selv. Inntekter, avtaler og refusjoner gjennomgås jevnlig.',
    source: 'Økonomiplanen, kapittel 3',
    scope: 'direct',
  },
  {
    owner: CHIEF,
    area: 'Organisasjonskultur',
    title: 'Nær og tydelig ledelse der folk arbeider',
    text: 'Hver leder er synlig for sine, har faste møter og snakker med alle minst én gang i halvåret.',
    principles: 'Mellomlederne samles hver måned. Rådmannens ledergruppe møtes hver uke.',
    source: 'Arbeidsgiverstrategien',
    scope: 'all',
  },
  {
    owner: CHIEF,
    area: 'Sykefravær',
    title: 'Sykefraværet skal ned, og hver arbeidsplass setter sitt eget mål',
    text: 'Samlet fravær er høyst 6,7 % ved årets slutt. Målet for arbeidsplassen er satt innen 1. mars.',
    principles: 'De ti enhetene med høyest fravær får egen oppfølging. Gode erfaringer deles.',
    source: 'Arbeidsmiljøutvalget, sak 4/{yy}',
    scope: 'all',
  },
  {
    owner: CHIEF,
    area: 'Miljø',
    title: 'Mindre kjøring og mindre energi',
    text: 'Utslippene fra tjenestebiler og bygg går ned med 20 prosent fra {year-3}.',
    source: 'Klimabudsjettet',
    scope: 'all',
  },
  {
    owner: CHIEF,
    area: 'Helse og omsorg',
    title: 'En helsetjeneste som er dimensjonert for {year+9}',
    text: 'Grunnlaget for ny struktur er ferdig i første halvår, innenfor lov, behov og økonomi.',
    source: 'Strategisk prosjekt, sak 31/{yy}',
    scope: 'units',
    scopeUnits: ['Helse og omsorg'],
  },
  {
    owner: CHIEF,
    area: 'Digitalisering',
    title: 'Digitale løsninger er i bruk, ikke bare kjøpt inn',
    text: 'Det vi har betalt for, brukes av dem det er til for. Innkjøp skjer elektronisk.',
    principles: 'Nye løsninger kjøpes sammen med nabokommunene når det går.',
    source: 'Digitaliseringsstrategien',
    scope: 'all',
  },
  {
    owner: CHIEF,
    area: 'Digitalisering',
    title: 'Digital medisinering tilbys alle som har nytte av det',
    text: 'Minst halvparten av dem som får hjelp med medisiner, har dispenser eller annet hjelpemiddel innen årets slutt.',
    source: 'Sak 61/{yy}',
    scope: 'units',
    scopeUnits: ['Hjemmetjenester', 'Elvebakken bo- og behandlingssenter'],
    sharedOnDay: 150,
  },
  {
    owner: CHIEF,
    area: 'Generelt',
    title: 'Felles mal for årsplaner',
    text: 'Alle enheter bruker den samme malen.',
    source: 'Rådmannens ledergruppe',
    scope: 'all',
    withdrawnOnDay: 100,
  },
  {
    owner: 'Helse og omsorg',
    area: 'Helse og omsorg',
    title: 'Lenger hjemme med trygg hjelp',
    text: 'Flere får hjelp til å klare seg selv hjemme, og ventetiden på korttidsplass er under fem dager.',
    source: 'Omsorgsplanen',
    scope: 'all',
  },
  {
    owner: 'Helse og omsorg',
    area: 'Organisasjonskultur',
    title: 'Flere i hele stillinger',
    text: 'Alle ledige stillinger lyses ut som hele, og minst 60 prosent arbeider heltid ved utgangen av året.',
    source: 'Heltidserklæringen',
    scope: 'all',
    supports: 'Nær og tydelig ledelse der folk arbeider',
  },
  {
    owner: 'Helse og omsorg',
    area: 'Økonomistyring',
    title: 'Riktig bemanning hver vakt',
    text: 'Innleie fra byrå er halvert, og turnusen følger behovet.',
    source: 'Sektorens årsplan',
    scope: 'all',
    supports: 'Driften holder seg innenfor vedtatt ramme',
  },
  {
    owner: 'Skole',
    area: 'Generelt',
    title: 'Alle elever leser godt etter fjerde trinn',
    text: 'Ingen elev går videre uten at skolen har satt inn tiltak.',
    source: 'Kvalitetsplan for skolen',
    scope: 'all',
  },
  {
    owner: 'Skole',
    area: 'Organisasjonskultur',
    title: 'Trygt skolemiljø',
    text: 'Hver sak om mistrivsel har en plan innen fem dager.',
    source: 'Opplæringsloven kapittel 12',
    scope: 'all',
  },
  {
    owner: 'Barnehage og familie',
    area: 'Generelt',
    title: 'Tidlig innsats, samme dag',
    text: 'Bekymring for et barn blir tatt opp samme dag, med den det gjelder.',
    source: 'Oppvekstplanen',
    scope: 'all',
  },
  {
    owner: 'Teknisk og eiendom',
    area: 'Miljø',
    title: 'Fossilfri anleggsdrift',
    text: 'Nye maskiner er elektriske eller går på biogass der det finnes.',
    source: 'Klimabudsjettet, tiltak 7',
    scope: 'all',
    supports: 'Mindre kjøring og mindre energi',
  },
  {
    owner: 'Samfunn og plan',
    area: 'Generelt',
    title: 'Svar på byggesaker innen fristen',
    text: 'Ingen sak går over lovens frist.',
    source: 'Plan- og bygningsloven',
    scope: 'all',
  },
  {
    owner: 'Hjemmetjenester',
    area: 'Sykefravær',
    title: 'Samtale innen fjerde fraværsdag',
    text: 'Alle som er borte, får en telefon fra lederen sin innen fire dager.',
    source: 'Seksjonens årsplan',
    scope: 'all',
    supports: 'Sykefraværet skal ned, og hver arbeidsplass setter sitt eget mål',
  },
  {
    owner: 'Eiendomsdrift',
    area: 'Miljø',
    title: 'Lavere temperatur når byggene står tomme',
    text: 'Nattsenking er på i alle skoler og barnehager.',
    source: 'Seksjonens årsplan',
    scope: 'all',
    supports: 'Mindre kjøring og mindre energi',
  },
  {
    owner: 'Hjemmetjenester',
    area: 'Digitalisering',
    title: 'Digitalt tilsyn om natten',
    text: 'Utkast: minst ti brukere får digitalt tilsyn.',
    source: '',
    scope: 'all',
    draft: true,
  },
];
