import { Service } from './municipality';

type Texts = readonly string[];

interface ForecastTexts {
  readonly over: Texts;
  readonly under: Texts;
}

/** What is said beside a forecast that deviates, by service, then by anyone. */
export const FORECAST_COMMENTS: Readonly<Partial<Record<Service, ForecastTexts>>> = {
  hjemmetjeneste: {
    over: ['Byrå på dagvakter hele vinteren. Ny turnus fra 1. oktober skal ta ned resten.', 'To nye brukere med store behov fra mars.'],
    under: ['To stillinger sto ledige til april.'],
  },
  sykehjem: {
    over: ['Fastvakt på skjermet enhet siden februar.', 'Innleie i ferien ble dyrere enn planlagt.'],
    under: ['Høyere egenbetaling enn budsjettert.', 'Tomme plasser i januar ga lavere vikarbruk.'],
  },
  helse: {
    over: ['Ny bruker med to til én-bemanning fra april.', 'Tilskuddet for ressurskrevende tjenester blir lavere enn ventet.'],
    under: ['Ledig psykologstilling hele våren.'],
  },
  skole: {
    over: ['Flere elever med rett til assistent enn vi budsjetterte med.', 'Vikarbruk i vår ga merforbruk.'],
    under: ['Færre elever på SFO enn ventet.', 'Refusjon for sykelønn kom inn.'],
  },
  barnehage: {
    over: ['Ekstra styrking rundt to barn.', 'Færre barn fra høsten gir lavere foreldrebetaling.'],
    under: ['Full barnehage hele våren.'],
  },
  familie: { over: ['To kjøpte tiltak utover det vi la til grunn.'], under: ['En stilling lyst ut to ganger uten kvalifiserte søkere.'] },
  kultur: { over: ['Billettinntektene i vår ble lavere enn ventet.'], under: ['Mer utleie enn budsjettert.'] },
  teknisk: {
    over: ['Brøyting og strø ble dyrere enn budsjettert.', 'Strøm og drivstoff over budsjett i første kvartal.'],
    under: ['Mild november og lite overtid.', 'Høyere gebyrinntekter enn ventet.'],
  },
  plan: { over: ['Lavere gebyrinntekter: færre byggesøknader enn i fjor.'], under: ['Ledig stilling i byggesak til august.'] },
  velferd: { over: ['Flere i midlertidig bolig enn planlagt.'], under: ['Integreringstilskuddet ble høyere fordi vi bosatte flere.'] },
};
export const ANY_FORECAST: ForecastTexts = {
  over: ['Lisensene ble dyrere fra 1. juli.', 'Langtidsfravær dekket med overtid.'],
  under: ['To stillinger sto ledige til april.', 'Høyere refusjoner enn ventet.'],
};

/** What the superior writes beside the forecast of somebody who overspends. */
export const SUPERIOR_COMMENTS: Texts = [
  'Ta med en plan for resten av året når vi møtes.',
  'Jeg ser at tiltakene fra i sommer virker. Fortsett med dem.',
  'Hva koster det oss om vi venter til nyttår med dette?',
];
