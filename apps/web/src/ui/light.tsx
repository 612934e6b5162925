import { CheckmarkCircleFillIcon, ClockIcon, ExclamationmarkTriangleFillIcon, XMarkOctagonFillIcon } from '@navikt/aksel-icons';
import type { ComponentType, SVGProps } from 'react';
import { useTranslation } from 'react-i18next';

/** In order of alarm. `outdated` and `notReported` are shown, never reported. */
export const LIGHTS = ['red', 'yellow', 'outdated', 'notReported', 'green'] as const;
export type LightKind = (typeof LIGHTS)[number];

const SHAPES: Record<LightKind, ComponentType<SVGProps<SVGSVGElement>>> = {
  red: XMarkOctagonFillIcon,
  yellow: ExclamationmarkTriangleFillIcon,
  outdated: ClockIcon,
  notReported: DashedRing,
  green: CheckmarkCircleFillIcon,
};

interface LightProps {
  readonly light: LightKind;
  /** Measures say "I rute", money says "Innenfor". */
  readonly of?: 'measure' | 'money';
  readonly small?: boolean;
  /** Another word, where the usual one would be taken for something else. */
  readonly word?: string;
}

/** Shape and word together: never colour alone. */
export function Light({ light, of = 'measure', small, word }: LightProps) {
  const { t } = useTranslation('ui');
  return (
    <span className={small ? 'light s' : 'light'} data-light={light}>
      <LightShape light={light} />
      {word ?? t(`light.${of}.${light}`)}
    </span>
  );
}

/** The shape alone, for places where the word or a count stands beside it. */
export function LightShape({ light }: { light: LightKind }) {
  const Shape = SHAPES[light];
  return <Shape aria-hidden focusable={false} />;
}

/** Silence: nothing has been reported. */
export function DashedRing(props: SVGProps<SVGSVGElement>) {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="2" strokeDasharray="3.2 2.7" {...props}>
      <circle cx="12" cy="12" r="9.25" />
    </svg>
  );
}
