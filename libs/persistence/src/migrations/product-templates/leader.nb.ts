import { chapter, items, ProductTemplate } from './product-template';

/** For every leader who has a leader above. */
export const LEADER_TEMPLATE: ProductTemplate = {
  name: 'Lederavtale',
  standardFor: 'below',
  content: {
    sections: [
      chapter(
        'formal',
        'Formål',
        [
          'Avtalen er inngått mellom {{leader.name}} ({{leader.title}}) og {{superior.name}} ({{superior.title}}) for {{unit.name}}. Den sier hva {{municipality.name}} venter av en leder i {{period.name}}, og hvilke rammer lederen har å arbeide innenfor.',
          'Avtalen forplikter begge parter. Den sørger for at målene ovenfra blir fulgt opp der tjenestene gis, og at lederen vet hva arbeidet blir vurdert etter.',
          'En god leder hos oss',
        ],
        {
          items: items('kjennetegn', 'leader', [
            'ser helheten og løser oppgaver sammen med andre enheter',
            'begynner med det innbyggerne og brukerne trenger',
            'slipper medarbeiderne til og lar dem vokse',
            'setter tydelige mål og viser hvordan de kan nås',
          ]),
        },
      ),
      chapter('styring', 'Plass i styringssystemet', [
        'Hver leder har én avtale, med den nærmeste lederen over seg. Avtalene henger sammen fra øverste leder og ned: et mål som er delt av en leder, gjelder for dem det er ment for under, og det de gjør, vises samlet oppover.',
        'Avtalen bygger på kommuneplanen, handlingsprogrammet og budsjettet, og på enhetens egen årsplan.',
      ]),
      chapter('handlingsrom', 'Handlingsrom', [
        'Lederen har det hele ansvaret for {{unit.name}}: fag, økonomi og personale, innenfor de mål, rammer og fullmakter som er gitt.',
        'Innenfor lov, tariffavtaler, retningslinjer og budsjett velger lederen selv hvordan oppgavene løses. Lederen utvikler sine egne ledere, utvikler seg selv, og tar del i det kommunens ledelse setter i gang for alle.',
      ]),
      chapter('krav', 'Krav', ['Dette skal lederen oppfylle gjennom hele perioden:'], {
        items: items('krav', 'leader', [
          'Budsjettet holdes. Lederen melder straks fra om avvik, også når det som skjer her, gir utgifter hos andre, og legger fram tiltak som retter det opp.',
          'Tjenestene leveres slik budsjettet og årsplanen sier.',
          'Avgjørelser som tas, er i tråd med det som er bestemt på nivåene over.',
          'Utviklingsarbeid er forankret, og lederen følger det fra start til gevinsten er hentet ut.',
          'Det som ikke går som målene sier, blir tatt tak i og rettet.',
          'Den lokale lønnspolitikken følges.',
          'Ledelsen er tydelig: den gir retning, motiverer, gir ansvar og veileder.',
        ]),
      }),
      chapter('endring', 'Når forutsetningene endres', [
        'Blir forutsetningene vesentlig annerledes enn da avtalen ble inngått, går partene gjennom den sammen. Den endres bare skriftlig, med begges underskrift, og den forrige utgaven blir stående.',
      ]),
      chapter(
        'oppfolging',
        'Inngåelse og oppfølging',
        [
          'Partene har minst to resultatsamtaler i perioden. Datoene avtales samtidig med avtalen. Samtalene kan tre i stedet for medarbeidersamtalen.',
          'Tiltakene skal være så konkrete at de kan snakkes om: hva, hvem og når. Er et mål i fare, justeres planen og nye tiltak settes inn.',
          'Hvordan avtalen er oppfylt, teller når lønn forhandles. At den over tid ikke oppfylles, kan få betydning for stillingen.',
        ],
        {
          block: 'conversations',
          items: items('oppfolging', 'employer', [
            'Den overordnede gir lederen de rammene, opplysningene og den støtten som trengs for å nå målene.',
            'Den overordnede gir tilbakemelding underveis og sier fra i tide når noe må bli annerledes.',
          ]),
        },
      ),
      chapter(
        'mal',
        'Resultatmål og tiltak',
        ['For hvert satsingsområde står målene som gjelder for {{unit.name}} i {{period.name}}, og hva lederen vil gjøre for å nå dem.'],
        { block: 'goals' },
      ),
      chapter('underskrifter', 'Underskrifter', ['Begge parter har lest avtalen og forplikter seg til den.'], { block: 'signatures' }),
      chapter('vedlegg', 'Vedlegg', [], { block: 'attachments' }),
    ],
    minimumConversations: 2,
    talks: [],
    areaIds: [],
  },
};
