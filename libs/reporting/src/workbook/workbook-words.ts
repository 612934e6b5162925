import { ReportUnitDto } from '../unit-report/unit-report.dto';
import { workbookText as text } from './workbook-text.nb';

/** What stands above every sheet. */
export interface SheetTitle {
  readonly title: string;
  readonly subtitle: string;
}

/** The leader of a unit, or that it has none. */
export function leaderText(unit: Pick<ReportUnitDto, 'leaderName' | 'leaderKind'>): string {
  if (unit.leaderName === null) return text.vacant;
  return unit.leaderKind === 'acting' ? `${unit.leaderName} ${text.acting}` : unit.leaderName;
}

/** A day as 08.09.2026. */
export function dayText(day: string): string {
  return `${day.slice(8, 10)}.${day.slice(5, 7)}.${day.slice(0, 4)}`;
}

/** A day as Excel counts it, in UTC so that no clock moves it; null without one. */
export function dayCell(day: string | null): Date | null {
  return day === null ? null : new Date(`${day}T00:00:00Z`);
}

const osloDigits = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo', dateStyle: 'short', timeStyle: 'medium' });

/** An instant as Excel counts it, which knows no time zones: day and clock in Norway. */
export function instantCell(instant: Date): Date {
  return new Date(`${osloDigits.format(instant).replace(' ', 'T')}Z`);
}

const osloTime = new Intl.DateTimeFormat('nb-NO', { timeZone: 'Europe/Oslo', dateStyle: 'short', timeStyle: 'short' });

/** An instant as day and clock in Norway. */
export function instantText(instant: Date): string {
  return osloTime.format(instant);
}

/** Fills `{name}` in a text. */
export function fillIn(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** A whole number with thousands set apart, and hundredths with a decimal comma, as Norwegian readers write them. */
export function numberText(value: number, decimals = 0): string {
  const [whole = '', fraction] = value.toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, '\u00A0');
  return (fraction === undefined ? grouped : `${grouped},${fraction}`).replace('-', '\u2212');
}
