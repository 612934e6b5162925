import { AreaName } from './goal-texts';
import { counted, explained, MeasureSketch, percent, steps } from './measure-sketch';

type ByArea = Readonly<Record<AreaName, readonly MeasureSketch[]>>;

/** What any leader of a section or a department might do in an area. */
export const MEASURES: ByArea = {
  Generelt: [
    counted('Brukermøter med referat på nettsiden', 4, 'møter'),
    steps('Ny årsplan for enheten', 'Utkast drøftet på personalmøte', 'Vedtatt', 'Gjennomgått i juni'),
    explained('Svar på henvendelser innen to virkedager', 'Gjelder e-post og skjema. Måles på den felles postkassen vår.'),
    percent('Prosedyrene gått gjennom sammen med dem som bruker dem'),
    counted(
      'Spørre brukerne hva som bør bli bedre',
      2,
      'runder',
      'Kort skjema om våren og om høsten. Svarene og det vi gjør med dem henges opp.',
    ),
    steps('Rydde i hvem som gjør hva', 'Kartlagt', 'Drøftet med tillitsvalgte', 'Innført'),
    percent('Velkomstsamtale med alle nyansatte første uke'),
  ],
  Økonomistyring: [
    counted('Gå gjennom regnskapet med controller', 8, 'møter'),
    percent('Alle fakturaer attestert innen fem dager'),
    explained('Bestillinger over 20 000 kroner går via meg', 'Vi kjøper gjennom rammeavtalene, og jeg ser hver bestilling før den sendes.'),
    steps('Plan for å komme i balanse', 'Tiltak beskrevet', 'Godkjent av overordnet', 'Satt i verk', 'Virkning målt'),
    counted('Status på budsjettet på personalmøte', 6, 'møter'),
    percent('Overtid godkjennes før den brukes'),
  ],
  Økonomi: [
    percent('Gjennomgang av inntekter og refusjoner'),
    steps('Forslag til varige innsparinger', 'Idéer samlet', 'Regnet på', 'Lagt fram'),
    counted('Avtaler sagt opp eller reforhandlet', 6, 'avtaler'),
  ],
  Organisasjonskultur: [
    counted('Medarbeidersamtaler holdt', 18, 'samtaler'),
    counted('Være med arbeidslagene en hel dag', 6, 'dager'),
    percent('Faste ukemøter der alle kan melde saker'),
    steps('Følge opp medarbeiderundersøkelsen', 'Resultatet delt', 'Tre tiltak valgt', 'Fulgt opp i november'),
    counted('Hospitere hos en annen avdeling', 5, 'ansatte', 'To dager hver. De forteller om det på personalmøtet etterpå.'),
    explained('Lyse ut ledige stillinger som hele', 'Deltid bare når den ansatte selv ønsker det.'),
    percent('Tillitsvalgte og verneombud med på alle ledermøter'),
  ],
  Sykefravær: [
    explained('Ringe alle sykmeldte innen fire dager', 'Jeg ringer selv, og spør hva den ansatte kan gjøre, ikke hva som feiler.'),
    percent('Gradert arbeid prøvd før full sykmelding'),
    counted('Arbeidsmiljø som tema på personalmøtet', 10, 'møter'),
    steps('Eget måltall for arbeidsplassen', 'Tall lagt fram', 'Drøftet med verneombudet', 'Vedtatt'),
    counted('Vernerunde med tiltak', 2, 'runder'),
    steps('Oppfølging sammen med arbeidslivssenteret', 'Avtale inngått', 'Kurs holdt', 'Ny måling tatt'),
    percent('Liste over lettere oppgaver som alle kjenner'),
  ],
  Miljø: [
    percent('Strømforbruket ned med ti prosent'),
    counted('Miljødag med de ansatte', 1, 'dag'),
    percent('Kildesortering i alle rom'),
    counted('Møter holdt på skjerm i stedet for med bil', 30, 'møter'),
    steps('Mindre engangsutstyr', 'Forbruket kartlagt', 'Nye varer valgt', 'Halvert'),
  ],
  'Helse og omsorg': [
    steps('Levere tall til strukturprosjektet', 'Behov kartlagt', 'Drøftet i ledergruppa', 'Levert'),
    counted('Samarbeidsmøter med fastlegene', 4, 'møter'),
    percent('Hverdagsmestring vurdert før nytt vedtak'),
  ],
  Digitalisering: [
    percent('Skjema på papir erstattet med digitale'),
    percent('Alle bestiller i den elektroniske innkjøpsløsningen'),
    steps('Superbrukere hos oss', 'Utpekt', 'Opplært', 'Holder kurs for de andre'),
    counted('Kveldskurs i fagsystemet', 6, 'kurs'),
    percent('Felles filområde ryddet og tatt i bruk'),
  ],
};

/** What the chief officer and the heads of the service areas do. */
export const TOP_MEASURES: ByArea = {
  Generelt: [
    steps(
      'Felles undersøkelse blant innbyggerne',
      'Spørsmål laget',
      'Gjennomført',
      'Svarene lagt fram for formannskapet',
      'Tiltak vedtatt',
    ),
    counted('Åpent møte med innbyggerne i bygdene', 4, 'møter'),
    explained('Oppdragsbrev til alle som rapporterer til meg', 'Én side: hva som er ventet, hva de rår over, og når vi møtes.'),
    percent('Årsplanene gjennomgått sammen med tillitsvalgte'),
  ],
  Økonomistyring: [
    counted('Økonomigjennomgang med hver som rapporterer til meg', 8, 'runder', 'Fire i halvåret. Den som har merforbruk, har med plan.'),
    steps('Risikobilde for året', 'De fem største funnet', 'Plan for hver', 'Fulgt opp til sommeren', 'Fulgt opp til jul'),
    percent('Investeringsprosjekter rapportert før pengene er brukt'),
    counted('Status til politisk behandling', 3, 'saker'),
  ],
  Økonomi: [
    steps('Sak om avsetning til disposisjonsfondet', 'Grunnlag klart', 'Behandlet i formannskapet', 'Vedtatt'),
    percent('Statlige tilskudd vi ikke søker på, gjennomgått'),
    steps('Forslag til endret struktur', 'Alternativer regnet på', 'Høring', 'Lagt fram'),
  ],
  Organisasjonskultur: [
    counted('Besøke arbeidsplasser i egen sektor', 12, 'besøk', 'Uten følge, og helst på en kveldsvakt eller en tidlig morgen.'),
    counted('Samling for alle lederne mine', 9, 'samlinger'),
    steps('Lederopplæring for nye ledere', 'Program laget', 'Første kull', 'Andre kull'),
    percent('Lederavtale og samtaledato med alle som rapporterer til meg'),
  ],
  Sykefravær: [
    counted('Oppfølgingsmøte med enhetene som har høyest fravær', 10, 'møter'),
    percent('Alle arbeidsplasser har satt sitt eget måltall'),
    steps('Avtale med bedriftshelsetjenesten', 'Behov meldt inn', 'Avtale signert', 'I bruk i alle seksjoner'),
  ],
  Miljø: [
    steps('Klimaregnskap for sektoren', 'Tall samlet', 'Regnskapet ferdig', 'Tiltak lagt inn i budsjettet'),
    percent('Tjenestereiser med bil ned med en femdel'),
  ],
  'Helse og omsorg': [
    steps(
      'Strategisk prosjekt for helse og omsorg',
      'Mandat vedtatt',
      'Framskrivning ferdig',
      'Alternativer drøftet',
      'Rapport til formannskapet',
    ),
    counted('Samling med brukerutvalg og eldreråd', 4, 'samlinger'),
    percent('Ventetid på korttidsplass under fem dager'),
  ],
  Digitalisering: [
    steps('Felles plan med nabokommunene', 'Behov kartlagt', 'Plan vedtatt', 'Første innkjøp'),
    percent('Nytteverdi fulgt opp for alt vi har innført siste to år'),
    counted('Gjennomgang av systemene vi betaler for', 4, 'gjennomganger'),
  ],
};

/** What answers one goal and no other; by its title. */
export const GOAL_MEASURES: Readonly<Record<string, readonly MeasureSketch[]>> = {
  'Digital medisinering tilbys alle som har nytte av det': [
    steps('Medisindispensere hos dem som har nytte av det', 'Brukere valgt ut', 'Utstyr levert', 'I daglig bruk'),
    counted('Opplæring i medisindispenser', 24, 'ansatte'),
    explained('Ny vurdering av alle som får hjelp med medisiner', 'Vi spør bruker og pårørende, og avtaler prøveperiode på fire uker.'),
  ],
  'Lenger hjemme med trygg hjelp': [
    explained('Tre ukers hverdagsrehabilitering før fast hjelp', 'Ergoterapeuten er med på det første besøket.'),
    counted('Hjemmebesøk til dem som fyller 80', 60, 'besøk'),
    percent('Utskrivningsklare tatt imot samme dag'),
    steps('Mottaksteam ved utskrivning', 'Team satt sammen', 'Prøvd i én sone', 'Fast ordning'),
  ],
  'Flere i hele stillinger': [
    steps('Ny årsturnus', 'Ønsker kartlagt', 'Drøftet med tillitsvalgte', 'I gang', 'Evaluert'),
    explained('Langvakter i helgene', 'Prøves i ett år for dem som vil. Frivillig, og med fri annenhver uke.'),
    counted('Samtaler om ønsket stilling', 22, 'samtaler'),
    percent('Små stillinger slått sammen når noen slutter'),
  ],
  'Riktig bemanning hver vakt': [
    explained('Bemanningssenteret dekker fravær før byrå', 'Byrå bare etter godkjenning fra seksjonsleder.'),
    counted('Gjennomgang av vaktplanen mot faktisk behov', 11, 'måneder'),
    percent('Innleie fra byrå ned med halvparten'),
    percent('Felles vikarer med naboavdelingen'),
    steps('Turnus etter behov gjennom døgnet', 'Behov målt i fire uker', 'Ny plan drøftet', 'I drift'),
  ],
  'Alle elever leser godt etter fjerde trinn': [
    counted('Lesekurs for dem som trenger det', 8, 'kurs', 'Seks uker, fire ganger i uka, i små grupper.'),
    percent('Kartleggingsprøver fulgt opp med hjemmet'),
    steps('Leseplan for skolen', 'Laget sammen med lærerne', 'Tatt i bruk', 'Justert etter høstens prøver'),
    counted('Lesetid med voksen hver uke', 30, 'uker'),
  ],
  'Trygt skolemiljø': [
    explained('Plan innen fem dager i alle saker', 'Eleven er med og lager planen. Vi ser på den igjen etter to uker.'),
    steps('Inspeksjon der elevene faktisk er', 'Elevrådet har tegnet kart', 'Ny vaktliste', 'Evaluert med elevrådet'),
    counted('Elevsamtaler om trivsel', 2, 'runder'),
  ],
  'Tidlig innsats, samme dag': [
    percent('Bekymring tatt opp med foresatte samme dag'),
    counted('Drøfting i tverrfaglig team', 10, 'møter'),
    steps('Felles rutine med helsestasjonen', 'Utkast', 'Øvd på', 'I bruk'),
    counted('Kveld for foreldre om språk og søvn', 3, 'kvelder'),
  ],
  'Fossilfri anleggsdrift': [
    counted('Elektriske maskiner satt i drift', 3, 'maskiner'),
    percent('Krav om utslippsfri anleggsplass i nye anbud'),
    steps('Lading på driftsstasjonen', 'Effekt avklart', 'Ladere bestilt', 'I bruk'),
  ],
  'Svar på byggesaker innen fristen': [
    percent('Saker behandlet innen fristen'),
    explained('Forhåndskonferanse innen to uker', 'Mange feil rettes før søknaden kommer, og saken går raskere.'),
    steps('Sjekkliste for søkere på nettsiden', 'Skrevet', 'Prøvd på fem søkere', 'Publisert'),
  ],
  'Samtale innen fjerde fraværsdag': [
    explained('Telefon til alle innen fire dager', 'Når jeg er borte, ringer fagkoordinator. Nattevakter ringes før vakt.'),
    steps('Lettere oppgaver på lista i sonen', 'Samlet inn', 'Godkjent av verneombudet', 'I bruk'),
  ],
  'Lavere temperatur når byggene står tomme': [
    counted('Bygg med nattsenking slått på', 14, 'bygg'),
    percent('Ventilasjon styrt etter når bygget er i bruk'),
  ],
};
