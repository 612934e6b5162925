import { Random } from './random';

const GIVEN =
  'Anne Ingrid Kari Liv Marit Berit Solveig Astrid Bjørg Hilde Marianne Elin Tone Randi Silje Camilla Ida Nora Emma Sara Hanne Gro Turid Wenche Guro Ragnhild Siri Maren Åse Unni Amina Fatima Yasmin Leila Ole Per Lars Jan Knut Arne Svein Tor Geir Terje Morten Rune Trond Eirik Håkon Sindre Magnus Jonas Henrik Anders Ivar Odd Leif Gunnar Sverre Vidar Øystein Pål Torgeir Halvard Ravn Even Amir Hassan Dawit Tomasz'.split(
    ' ',
  );
const FAMILY =
  'Fjellheim Nesbakk Solberg Eide Haugstad Almås Rønning Vold Brattås Myklebost Tveito Dale Stene Lunde Moen Kvamme Bratteng Holm Sandnes Bakken Lien Berge Strand Hagen Dahl Vik Nygård Solli Aune Kårstad Fossheim Bakkemo Skarpnes Mauland Vatne Engen Oppdal Hegge Kvale Sletten Brekke Tangen Myhre Rud Ødegård Løken Haugen Aas Bø Lid Roa Hovland Tveit Espeland Rygg Flaten Grønli Kleven Sørli Nordbø Øverland Hassan Nowak Tesfay Farah Yusuf'.split(
    ' ',
  );

/** Different names, as many as wanted; made of common given and family names, never meant to be anybody. */
export function differentNames(random: Random, count: number): string[] {
  const names = new Set<string>();
  while (names.size < count) {
    const family = [random.pick(FAMILY), random.pick(FAMILY)].slice(random.chance(0.15) ? 0 : 1);
    names.add([random.pick(GIVEN), ...new Set(family)].join(' '));
  }
  return [...names];
}
