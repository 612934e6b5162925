import { postForm } from '../../../api/client';

/** Sends a file as a form; the server's refusals are thrown as everywhere. */
export async function sendAttachment(agreementId: number, file: File): Promise<void> {
  const form = new FormData();
  form.append('file', file, file.name);
  await postForm(`/api/agreements/${agreementId}/attachments`, form);
}
