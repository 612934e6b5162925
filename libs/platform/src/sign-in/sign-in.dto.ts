import { IsIn, IsInt } from 'class-validator';

export class SignInMethodsDto {
  /** Whether one may sign in as anyone: only in demo mode. */
  demo!: boolean;
  entraId!: boolean;
  municipalityName!: string;
  /** Whether this browser is signed in: asked before `me`, which answers 401 to strangers. */
  signedIn!: boolean;
}

export class DemoPersonDto {
  id!: number;
  name!: string;
  title!: string | null;
  /** The unit that they lead, if any. */
  unit!: string | null;
  /** The level's title for a leader, such as "Seksjonsleder". */
  level!: string | null;
}

export class DemoSignInDto {
  @IsInt()
  personId!: number;
}

export class MyUnitDto {
  id!: number;
  name!: string;
  levelTitle!: string;
  /** away: permanent leader while somebody else acts; reads only. */
  kind!: 'permanent' | 'acting' | 'away';
}

export class MePersonDto {
  id!: number;
  name!: string;
  title!: string | null;
  locale!: string;
}

export class MeDto {
  person!: MePersonDto;
  /** The units that I lead today, the top one first. */
  units!: MyUnitDto[];
  roles!: string[];
  employerBody!: 'none' | 'member' | 'representative';
  /** Whether any unit stands directly below one that I lead. */
  hasSubordinates!: boolean;
  /** What I may: general actions, and unit actions that I may do on at least one unit. */
  may!: string[];
  /** The unit at the top of what I may see reports for; null when none. */
  reportUnitId!: number | null;
  municipalityName!: string;
  /** The day today in Europe/Oslo, YYYY-MM-DD. */
  today!: string;
}

export class ChangeMeDto {
  @IsIn(['nb', 'nn', 'en'])
  locale!: 'nb' | 'nn' | 'en';
}
