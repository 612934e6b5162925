import { join, resolve } from 'node:path';
import { NestExpressApplication } from '@nestjs/platform-express';
import { NextFunction, Request, Response } from 'express';

/** Serves the built web client; every address that is not the API's, health's or a file's is a screen of it. */
export function serveWeb(app: NestExpressApplication, folder: string): void {
  const root = resolve(folder);
  // Names of files in assets hold a hash of their content: they never change.
  app.useStaticAssets(join(root, 'assets'), { prefix: '/assets', immutable: true, maxAge: '1y', fallthrough: false });
  app.useStaticAssets(root, { index: false });
  app.use((request: Request, response: Response, next: NextFunction) => {
    const isScreen = (request.method === 'GET' || request.method === 'HEAD') && !/^\/(api|health|assets)(\/|$)/.test(request.path);
    if (!isScreen) return next();
    response.setHeader('Cache-Control', 'no-cache');
    response.sendFile(join(root, 'index.html'));
  });
}
