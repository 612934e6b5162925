import { NestExpressApplication } from '@nestjs/platform-express';
import { Router } from 'express';

interface Layer {
  readonly route?: { readonly path: string | string[]; readonly methods: Readonly<Record<string, boolean>> };
}

/** Every route that the application answers, as `GET /api/me`, from the router itself. */
export function routesOf(app: NestExpressApplication): string[] {
  const { stack } = (app.getHttpAdapter().getInstance() as unknown as { router: Router }).router as unknown as { stack: Layer[] };
  return stack.flatMap(({ route }) =>
    // What is mounted for every method there is stands before the routes.
    route === undefined || route.methods['propfind']
      ? []
      : [route.path].flat().flatMap((path) =>
          Object.keys(route.methods)
            .filter((method) => route.methods[method])
            .map((method) => `${method.toUpperCase()} ${path}`),
        ),
  );
}
