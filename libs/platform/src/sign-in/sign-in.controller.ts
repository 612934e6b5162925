import { Body, Controller, Get, HttpCode, Patch, Post, Query, Req, Res, UseFilters } from '@nestjs/common';
import { ApiBadRequestResponse, ApiFoundResponse, ApiNotFoundResponse, ApiOkResponse, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import type { Actor } from '@kaskade/domain';
import { ActorReader, CurrentActor, Public, SignedIn } from '../access';
import { Configuration } from '../configuration/configuration';
import { Problem, ProblemDto } from '../problem';
import { RateLimited } from '../rate-limit';
import { SettingReader } from '../setting/setting.reader';
import { AccountSignIn } from './account-sign-in.use-case';
import { ChangeMe } from './change-me.use-case';
import { DemoSignIn } from './demo-sign-in.use-case';
import { LandOnSignInPage } from './land-on-sign-in-page.filter';
import { PersonReader } from './person.reader';
import { forgetSessionCookie } from './session.middleware';
import { pathOfOurs } from './sign-in-attempts';
import { BeginSignInDto, ChangeMeDto, DemoPersonDto, DemoSignInDto, MeDto, SignedOutDto, SignInMethodsDto } from './sign-in.dto';
import { SignOut } from './sign-out.use-case';
import './text.nb';

@ApiTags('sign-in')
@Controller('api')
export class SignInController {
  constructor(
    private readonly configuration: Configuration,
    private readonly people: PersonReader,
    private readonly actors: ActorReader,
    private readonly demoSignIn: DemoSignIn,
    private readonly accountSignIn: AccountSignIn,
    private readonly endSessions: SignOut,
    private readonly changeMe: ChangeMe,
    private readonly settings: SettingReader,
  ) {}

  @Public()
  @Get('auth/methods')
  async methods(@Req() request: Request): Promise<SignInMethodsDto> {
    const personId = request.session.personId;
    const signedIn = personId !== undefined && (await this.actors.read(personId)) !== null;
    return { demo: this.isDemo(), entraId: !this.isDemo(), municipalityName: await this.settings.municipalityName(), signedIn };
  }

  @Public()
  @Get('auth/demo')
  demoPeople(): Promise<DemoPersonDto[]> {
    this.onlyInDemo();
    return this.people.demoPeople();
  }

  @Public()
  @RateLimited('sign-in')
  @Post('auth/demo')
  @HttpCode(200)
  @ApiOkResponse({ type: MeDto })
  @ApiBadRequestResponse({ type: ProblemDto })
  @ApiNotFoundResponse({ type: ProblemDto })
  async demo(@Body() input: DemoSignInDto, @Req() request: Request): Promise<MeDto> {
    this.onlyInDemo();
    return this.people.me(await this.demoSignIn.run(input.personId, request));
  }

  /** Where a browser goes to sign in with the municipality's account: straight on to the provider. */
  @Public()
  @RateLimited('sign-in')
  @Get('auth/sign-in')
  @UseFilters(LandOnSignInPage)
  @ApiFoundResponse({ description: 'To the provider' })
  @ApiBadRequestResponse({ type: ProblemDto })
  @ApiNotFoundResponse({ type: ProblemDto })
  @ApiResponse({ status: 503, type: ProblemDto })
  async signIn(@Query() query: BeginSignInDto, @Req() request: Request, @Res() response: Response): Promise<void> {
    const returnTo = pathOfOurs(query.returnTo);
    response.locals['returnTo'] = returnTo;
    response.redirect(await this.accountSignIn.begin(request, returnTo, query.freshMinutes && query.freshMinutes * 60));
  }

  /** Where the provider sends the browser back to. What it brings is read by the sign-in itself: a provider may add parameters of its own. */
  @Public()
  @RateLimited('sign-in')
  @Get('auth/callback')
  @UseFilters(LandOnSignInPage)
  @ApiFoundResponse({ description: 'Signed in, on to where the person was going' })
  @ApiBadRequestResponse({ type: ProblemDto })
  @ApiResponse({ status: 403, type: ProblemDto })
  @ApiResponse({ status: 503, type: ProblemDto })
  async callback(@Req() request: Request, @Res() response: Response): Promise<void> {
    const attempt = this.accountSignIn.take(request);
    response.locals['returnTo'] = attempt.returnTo;
    await this.accountSignIn.complete(request, attempt);
    response.redirect(attempt.returnTo);
  }

  @SignedIn()
  @Post('auth/sign-out')
  @HttpCode(200)
  @ApiOkResponse({ type: SignedOutDto })
  async signOut(
    @CurrentActor() actor: Actor,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SignedOutDto> {
    const redirectTo = await this.endSessions.run(actor, request);
    forgetSessionCookie(response, this.configuration.mode);
    response.setHeader('Clear-Site-Data', '"cache", "storage"');
    return { redirectTo };
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
