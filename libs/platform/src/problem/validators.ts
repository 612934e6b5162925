import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Transform, TransformFnParams } from 'class-transformer';
import { ValidateBy } from 'class-validator';
import { isDay } from '@kaskade/domain';

/** An existing calendar day `YYYY-MM-DD`. */
export const IsDay = () =>
  applyDecorators(ApiProperty({ type: String, format: 'date' }), ValidateBy({ name: 'isDay', validator: { validate: isDay } }));

/**
 * A name, title or code of one line: what stands around it is no part of it. Written first, so that `@IsNotEmpty()` refuses one of spaces
 * alone.
 */
export const Trimmed = () => Transform(({ value }: TransformFnParams): unknown => (typeof value === 'string' ? value.trim() : value));

/**
 * A text as it may be kept: without control characters, at which one engine ends it and which no file may hold. Tabs and line breaks stay;
 * the line break that word processors write inside a paragraph (U+000B) is one like others.
 */
export function plainText(text: string): string {
  return text.replaceAll('\v', '\n').replace(/[^\P{Cc}\t\n\r\u0080-\u009f]/gu, '');
}

/** `plainText` of every text in a value read from JSON, at any depth. */
export function plainTexts(value: unknown): unknown {
  if (typeof value === 'string') return plainText(value);
  if (Array.isArray(value)) return value.map(plainTexts);
  if (value === null || typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plainTexts(each)]));
}

/** A query parameter that is a whole number: text digits become a number, anything else stays and is refused by `@IsInt()`. */
export const ToWholeNumber = () =>
  Transform(({ value }: TransformFnParams): unknown => (typeof value === 'string' && /^-?\d{1,15}$/.test(value) ? Number(value) : value));
