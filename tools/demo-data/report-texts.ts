import { AreaName } from './goal-texts';

type Texts = readonly string[];

interface Lights {
  readonly green: Texts;
  readonly yellow: Texts;
  readonly red: Texts;
}

/** What a leader says when reporting, whatever the area. */
export const COMMENTS: Lights = {
  green: [
    'Går som planlagt.',
    'Godt i gang, og folk er med.',
    'Litt foran planen.',
    'Det viktigste er gjort. Resten tar vi som avtalt.',
    'Begynner å merkes i hverdagen.',
    'De som er berørt, har vært med hele veien.',
  ],
  yellow: [
    'Mangler folk til å komme videre akkurat nå.',
    'Utsatt til over ferien.',
    'Går saktere enn jeg trodde. Tar det opp i neste samtale.',
    'Avhenger av at utstyret kommer i tide.',
    'Den som hadde ansvaret, har sluttet. Ny er på plass fra neste måned.',
    'Vi er i gang, men ikke alle har vært med.',
  ],
  red: [
    'Rekker ikke fristen uten flere hender. Har meldt fra.',
    'Står stille til vi får svar fra staben.',
    'Vi måtte prioritere driften. Må legge ny plan.',
    'Kom aldri ordentlig i gang. Vi starter på nytt etter ferien.',
  ],
};

/** What is said of one area only. */
export const AREA_COMMENTS: Readonly<Partial<Record<AreaName, Lights>>> = {
  Økonomistyring: {
    green: [
      'Vi ligger litt under budsjett hittil.',
      'Controller har gått gjennom tallene med meg.',
      'Bruken av overtid er nesten halvert.',
    ],
    yellow: [
      'Innleien er lavere enn i fjor, men fortsatt over planen.',
      'Sommeren blir avgjørende.',
      'To langtidssykmeldte gjør at vi bruker mer enn vi skal.',
    ],
    red: [
      'Vi bruker mer enn rammen, og tiltakene virker ikke raskt nok.',
      'Rekker ikke balanse i år. Har sendt forslag til hva vi kan kutte.',
    ],
  },
  Sykefravær: {
    green: [
      'Fraværet er på det laveste siden vi begynte å måle.',
      'Folk setter pris på at vi tar det opp tidlig.',
      'To er tilbake i gradert arbeid.',
    ],
    yellow: [
      'Fraværet er ned siden vinteren, men ikke så mye som vi håpet.',
      'Korttidsfraværet går ned, langtidsfraværet står stille.',
      'Influensa i februar trakk opp.',
    ],
    red: ['Fraværet har gått opp, ikke ned.', 'Tre lange fravær samtidig. Vi trenger hjelp fra bedriftshelsetjenesten.'],
  },
  Organisasjonskultur: {
    green: ['Folk kommer med saker selv nå.', 'Det tok lengre tid enn jeg trodde, og var verdt det.'],
    yellow: ['Nattevaktene er vanskelige å nå. Legger møtene om.', 'Har vært mindre ute enn jeg lovte.'],
    red: ['Lite er gjort. Det har vært mye fravær blant lederne våre.'],
  },
  Miljø: {
    green: ['Vi merker det på regningene.', 'De yngste hos oss driver det framover.'],
    yellow: ['Leverandøren er forsinket.', 'Noen hus er godt i gang, andre ikke.'],
    red: ['Vi trenger hjelp fra noen som kan dette.'],
  },
  Digitalisering: {
    green: ['Nesten alle bruker det nå.', 'Superbrukerne gjør en stor forskjell.'],
    yellow: ['Halvparten bruker det, resten holder på papiret.', 'Påloggingen er treg. Sak er meldt.'],
    red: ['Leverandøren har utsatt leveringen for andre gang.'],
  },
  'Helse og omsorg': {
    green: ['Brukerne melder at de kjenner seg tryggere.', 'Ventetiden er nede der vi vil ha den.'],
    yellow: ['Flere utskrivningsklare enn vi har plass til i enkelte uker.', 'Venter på tall fra fastlegene.'],
    red: ['Vi mangler sykepleiere på kveld og får ikke dette til.'],
  },
};

export const DONE_COMMENTS: Texts = [
  'Gjennomført som planlagt.',
  'Ferdig. Takk til alle som har stått på.',
  'Gjort. Vi ser på virkningen igjen til våren.',
  'Ferdig. Fortsetter som fast rutine.',
  'I mål. Deler gjerne opplegget med andre.',
  'Ferdig. Det ble bedre enn vi trodde.',
  'Gjennomført. Evaluert på personalmøtet.',
];
export const CANCEL_REASONS: Texts = [
  'Slått sammen med et annet tiltak.',
  'Ikke lenger aktuelt etter omorganiseringen.',
  'Pengene ble brukt til noe som hastet mer.',
  'Ansvaret er flyttet til seksjonen.',
];
