import { NestFactory } from '@nestjs/core';
import { NestExpressApplication } from '@nestjs/platform-express';
import { OpenAPIObject } from '@nestjs/swagger';
import { NextFunction, Request, Response } from 'express';
import helmet from 'helmet';
import { Logger } from 'nestjs-pino';
import { Database, UnitOfWork } from '@kaskade/persistence';
import { Denials, followRequests, refuseCrossSite, refuseForeignHost, sessionMiddleware } from '@kaskade/platform';
import { AppModule, AppOptions } from './app.module';
import { openApiDocument } from './open-api';
import { serveWeb } from './serve-web';

/** Builds the whole application without listening: the server, the tests and the API document all use this one. */
export async function createApp(options: AppOptions): Promise<NestExpressApplication> {
  const { configuration, clock } = options;
  const app = await NestFactory.create<NestExpressApplication>(AppModule.register(options), {
    bufferLogs: true,
    abortOnError: false,
    bodyParser: false,
  });
  app.useLogger(app.get(Logger));
  app.disable('x-powered-by');
  // Without a proxy to believe, X-Forwarded-For is what anybody writes.
  app.set('trust proxy', configuration.trustedProxies.length > 0 ? configuration.trustedProxies : false);
  app.use(followRequests(app.get(Denials)));
  app.use(
    helmet({
      contentSecurityPolicy: {
        directives: {
          defaultSrc: ["'self'"],
          scriptSrc: ["'self'"],
          styleSrc: ["'self'"],
          imgSrc: ["'self'", 'data:'],
          fontSrc: ["'self'"],
          objectSrc: ["'none'"],
          baseUri: ["'none'"],
          frameAncestors: ["'none'"],
          formAction: ["'self'"],
          // The demo is plain http on this machine: its own requests must not be turned into https.
          upgradeInsecureRequests: configuration.mode === 'production' ? [] : null,
        },
      },
      strictTransportSecurity: configuration.mode === 'production' ? { maxAge: 31_536_000 } : false,
      referrerPolicy: { policy: 'same-origin' },
    }),
  );
  app.use('/api', (_request: Request, response: Response, next: NextFunction) => {
    response.setHeader('Cache-Control', 'no-store');
    next();
  });
  if (configuration.mode === 'demo') app.use(refuseForeignHost);
  app.use(refuseCrossSite(configuration.publicUrl));
  app.useBodyParser('json', { limit: '1mb' });
  app.use('/api', sessionMiddleware(configuration, app.get(Database), app.get(UnitOfWork), clock));
  // Written when it is first asked for: that takes as long as the rest of a start, and most never ask.
  let document: OpenAPIObject | undefined;
  app.use('/api/openapi.json', (_request: Request, response: Response) => void response.json((document ??= openApiDocument(app))));
  if (configuration.webFolder) serveWeb(app, configuration.webFolder);
  app.enableShutdownHooks();
  return app;
}
