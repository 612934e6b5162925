import { AreaName } from './goal-texts';
import { Service } from './municipality';

export interface MeasureSketch {
  title: string;
  /** Counted: how many of what; milestones: their titles; else per cent. */
  counted?: [number, string];
  milestones?: string[];
}

const percent = (...titles: string[]): MeasureSketch[] => titles.map((title) => ({ title }));
const counted = (title: string, wanted: number, word: string): MeasureSketch => ({ title, counted: [wanted, word] });
const steps = (title: string, ...milestones: string[]): MeasureSketch => ({ title, milestones });

/** What any leader might do in an area. */
export const MEASURES: Readonly<Record<AreaName, readonly MeasureSketch[]>> = {
  Generelt: [
    counted('Brukermøter med referat på nettsiden', 4, 'møter'),
    steps('Ny årsplan for enheten', 'Utkast drøftet', 'Vedtatt i enheten', 'Gjennomgått i juni'),
    ...percent('Alle prosedyrer gjennomgått sammen med dem som bruker dem', 'Svar på henvendelser innen to virkedager'),
    counted('Spørreundersøkelse blant brukerne', 2, 'undersøkelser'),
    steps('Gjennomgang av arbeidsdelingen', 'Kartlagt', 'Drøftet med tillitsvalgte', 'Innført'),
  ],
  Økonomistyring: [
    counted('Økonomimøte med controller', 8, 'møter'),
    ...percent('Stanse innkjøp som ikke er avtalt', 'Alle fakturaer attestert innen fem dager', 'Innleie fra byrå erstattet med egne vikarer'),
    steps('Plan for å komme i balanse', 'Tiltak beskrevet', 'Godkjent av overordnet', 'Satt i verk', 'Virkning målt'),
    counted('Månedsrapport fra avdelingene', 11, 'rapporter'),
  ],
  Økonomi: [
    ...percent('Gjennomgang av inntekter og refusjoner', 'Nye avtaler lagt ut på anbud'),
    steps('Forslag til varige innsparinger', 'Idéer samlet', 'Regnet på', 'Lagt fram'),
  ],
  Organisasjonskultur: [
    counted('Besøke arbeidslagene der de er', 10, 'besøk'),
    counted('Medarbeidersamtaler holdt', 18, 'samtaler'),
    ...percent('Faste ukemøter med åpen agenda', 'Lyse ut alle ledige stillinger som hele'),
    steps('Oppfølging av medarbeiderundersøkelsen', 'Resultat delt', 'Tre tiltak valgt', 'Fulgt opp'),
    counted('Fellesmøte på tvers av avdelingene', 6, 'møter'),
  ],
  Sykefravær: [
    ...percent('Samtale innen fjerde fraværsdag', 'Gradert arbeid prøvd før full sykmelding'),
    counted('Fravær tema på personalmøtet', 10, 'møter'),
    steps('Eget måltall for arbeidsplassen', 'Tall lagt fram', 'Drøftet med verneombud', 'Vedtatt'),
    counted('Vernerunde med tiltak', 2, 'runder'),
    steps('Kurs i forflytning for alle', 'Påmeldt', 'Halvparten ferdige', 'Alle ferdige'),
  ],
  Miljø: [
    ...percent('Kjørelister lagt om, færre turer med én person', 'Strømmen ned med ti prosent'),
    counted('Miljødag med de ansatte', 1, 'dag'),
    steps('Elbiler i stedet for bensin', 'Ladere på plass', 'To biler byttet', 'Alle byttet'),
    counted('Måneder uten restavfall over grensen', 12, 'måneder'),
  ],
  'Helse og omsorg': [
    steps('Kartlegging av behov fram til 2035', 'Tall samlet', 'Drøftet i ledergruppa', 'Levert'),
    ...percent('Hverdagsrehabilitering vurdert før vedtak om hjelp', 'Tid hos bruker opp til 62 prosent'),
    counted('Samarbeidsmøter med fastlegene', 4, 'møter'),
  ],
  Digitalisering: [
    counted('Kurs i de nye fagsystemene', 12, 'kurs'),
    ...percent('Skjema på papir erstattet med digitale', 'Alle bruker den elektroniske innkjøpsløsningen'),
    steps('Superbrukere i hver avdeling', 'Utpekt', 'Opplært', 'I gang'),
    steps('Digital medisinering', 'Brukere valgt ut', 'Utstyr levert', 'I daglig bruk'),
  ],
};

/** What only some services do. */
export const SERVICE_MEASURES: Readonly<Partial<Record<Service, Readonly<Partial<Record<AreaName, readonly MeasureSketch[]>>>>>> = {
  hjemmetjeneste: {
    Økonomistyring: [steps('Ny vaktplan som følger behovet', 'Behov kartlagt', 'Plan drøftet', 'I drift'), ...percent('Felles helgeturnus med nabosonen')],
    'Helse og omsorg': percent('Fast kontaktperson for alle brukere'),
    Miljø: [counted('Ruter kjørt med elsykkel i sommerhalvåret', 5, 'ruter')],
  },
  sykehjem: {
    Generelt: percent('Pårørendesamtale innen to uker etter innflytting'),
    'Helse og omsorg': [counted('Tverrfaglig legemiddelgjennomgang', 24, 'beboere')],
    Organisasjonskultur: percent('Langvakter i helg prøves ut'),
  },
  skole: {
    Generelt: [counted('Lesekurs for tredje trinn', 6, 'kurs'), ...percent('Kartleggingsprøver fulgt opp med hjemmet')],
    Organisasjonskultur: [steps('Plan for trygt skolemiljø', 'Elevrådet hørt', 'Vedtatt', 'Evaluert')],
    Digitalisering: percent('Foresatte bruker skoleappen'),
  },
  barnehage: {
    Generelt: [counted('Foreldremøter om språk', 3, 'møter'), ...percent('Overgang til skole avtalt for hvert barn')],
    Sykefravær: percent('Faste vikarer i stedet for ringevikarer'),
  },
  familie: { Generelt: [counted('Åpne kvelder for foreldre', 8, 'kvelder'), ...percent('Undersøkelser ferdige innen fristen')] },
  teknisk: {
    Miljø: [counted('Elektriske maskiner kjøpt inn', 3, 'maskiner'), ...percent('Nattsenking i tomme bygg')],
    Økonomistyring: percent('Overtid i vinterdriften ned med en fjerdedel'),
  },
  plan: { Generelt: percent('Byggesaker behandlet innen fristen', 'Forhåndskonferanse innen to uker') },
  velferd: { Generelt: [counted('Husbesøk hos nye familier', 20, 'besøk'), ...percent('Aktivitet fra første uke')] },
  kultur: { Generelt: [counted('Arrangementer for unge', 12, 'arrangementer')] },
};

export const NARRATIVES: Readonly<Record<AreaName, readonly string[]>> = {
  Generelt: [
    'Vi spør brukerne våre vår og høst, og henger opp hva vi gjorde med svarene.',
    'Årsplanen er laget sammen med de ansatte, og vi går gjennom den hver måned.',
  ],
  Økonomistyring: [
    'Jeg går gjennom regnskapet med controller hver måned og melder fra med en gang noe glir.',
    'Vi holder rammen ved å planlegge vaktene bedre og si nei til det som ikke er avtalt.',
  ],
  Økonomi: ['Vi går gjennom avtalene våre og sørger for at alle inntekter kommer inn.'],
  Organisasjonskultur: [
    'Jeg skal være mer ute der folk arbeider, og mindre på kontoret.',
    'Alle skal ha en samtale med meg før sommeren. Vi lærer av hverandre på tvers.',
  ],
  Sykefravær: [
    'Vi møter fraværet tidlig og der folk arbeider. Jeg ringer selv innen fire dager.',
    'Fraværet har vært høyt i vinter. Vi prøver gradert arbeid først, og følger opp sammen med verneombudet.',
  ],
  Miljø: ['Vi kjører sammen når vi kan, og skrur ned varmen når bygget er tomt.'],
  'Helse og omsorg': ['Vi lar folk klare mest mulig selv, og er der når det trengs.', 'Vi deltar i prosjektet og leverer tallene våre i tide.'],
  Digitalisering: ['Vi tar i bruk det vi allerede har, før vi ber om noe nytt.', 'Hver avdeling har en som kan litt mer enn de andre, og som hjelper.'],
};

export const COMMENTS = {
  green: ['Går som planlagt.', 'Godt i gang, og folk er med.', 'Ferdig med det viktigste før sommeren.', 'Tallene peker riktig vei.'],
  yellow: ['Mangler folk til å komme videre.', 'Utsatt til over ferien.', 'To av møtene måtte avlyses.', 'Avhenger av at utstyret kommer i tide.'],
  red: ['Står stille til vi får svar på søknaden.', 'Fraværet har gått opp, ikke ned.', 'Rekker ikke fristen uten flere hender.'],
} as const;

export const CANCEL_REASONS = ['Slått sammen med et annet tiltak.', 'Ikke lenger aktuelt etter omorganiseringen.', 'Pengene ble brukt til noe som hastet mer.'];
export const NOT_RELEVANT_REASONS = [
  'Vi har ingen tjenestebiler og leier lokaler med fast strømpris.',
  'Ivaretas av seksjonen på vegne av alle avdelingene.',
  'Enheten er i ferd med å bli slått sammen med en annen.',
];
export const FORECAST_COMMENTS = {
  under: ['To stillinger sto ledige til april.', 'Høyere refusjoner enn ventet.'],
  over: ['Byrå på dagvakter hele vinteren.', 'Brøyting og strø ble dyrere enn budsjettert.', 'To nye brukere med store behov fra mars.', 'Lisensene ble dyrere fra 1. juli.'],
};
