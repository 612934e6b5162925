import { INestApplication, RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA, ROUTE_ARGS_METADATA } from '@nestjs/common/constants';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { getMetadataStorage } from 'class-validator';

type Class = abstract new () => object;

/** What class-validator knows of a property: one of its rules. */
interface Rule {
  readonly propertyName: string;
  readonly name?: string;
}

/** A route as its controller declares it. */
export interface ApiRoute {
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  /** With 1 for every id. */
  readonly path: string;
  /** Query parameters; `isText` for those that take any text. */
  readonly query: readonly { name: string; isText: boolean }[];
  /** Fields of the JSON body; null when it takes none. */
  readonly bodyFields: readonly string[] | null;
}

/**
 * Every route, from the controllers and the classes that hold what comes in: a new one is in it without anyone remembering. Not from the
 * API's document, since what that says of fields is filled in when the server is built.
 */
export function apiRoutes(app: INestApplication): ApiRoute[] {
  const scanner = new MetadataScanner();
  return app
    .get(DiscoveryService, { strict: false })
    .getControllers()
    .flatMap(({ metatype }) => {
      if (!metatype) return [];
      const prototype = metatype.prototype as Record<string, object>;
      return scanner.getAllMethodNames(prototype).flatMap((name) => {
        const verb = Reflect.getMetadata(METHOD_METADATA, prototype[name]!) as RequestMethod | undefined;
        if (verb === undefined) return [];
        const path = [Reflect.getMetadata(PATH_METADATA, metatype), Reflect.getMetadata(PATH_METADATA, prototype[name]!)] as string[];
        const query = taken(metatype as Class, prototype, name, RouteParamtypes.QUERY);
        const body = taken(metatype as Class, prototype, name, RouteParamtypes.BODY);
        return [
          {
            method: RequestMethod[verb].toLowerCase() as ApiRoute['method'],
            path: `/${path.join('/')}`.replace(/\/+/g, '/').replace(/\/$/, '').replace(/:\w+/g, '1'),
            query: [...rulesOf(query)].map(([parameter, rules]) => ({ name: parameter, isText: isText(rules) })),
            bodyFields: body ? [...rulesOf(body).keys()] : null,
          },
        ];
      });
    });
}

/** The class that a handler takes its query or its body as. */
function taken(controller: Class, prototype: object, handler: string, kind: RouteParamtypes): Class | undefined {
  const types = (Reflect.getMetadata('design:paramtypes', prototype, handler) ?? []) as Class[];
  const parameters = (Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, handler) ?? {}) as Record<string, { index: number }>;
  const [, parameter] = Object.entries(parameters).find(([key]) => Number(key.split(':')[0]) === Number(kind)) ?? [];
  return parameter && types[parameter.index];
}

/** The rules of each property. */
function rulesOf(target: Class | undefined): Map<string, string[]> {
  const rules = target ? (getMetadataStorage().getTargetValidationMetadatas(target, '', false, false) as unknown as Rule[]) : [];
  const byProperty = new Map<string, string[]>();
  for (const { propertyName, name } of rules) byProperty.set(propertyName, [...(byProperty.get(propertyName) ?? []), name ?? '']);
  return byProperty;
}

function isText(rules: readonly string[]): boolean {
  return rules.includes('isString') && !rules.some((name) => name === 'isIn' || name === 'matches');
}
