/** What somebody has done on the signing page so far: kept while they prove who they are, and come back. */
export interface SigningDraft {
  /** One attempt to sign, however often it is sent. */
  readonly idempotencyKey: string;
  /** What was read; another text is another attempt. */
  readonly hash: string;
  readonly passedSlips: readonly string[];
}

const storageKey = (agreementId: number): string => `kaskade-signing-${agreementId}`;

/** The draft that was kept for this very text, or a new one. */
export function readDraft(agreementId: number, hash: string, storage: Storage = window.sessionStorage): SigningDraft {
  const fresh: SigningDraft = { idempotencyKey: crypto.randomUUID(), hash, passedSlips: [] };
  const kept = storage.getItem(storageKey(agreementId));
  if (kept === null) return fresh;
  const draft = JSON.parse(kept) as SigningDraft;
  return draft.hash === hash ? draft : fresh;
}

export function keepDraft(agreementId: number, draft: SigningDraft, storage: Storage = window.sessionStorage): void {
  storage.setItem(storageKey(agreementId), JSON.stringify(draft));
}

export function dropDraft(agreementId: number, storage: Storage = window.sessionStorage): void {
  storage.removeItem(storageKey(agreementId));
}
