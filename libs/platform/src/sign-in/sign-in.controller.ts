import { Body, Controller, Get, HttpCode, Patch, Post, Req, Res } from '@nestjs/common';
import { ApiBadRequestResponse, ApiNotFoundResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import type { Actor } from '@kaskade/domain';
import { ActorReader, CurrentActor, Public, SignedIn } from '../access';
import { Configuration } from '../configuration/configuration';
import { Problem, ProblemDto } from '../problem';
import { SettingReader } from '../setting/setting.reader';
import { ChangeMe } from './change-me.use-case';
import { DemoSignIn } from './demo-sign-in.use-case';
import { PersonReader } from './person.reader';
import { SESSION_COOKIE } from './session.middleware';
import { ChangeMeDto, DemoPersonDto, DemoSignInDto, MeDto, SignInMethodsDto } from './sign-in.dto';

@ApiTags('sign-in')
@Controller('api')
export class SignInController {
  constructor(
    private readonly configuration: Configuration,
    private readonly people: PersonReader,
    private readonly actors: ActorReader,
    private readonly demoSignIn: DemoSignIn,
    private readonly changeMe: ChangeMe,
    private readonly settings: SettingReader,
  ) {}

  @Public()
  @Get('auth/methods')
  async methods(@Req() request: Request): Promise<SignInMethodsDto> {
    const personId = request.session.personId;
    const signedIn = personId !== undefined && (await this.actors.read(personId)) !== null;
    return { demo: this.isDemo(), entraId: false, municipalityName: await this.settings.municipalityName(), signedIn };
  }

  @Public()
  @Get('auth/demo')
  demoPeople(): Promise<DemoPersonDto[]> {
    this.onlyInDemo();
    return this.people.demoPeople();
  }

  @Public()
  @Post('auth/demo')
  @HttpCode(200)
  @ApiOkResponse({ type: MeDto })
  @ApiBadRequestResponse({ type: ProblemDto })
  @ApiNotFoundResponse({ type: ProblemDto })
  async demo(@Body() input: DemoSignInDto, @Req() request: Request): Promise<MeDto> {
    this.onlyInDemo();
    return this.people.me(await this.demoSignIn.run(input.personId, request));
  }

  @SignedIn()
  @Post('auth/sign-out')
  @HttpCode(204)
  async signOut(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<void> {
    await new Promise<void>((resolve, reject) => request.session.destroy((error?: Error) => (error ? reject(error) : resolve())));
    response.clearCookie(SESSION_COOKIE[this.configuration.mode], { path: '/' });
    response.setHeader('Clear-Site-Data', '"cache", "storage"');
  }

  @SignedIn()
  @Get('me')
  me(@CurrentActor() actor: Actor): Promise<MeDto> {
    return this.people.me(actor);
  }

  @SignedIn()
  @Patch('me')
  async change(@CurrentActor() actor: Actor, @Body() input: ChangeMeDto): Promise<MeDto> {
    await this.changeMe.run(actor, input);
    return this.people.me(actor);
  }

  private isDemo(): boolean {
    return this.configuration.mode === 'demo';
  }

  private onlyInDemo(): void {
    if (!this.isDemo()) throw Problem.notFound();
  }
}
