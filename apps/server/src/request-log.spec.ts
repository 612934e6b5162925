import { Writable } from 'node:stream';
import { Controller, Get, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { NestExpressApplication } from '@nestjs/platform-express';
import { LoggerModule } from 'nestjs-pino';
import supertest from 'supertest';
import { requestLog } from './request-log';

@Controller('api/auth')
class CallbackController {
  @Get('callback')
  answer(): string {
    return 'secret-answer';
  }
}

describe('the log of requests', () => {
  const lines: string[] = [];
  const stream = new Writable({ write: (line: Buffer, _encoding, done) => (lines.push(line.toString()), done()) });

  @Module({ imports: [LoggerModule.forRoot({ pinoHttp: [requestLog, stream] })], controllers: [CallbackController] })
  class LoggedModule {}

  let app: NestExpressApplication;
  beforeAll(async () => {
    app = await NestFactory.create<NestExpressApplication>(LoggedModule, { logger: false });
    await app.listen(0, '127.0.0.1');
  });
  afterAll(() => app.close());
  beforeEach(() => void lines.splice(0));

  /** What is logged of a request that a proxy hands on. */
  async function logged(): Promise<{ req: Record<string, unknown>; res: object }> {
    await supertest(app.getHttpServer())
      .get('/api/auth/callback?code=secret-code&state=secret-state')
      .set('Cookie', 'kaskade=secret-cookie')
      .set('Referer', 'https://idp.example/?secret-referer')
      .set('X-Forwarded-For', '192.0.2.7')
      .expect(200);
    return JSON.parse(lines.at(-1)!) as { req: Record<string, unknown>; res: object };
  }

  it('keeps neither cookies nor codes, states or search words', async () => {
    const { req, res } = await logged();
    expect(Object.keys(req).sort()).toEqual(['id', 'method', 'path', 'remoteAddress'].filter((key) => key in req));
    expect(req).toMatchObject({ method: 'GET', path: '/api/auth/callback' });
    expect(res).toEqual({ statusCode: 200 });
    expect(lines.join()).not.toContain('secret');
  });

  it('keeps the address that a proxy tells, of one that is believed, else the proxy’s own', async () => {
    app.set('trust proxy', ['127.0.0.1']);
    expect((await logged()).req['remoteAddress']).toBe('192.0.2.7');
    app.set('trust proxy', false);
    expect((await logged()).req['remoteAddress']).toBe('127.0.0.1');
  });
});
