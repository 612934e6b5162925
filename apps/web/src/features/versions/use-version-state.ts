import { useTranslation } from 'react-i18next';
import { formatDay } from '../../format/day';
import type { VersionSummary } from '../my-agreement/model';
import { heldUntil } from './former-version';
import type { HeldVersions } from './former-version';

/** Where a version stands, in words: "Gjelder fra …", "Gjaldt til …", "Venter på den andres signatur", "Falt bort …". */
export function useVersionState() {
  const { t } = useTranslation('versions');
  return (version: VersionSummary, agreement: HeldVersions): string => {
    const { state, number, adoptedOn, lapsedOn, preliminary } = version;
    const day = (of: string | null) => (of === null ? '' : formatDay(of));
    const words = ((): string => {
      if (state === 'lapsed') return t('state.lapsed', { day: day(lapsedOn) });
      if (state === 'open') return t('state.open');
      const until = heldUntil(number, agreement);
      return until === null ? t('state.holds', { day: day(adoptedOn) }) : t('state.held', { from: day(adoptedOn), to: day(until) });
    })();
    return preliminary ? t('state.preliminary', { words }) : words;
  };
}
