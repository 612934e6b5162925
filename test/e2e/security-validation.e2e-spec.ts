import { RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, ROUTE_ARGS_METADATA } from '@nestjs/common/constants';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { Type } from 'class-transformer';
import { getMetadataStorage, IsArray, IsInt, IsObject, IsOptional, ValidateNested } from 'class-validator';
import { Problem, validationPipe } from '@kaskade/platform';
import { createTestApp, TestApp } from '../support';

/** What class-validator knows of a class: enough to see how a property is held against its type. */
interface Rule {
  propertyName: string;
  type: string;
  name?: string;
  each: boolean;
  target: unknown;
}
type Class = abstract new () => object;

const rulesOf = (target: Class): Rule[] => getMetadataStorage().getTargetValidationMetadatas(target, '', false, false) as unknown as Rule[];

/** Properties that hold objects which nobody looks into: of a class, or in a list, without @ValidateNested. */
function unlookedInto(target: Class): string[] {
  const rules = rulesOf(target);
  const properties = [...new Set(rules.map(({ propertyName }) => propertyName))];
  return properties.filter((property) => {
    const own = rules.filter(({ propertyName }) => propertyName === property);
    if (own.some(({ type }) => type === 'nestedValidation')) return false;
    const declared = Reflect.getMetadata('design:type', target.prototype as object, property) as Class | undefined;
    const isPlain = declared === undefined || [String, Number, Boolean].includes(declared as never);
    if (isPlain) return own.some(({ name }) => name === 'isObject' || name === 'isArray');
    // A list of texts or numbers is looked into by a rule for each of them.
    return (
      !(declared === (Array as never) && own.some(({ each, type }) => each && type === 'customValidation')) &&
      declared !== (Object as never)
    );
  });
}

/** Every class that has a rule. */
function classesWithRules(): Class[] {
  const { validationMetadatas } = getMetadataStorage() as unknown as { validationMetadatas: Map<Class, unknown> };
  return [...validationMetadatas.keys()];
}

class Inner {
  @IsInt()
  whole!: number;
}
class WithoutNested {
  @IsObject()
  inner!: Inner;
  @IsArray()
  @Type(() => Inner)
  list!: Inner[];
  @IsOptional()
  either!: Inner;
}
class WithNested {
  @ValidateNested()
  @Type(() => Inner)
  inner!: Inner;
}

describe('validation', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await createTestApp({ today: '2026-05-04' });
  });
  afterAll(() => test.close());

  it('looks into every nested object of every class that comes in', () => {
    const known = [WithoutNested, WithNested, Inner] as Class[];
    const classes = classesWithRules().filter((each) => !known.includes(each));
    expect(classes.length).toBeGreaterThan(40);
    expect(classes.flatMap((each) => unlookedInto(each).map((property) => `${each.name}.${property}`))).toEqual([]);
  });

  it('would miss neither an object nor a list that lacks @ValidateNested', () => {
    expect(unlookedInto(WithoutNested)).toEqual(['inner', 'list', 'either']);
    expect(unlookedInto(WithNested)).toEqual([]);
  });

  it('has a class with rules for whatever a route takes: never any, an interface or a bare object', () => {
    const scanner = new MetadataScanner();
    const bare: string[] = [];
    let taken = 0;
    for (const { metatype } of test.app.get(DiscoveryService, { strict: false }).getControllers()) {
      if (!metatype) continue;
      const prototype = metatype.prototype as Record<string, object>;
      for (const method of scanner.getAllMethodNames(prototype)) {
        const verb = Reflect.getMetadata(METHOD_METADATA, prototype[method]!) as RequestMethod | undefined;
        if (verb === undefined) continue;
        const types = (Reflect.getMetadata('design:paramtypes', prototype, method) ?? []) as Class[];
        const args = (Reflect.getMetadata(ROUTE_ARGS_METADATA, metatype, method) ?? {}) as Record<
          string,
          { index: number; data?: unknown }
        >;
        for (const [key, { index, data }] of Object.entries(args)) {
          const kind = Number(key.split(':')[0]);
          if (kind !== Number(RouteParamtypes.BODY) && kind !== Number(RouteParamtypes.QUERY)) continue;
          taken++;
          if (data !== undefined || !types[index] || rulesOf(types[index]).length === 0) bare.push(`${metatype.name}.${method}`);
        }
      }
    }
    expect(taken).toBeGreaterThan(40);
    expect(bare).toEqual([]);
  });

  describe('the pipe', () => {
    const pipe = validationPipe();
    const take = (value: unknown, metatype: new () => object = Inner) => pipe.transform(value, { type: 'body', metatype });
    const faultsOf = (value: unknown, metatype?: new () => object) =>
      take(value, metatype).then(
        () => [],
        (error: Problem) => (error.details.errors ?? []).map(({ field, code }) => `${field} ${code}`),
      );

    it('refuses fields that nobody declared, inside others too', async () => {
      expect(await faultsOf({ whole: 1, status: 'x' })).toEqual(['status not-allowed-field']);
      expect(await faultsOf({ inner: { whole: 1, ownerId: 1 } }, WithNested)).toEqual(['inner.ownerId not-allowed-field']);
    });

    it('refuses what no rule is known of', async () => {
      class Bare {}
      await expect(take({}, Bare)).rejects.toMatchObject({ status: 400 });
      await expect(take(Object.create(null), Bare)).rejects.toMatchObject({ status: 400 });
    });

    it('turns no text into a number by itself', async () => {
      expect(await faultsOf({ whole: '1' })).toEqual(['whole not-a-whole-number']);
      expect(await take({ whole: 1 })).toBeInstanceOf(Inner);
    });
  });
});
