import { IsIn, IsInt, IsOptional, IsString, Max, Min } from 'class-validator';
import { ToWholeNumber } from '../problem';

export class SignInMethodsDto {
  /** Whether one may sign in as anyone: only in demo mode. */
  demo!: boolean;
  /** Whether one signs in with the municipality's account. */
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

export class BeginSignInDto {
  /** The page to come back to; anything that is not a path of ours is ignored. */
  @IsOptional()
  @IsString()
  returnTo?: string;

  /** Asks for a proof of who one is that is no older than this. */
  @IsOptional()
  @ToWholeNumber()
  @IsInt()
  @Min(1)
  @Max(60)
  freshMinutes?: number;
}

export class SignedOutDto {
  /** Where to go on to so that one is signed out at the provider too; null when that is not needed or not possible. */
  redirectTo!: string | null;
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
